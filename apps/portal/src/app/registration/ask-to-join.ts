import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { PeopleCommands, newKey } from '@supplydock/api-client';
import { parseUscc } from '@supplydock/domain';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';

/** Characters the api takes for a reason. */
const MIN_REASON = 3;
const MAX_REASON = 500;

export interface NewAccount {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
}

/** Asks to act for a firm that is registered already: with the account one has, or with one that is made for it. */
@Component({
  selector: 'sd-ask-to-join',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    <form class="sd-form" novalidate (submit)="ask($event)">
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      @if (uscc() === null) {
        <mat-form-field>
          <mat-label>{{ t().register.uscc }}</mat-label>
          <input
            matInput
            id="ask-uscc"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            [formField]="fields.uscc"
          />
          <mat-hint>{{ t().register.usccHint }}</mat-hint>
        </mat-form-field>
      }
      <mat-form-field>
        <mat-label>{{ t().join.reason }}</mat-label>
        <textarea matInput id="ask-reason" rows="2" [formField]="fields.reason"></textarea>
        <mat-hint>{{ t().join.reasonHint }}</mat-hint>
      </mat-form-field>
      <div>
        <button matButton="outlined" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
          {{ isSending() ? t().common.sending : t().join.ask }}
        </button>
      </div>
    </form>
  `,
})
export class AskToJoin {
  /** The firm's code where it is known already; null asks for it. */
  readonly uscc = input<string | null>(null);
  /** The account to make; null where the person has one and is signed in. */
  readonly account = input<NewAccount | null>(null);
  readonly asked = output<void>();

  private readonly commands = inject(PeopleCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  private readonly draft = signal({ uscc: '', reason: '' });
  private readonly code = computed(() => this.uscc() ?? this.draft().uscc);
  protected readonly fields = form(this.draft, (path) => {
    const wrong = (isRight: boolean) => (isRight ? undefined : { kind: 'wrong' });
    validate(path.uscc, () => wrong(parseUscc(this.code()).ok));
    maxLength(path.reason, MAX_REASON);
    validate(path.reason, ({ value }) => wrong(value().trim().length >= MIN_REASON));
  });
  protected readonly errors = new FormErrors(() => {
    const { join, register } = this.t();
    const { uscc, reason } = this.fields;
    return {
      uscc: { id: 'ask-uscc', label: register.uscc, wrong: uscc().invalid() && join.usccWrong },
      reason: { id: 'ask-reason', label: join.reason, wrong: reason().invalid() && join.reasonWrong },
    };
  });
  protected readonly isSending = signal(false);

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      const input = { uscc: this.code(), reason: this.draft().reason.trim() };
      const account = this.account();
      if (account === null) await this.commands.askToJoin(input, { key: this.key });
      else await this.commands.askToJoinAsVisitor({ ...input, ...account, locale: this.i18n.locale() });
      this.fields().reset({ uscc: '', reason: '' });
      this.asked.emit();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }
}
