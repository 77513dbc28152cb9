import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { AccountCommands, problemOf } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';
import { ReferenceData } from '../shared/reference-data.js';

/** Asks for a code of the second factor before something that cannot be taken back; what was entered on the page stays. */
@Component({
  selector: 'sd-step-up',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, MatFormFieldModule, MatInput, RouterLink],
  providers: [plainFormFields],
  template: `
    <form class="sd-panel" novalidate aria-labelledby="step-up" (submit)="show($event)">
      <h3 id="step-up">{{ t().account.stepUpHeading }}</h3>
      <p>{{ t().account.stepUpText }}</p>
      @if (isRehearsal()) {
        <p class="sd-small sd-quiet">{{ t().account.demoCode }} <code>npm run -s dock -- code</code></p>
      }
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      @if (isMissing()) {
        <p>
          <a routerLink="/account">{{ t().account.toSetUp }}</a>
        </p>
      }
      <mat-form-field>
        <mat-label>{{ t().account.code }}</mat-label>
        <input
          #codeBox
          matInput
          id="step-up-code"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="30"
          [value]="code()"
          (input)="code.set(codeBox.value)"
        />
        <mat-hint>{{ t().account.codeHint }}</mat-hint>
      </mat-form-field>
      <div>
        <button matButton="filled" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
          {{ t().account.showCode }}
        </button>
      </div>
    </form>
  `,
})
export class StepUp {
  /** The session is verified: what was asked for may be sent again. */
  readonly verified = output();

  private readonly commands = inject(AccountCommands);
  private readonly i18n = inject(I18n);
  private readonly jurisdiction = inject(ReferenceData).jurisdiction;
  protected readonly t = this.i18n.t;
  protected readonly isRehearsal = computed(() => this.jurisdiction()?.rehearsal ?? false);
  protected readonly code = signal('');
  protected readonly errors = new FormErrors(() => {
    const words = this.t().account;
    return {
      code: { id: 'step-up-code', label: words.code, wrong: this.code().trim().length < 6 && words.codeMissing },
    };
  });
  protected readonly isMissing = signal(false);
  protected readonly isSending = signal(false);

  constructor() {
    afterNextRender(() => document.getElementById('step-up-code')?.focus());
  }

  protected async show(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.commands.showCode(this.code().trim());
      this.verified.emit();
    } catch (error) {
      this.isMissing.set(problemOf(error).code === 'SECOND_FACTOR_MISSING');
      this.errors.refused(error, 'code');
    } finally {
      this.isSending.set(false);
    }
  }
}
