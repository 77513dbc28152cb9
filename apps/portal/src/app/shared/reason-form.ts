import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { newKey, type Once } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from './form-fields.js';
import { FormErrors, type FormPlaces } from './form-errors.js';

/** Characters the api takes for a reason. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 500;

/** One decision that needs nothing but a reason: the words, one press, and what became of it. */
@Component({
  selector: 'sd-reason-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <form class="sd-form" novalidate (submit)="confirm($event)">
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      <mat-form-field>
        <mat-label>{{ t().common.reason }}</mat-label>
        <textarea matInput [id]="fieldId()" rows="2" [formField]="fields.words"></textarea>
      </mat-form-field>
      <div>
        <button #submit matButton="outlined" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
          {{ isSending() ? t().common.sending : action() }}
        </button>
      </div>
    </form>
  `,
})
export class ReasonForm {
  /** Names the field, where several such forms stand on one page. */
  readonly name = input.required<string>();
  /** What the button says. */
  readonly action = input.required<string>();
  readonly send = input.required<(reason: string, once: Once) => Promise<unknown>>();
  /** Where fields of the request stand that are asked for outside this form. */
  readonly places = input<FormPlaces>({});
  readonly done = output<void>();

  private readonly i18n = inject(I18n);
  private key = newKey();
  private readonly submit = viewChild.required('submit', { read: ElementRef<HTMLElement> });
  protected readonly t = this.i18n.t;
  protected readonly fieldId = computed(() => `${this.name()}-reason`);
  private readonly model = signal({ words: '' });
  protected readonly fields = form(this.model, (path) => {
    maxLength(path.words, MAX_LENGTH);
    validate(path.words, ({ value }) => (value().trim().length < MIN_LENGTH ? { kind: 'missing' } : undefined));
  });
  protected readonly errors = new FormErrors(() => ({
    reason: {
      id: this.fieldId(),
      label: this.t().common.reason,
      wrong: this.fields.words().invalid() && this.t().common.reasonWrong,
    },
    ...this.places(),
  }));
  protected readonly isSending = signal(false);

  /** Writes the reason; Enter then confirms, for the button has the focus. */
  prepare(words: string): void {
    this.model.set({ words });
    this.submit().nativeElement.focus();
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.send()(this.model().words.trim(), { key: this.key });
      this.fields().reset({ words: '' });
      this.done.emit();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }
}
