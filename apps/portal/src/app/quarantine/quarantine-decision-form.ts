import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, newKey, type QuarantinedRequisition } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';

const CHOICES = ['release', 'reject'] as const;
type Choice = (typeof CHOICES)[number];
/** Characters the api takes for a reason. */
const MIN_REASON = 3;
const MAX_REASON = 1000;

/** Release or reject with a reason: one choice, one line, Enter. */
@Component({
  selector: 'sd-quarantine-decision-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <form class="sd-form" novalidate (submit)="confirm($event)">
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      <fieldset class="sd-choices">
        <legend>{{ t().quarantine.decide }}</legend>
        @for (choice of choices; track choice) {
          <label>
            <input type="radio" [id]="'case-' + choice" [value]="choice" [formField]="fields.choice" />
            <span>
              <b>{{ t().quarantine[choice] }}</b>
              <span class="sd-quiet">{{
                choice === 'release' ? t().quarantine.releaseText : t().quarantine.rejectText
              }}</span>
            </span>
          </label>
        }
      </fieldset>
      <mat-form-field>
        <mat-label>{{ t().quarantine.reason }}</mat-label>
        <input matInput id="case-reason" list="case-reasons" autocomplete="off" [formField]="fields.reason" />
        <mat-hint>{{ t().quarantine.reasonHint }}</mat-hint>
      </mat-form-field>
      <datalist id="case-reasons">
        @for (reason of commonReasons(); track reason) {
          <option [value]="reason"></option>
        }
      </datalist>
      <div>
        <button #submit matButton="filled" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
          {{ isSending() ? t().quarantine.confirming : t().quarantine.confirm }}
        </button>
      </div>
    </form>
  `,
})
export class QuarantineDecisionForm {
  readonly item = input.required<QuarantinedRequisition>();
  readonly decided = output<Choice>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  private readonly submit = viewChild.required('submit', { read: ElementRef<HTMLElement> });
  protected readonly t = this.i18n.t;
  protected readonly choices = CHOICES;
  /** Empty again for each requisition: a reason is given for one of them. */
  protected readonly draft = linkedSignal<string, { choice: Choice | ''; reason: string }>({
    source: () => this.item().id,
    computation: () => ({ choice: '', reason: '' }),
  });
  protected readonly commonReasons = computed(() => {
    const { choice } = this.draft();
    return choice === '' ? [] : this.t().quarantine.common[choice];
  });
  protected readonly fields = form(this.draft, (path) => {
    maxLength(path.reason, MAX_REASON);
    validate(path.choice, ({ value }) => (value() === '' ? { kind: 'missing' } : undefined));
    validate(path.reason, ({ value }) => (value().trim().length < MIN_REASON ? { kind: 'missing' } : undefined));
  });
  protected readonly errors = new FormErrors(() => {
    const words = this.t().quarantine;
    const { choice, reason } = this.fields;
    return {
      choice: { id: 'case-release', label: words.decide, wrong: choice().invalid() && words.choiceMissing },
      reason: { id: 'case-reason', label: words.reason, wrong: reason().invalid() && words.reasonMissing },
    };
  });
  protected readonly isSending = signal(false);

  /** Fills in a choice with one of its common reasons; Enter then confirms, for the button has the focus. */
  prepare(choice: Choice, reason: string): void {
    this.draft.set({ choice, reason });
    this.submit().nativeElement.focus();
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    const { choice, reason } = this.draft();
    if (!this.errors.check() || choice === '') return;
    this.isSending.set(true);
    const { id, version } = this.item();
    try {
      const decision = choice === 'release' ? 'release' : 'rejection';
      await this.commands.decideQuarantine(decision, id, version, reason.trim(), { key: this.key });
      this.fields().reset();
      this.decided.emit(choice);
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }
}
