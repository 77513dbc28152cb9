import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, newKey, type RoundSummary } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';

/** Limits of the api for the reason of a decision. */
export const REASON_LENGTH = { min: 3, max: 1000 };

/** Stops a round that runs or waits, with a reason. Nothing happens before the reason is given. */
@Component({
  selector: 'sd-cancel-round',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput],
  providers: [plainFormFields],
  template: `
    @if (!isAsking()) {
      <button matButton="outlined" class="sd-action" type="button" (click)="ask()">{{ t().round.cancel }}</button>
    } @else {
      <form class="sd-form" novalidate (submit)="cancel($event)">
        <p>{{ t().round.cancelText }}</p>
        <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
        <mat-form-field>
          <mat-label>{{ t().round.reason }}</mat-label>
          <textarea matInput id="cancel-reason" rows="2" [formField]="fields.reason"></textarea>
          <mat-hint>{{ t().round.reasonHint }}</mat-hint>
        </mat-form-field>
        <div class="sd-row">
          <button matButton="filled" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
            {{ isSending() ? t().round.cancelling : t().round.cancel }}
          </button>
          <button matButton class="sd-action" type="button" (click)="isAsking.set(false)">{{ t().round.keep }}</button>
        </div>
      </form>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    form {
      inline-size: min(36rem, 100%);
    }
  `,
})
export class CancelRound {
  readonly round = input.required<RoundSummary>();
  readonly version = input.required<number>();
  readonly cancelled = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly isAsking = signal(false);
  protected readonly isSending = signal(false);
  protected readonly errors = new FormErrors(() => {
    const { reason, reasonMissing } = this.t().round;
    return { reason: { id: 'cancel-reason', label: reason, wrong: this.fields().invalid() && reasonMissing } };
  });
  private readonly model = signal({ reason: '' });
  protected readonly fields = form(this.model, (path) => {
    required(path.reason);
    minLength(path.reason, REASON_LENGTH.min);
    maxLength(path.reason, REASON_LENGTH.max);
  });

  protected ask(): void {
    this.isAsking.set(true);
    setTimeout(() => this.host.nativeElement.querySelector('textarea')?.focus());
  }

  protected async cancel(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    if (!this.errors.check()) return;
    this.isSending.set(true);
    try {
      await this.commands.cancelRound(this.round().id, this.version(), this.model().reason, { key: this.key });
      this.cancelled.emit();
    } catch (error) {
      this.errors.refused(error);
      this.key = newKey();
    } finally {
      this.isSending.set(false);
    }
  }
}
