import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { AppealCommands, type AppealDetail, newKey } from '@supplydock/api-client';
import { APPEAL_OUTCOMES, APPEAL_REASON_CODES, APPEAL_REASONS, type AppealOutcome, type AppealReason, owedPieces } from '@supplydock/domain'; // prettier-ignore
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { FormErrors } from '../shared/form-errors.js';
import { plainFormFields } from '../shared/form-fields.js';
import { NOTE_LENGTH } from './lodge-appeal-page.js';

/** Decides an appeal by its latest run: outcome, reason from the list, words to the firm. */
@Component({
  selector: 'sd-appeal-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <section class="sd-panel">
      <h2>{{ t().appeals.decideHeading }}</h2>
      <p class="sd-quiet">{{ t().appeals.decideText }}</p>
      <form class="sd-form" novalidate (submit)="decide($event)">
        <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
        <fieldset class="sd-choices">
          <legend>{{ t().appeals.outcome }}</legend>
          @for (option of outcomes; track option) {
            <label>
              <input
                type="radio"
                name="appeal-outcome"
                [id]="'outcome-' + option"
                [checked]="outcome() === option"
                (change)="choose(option)"
              />
              <span>
                <b>{{ t().appeals.outcomes[option] }}</b>
                <span class="sd-quiet">{{
                  option === 'UPHELD' ? t().appeals.outcomeTexts.UPHELD(owed()) : t().appeals.outcomeTexts.REFUSED
                }}</span>
              </span>
            </label>
          }
        </fieldset>
        <mat-form-field>
          <mat-label>{{ t().appeals.reason }}</mat-label>
          <select matNativeControl #chosen id="decision-reason" (change)="chooseReason(chosen.value)">
            <option value="" [selected]="reason() === ''"></option>
            @for (option of reasons(); track option) {
              <option [value]="option" [selected]="reason() === option">{{ t().appeals.reasons[option] }}</option>
            }
          </select>
          <mat-hint>{{ t().appeals.reasonPublic }}</mat-hint>
        </mat-form-field>
        <mat-form-field>
          <mat-label>{{ t().appeals.officialNote }}</mat-label>
          <textarea
            matInput
            #written
            id="decision-note"
            rows="4"
            maxlength="1000"
            [value]="note()"
            (input)="note.set(written.value)"
          ></textarea>
        </mat-form-field>
        <div>
          <button matButton="filled" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
            {{ isSending() ? t().common.sending : t().appeals.decide }}
          </button>
        </div>
      </form>
    </section>
  `,
})
export class AppealDecision {
  readonly appeal = input.required<AppealDetail>();
  readonly decided = output<void>();

  private readonly commands = inject(AppealCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly outcomes = APPEAL_OUTCOMES;
  protected readonly outcome = signal<AppealOutcome | null>(null);
  protected readonly reason = signal<AppealReason | ''>('');
  protected readonly note = signal('');
  protected readonly reasons = computed(() =>
    APPEAL_REASON_CODES.filter((one) => this.outcome() === null || APPEAL_REASONS[one] === this.outcome()),
  );
  protected readonly owed = computed(() =>
    owedPieces(this.appeal().gotPieces, this.appeal().run?.result?.wouldPieces ?? 0),
  );
  protected readonly errors = new FormErrors(() => {
    const words = this.t().appeals;
    const isTold = this.note().trim().length >= NOTE_LENGTH;
    return {
      outcome: { id: 'outcome-UPHELD', label: words.outcome, wrong: this.outcome() === null && words.outcomeMissing },
      reason: { id: 'decision-reason', label: words.reason, wrong: this.reason() === '' && words.reasonMissing },
      note: { id: 'decision-note', label: words.officialNote, wrong: !isTold && words.noteMissing },
    };
  });
  protected readonly isSending = signal(false);

  protected choose(outcome: AppealOutcome): void {
    this.outcome.set(outcome);
    const reason = this.reason();
    if (reason !== '' && APPEAL_REASONS[reason] !== outcome) this.reason.set('');
  }

  protected chooseReason(value: string): void {
    this.reason.set(APPEAL_REASON_CODES.find((one) => one === value) ?? '');
  }

  protected async decide(event: Event): Promise<void> {
    event.preventDefault();
    const [outcome, reason, note] = [this.outcome(), this.reason(), this.note().trim()];
    if (this.isSending() || !this.errors.check() || outcome === null || reason === '') return;
    this.isSending.set(true);
    try {
      await this.commands.decide(this.appeal(), { outcome, reason, note }, { key: this.key });
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
      this.decided.emit();
    }
  }
}
