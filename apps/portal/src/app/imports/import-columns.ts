import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, type ListImport } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors, type FormPlace, type FormPlaces } from '../shared/form-errors.js';
import { IMPORT_DESK } from './import-desk.js';

/** Says which column of a list holds which field. */
@Component({
  selector: 'sd-import-columns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <form class="sd-form" novalidate (submit)="save($event)">
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      @for (field of fields; track field) {
        <mat-form-field>
          <mat-label>{{ words().fields[field] }}</mat-label>
          <select #columnChoice matNativeControl [id]="'column-' + field" (change)="choose(field, columnChoice.value)">
            <option value="0" [selected]="!chosen()[field]">{{ words().noColumn }}</option>
            @for (name of names(); track $index) {
              <option [value]="$index + 1" [selected]="chosen()[field] === $index + 1">{{ name }}</option>
            }
          </select>
        </mat-form-field>
      }
      <div>
        <button matButton="filled" class="sd-action" type="submit" [attr.aria-disabled]="isSaving()">
          {{ isSaving() ? words().saving : words().saveColumns }}
        </button>
      </div>
    </form>
  `,
})
export class ImportColumns {
  readonly list = input.required<ListImport>();
  readonly saved = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private readonly desk = inject(IMPORT_DESK);
  protected readonly t = this.i18n.t;
  protected readonly words = computed(() => this.desk.words(this.t()));
  protected readonly fields = this.desk.fields;
  protected readonly isSaving = signal(false);
  protected readonly errors = new FormErrors(() => this.places());
  protected readonly names = computed(() =>
    this.list().header.map((name, index) => this.words().columnName(index + 1, name)),
  );
  /** Number of the column by field, 0 for none. */
  protected readonly chosen = linkedSignal<Partial<Record<string, number>>>(() =>
    Object.fromEntries(this.list().columns.map(({ field, column }) => [field, column])),
  );

  protected choose(field: string, column: string): void {
    this.chosen.update((chosen) => ({ ...chosen, [field]: Number(column) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSaving()) return;
    if (!this.errors.check()) return;
    this.isSaving.set(true);
    try {
      await this.commands.setImportColumns(this.desk.collection, this.list().id, this.list().version, this.columns());
      this.saved.emit();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.isSaving.set(false);
    }
  }

  /** The request: fields that have a column, in the order of the page. */
  private columns(): { field: string; column: number }[] {
    return this.fields.flatMap((field) => {
      const column = this.chosen()[field];
      return column ? [{ field, column }] : [];
    });
  }

  private places(): FormPlaces {
    const words = this.words();
    const all = this.columns();
    const place = ({ field, column }: { field: string; column: number }, index: number): [string, FormPlace] => {
      const isDoubled = all.slice(0, index).some((earlier) => earlier.column === column);
      return [
        `columns.${index}`,
        { id: `column-${field}`, label: words.fields[field], wrong: isDoubled && words.columnsDoubled },
      ];
    };
    return Object.fromEntries(all.map(place));
  }
}
