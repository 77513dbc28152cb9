import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, type Params, Router, RouterLink } from '@angular/router';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from './form-fields.js';

/** One thing by which a list is narrowed or ordered; the address holds its value under its name. */
export interface ListFilter {
  /** Of the parameter in the address; its field's id is `filter-<name>`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'search' | 'day' | 'choice';
  /** Of a choice, in their order; `value` is '' for what the address leaves out. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** What is shown, and where it is chosen not written, while the address says nothing. */
  readonly usual?: string;
  /** An order narrows nothing: it does not count as a filter that could be cleared. */
  readonly isOrder?: boolean;
  /** Where column heads do the same on a wide screen. */
  readonly isNarrowOnly?: boolean;
}

/** The filters of a list. Their state is the address alone: another filter begins at the first page. */
@Component({
  selector: 'sd-list-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  template: `
    <form role="search" (submit)="search($event)">
      @for (filter of filters(); track filter.name) {
        <mat-form-field
          [class.narrow-only]="filter.isNarrowOnly"
          [floatLabel]="filter.kind === 'day' ? 'always' : 'auto'"
        >
          <mat-label>{{ filter.label }}</mat-label>
          @switch (filter.kind) {
            @case ('search') {
              <input
                #box
                matInput
                type="search"
                maxlength="100"
                [id]="'filter-' + filter.name"
                [value]="typed()"
                (input)="typed.set(box.value)"
              />
            }
            @case ('day') {
              <input
                #day
                matInput
                type="date"
                [id]="'filter-' + filter.name"
                [value]="valueOf(filter)"
                (change)="narrow(filter, day.value)"
              />
            }
            @case ('choice') {
              <select #choice matNativeControl [id]="'filter-' + filter.name" (change)="narrow(filter, choice.value)">
                @for (option of filter.options; track option.value) {
                  <option [value]="option.value" [selected]="option.value === valueOf(filter)">
                    {{ option.label }}
                  </option>
                }
              </select>
            }
          }
          @if (filter.hint) {
            <mat-hint>{{ filter.hint }}</mat-hint>
          }
        </mat-form-field>
      }
      @if (searched()) {
        <button matButton="outlined" class="sd-action" type="submit">{{ t().awards.apply }}</button>
      }
    </form>
    @if (isNarrowed()) {
      <p>
        <a [routerLink]="[]" [queryParams]="cleared()" queryParamsHandling="merge">{{ t().awards.clear }}</a>
      </p>
    }
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: var(--sd-space-3);
      align-items: center;
    }
    .narrow-only {
      display: none;
    }
    button {
      justify-self: start;
    }
    p {
      margin: 0;
    }
    p a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
    @media (max-width: 40rem) {
      form {
        grid-template-columns: minmax(0, 1fr);
      }
      .narrow-only {
        display: inline-flex;
      }
    }
  `,
})
export class ListFilters {
  readonly filters = input.required<readonly ListFilter[]>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly t = inject(I18n).t;
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly searched = computed(() => this.filters().find(({ kind }) => kind === 'search'));
  /** What stands in the search box until it is applied. */
  protected readonly typed = linkedSignal(() => this.params().get(this.searched()?.name ?? '') ?? '');
  private readonly narrowing = computed(() => this.filters().filter(({ isOrder }) => !isOrder));
  protected readonly isNarrowed = computed(() => this.narrowing().some(({ name }) => this.params().get(name)));
  protected readonly cleared = computed<Params>(() =>
    Object.fromEntries(['cursor', 'skipped', ...this.narrowing().map(({ name }) => name)].map((name) => [name, null])),
  );

  protected valueOf({ name, usual }: ListFilter): string {
    return this.params().get(name) ?? usual ?? '';
  }

  protected narrow({ name, usual }: ListFilter, value: string): void {
    const queryParams = { [name]: value === (usual ?? '') ? null : value, cursor: null, skipped: null };
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected search(event: Event): void {
    event.preventDefault();
    const filter = this.searched();
    if (filter) this.narrow(filter, this.typed().trim());
  }
}
