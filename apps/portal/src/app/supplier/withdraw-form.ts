import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ChannelCommands, type Lot, newKey } from '@supplydock/api-client';
import { isWholePacks, parsePieces } from '@supplydock/domain';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { plainFormFields } from '../shared/form-fields.js';
import { FormErrors } from '../shared/form-errors.js';

/** Lengths the api takes for a reason. */
const REASON_LENGTH = { min: 3, max: 500 };

/** Takes back what is free of a lot, in whole packs and with a reason. */
@Component({
  selector: 'sd-withdraw-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FormField, MatButton, MatFormFieldModule, MatInput, Notice],
  providers: [plainFormFields],
  template: `
    <div class="sd-form">
      @if (withdrawnPieces(); as pieces) {
        <sd-notice tone="good" role="status">{{ t().lot.withdrawn(formats().integer(pieces)) }}</sd-notice>
      }
      <sd-error-summary [heading]="t().common.errorSummary" [errors]="errors.list()" />
      @if (free() === 0) {
        <p>{{ t().lot.nothingFree }}</p>
      } @else {
        <p>{{ t().lot.withdrawText(formats().integer(free())) }}</p>
        <form class="sd-form" novalidate (submit)="withdraw($event)">
          <mat-form-field>
            <mat-label>{{ t().lot.pieces }}</mat-label>
            <input matInput id="withdraw-pieces" inputmode="numeric" autocomplete="off" [formField]="fields.pieces" />
            <mat-hint>{{ t().lot.piecesHint(lot().packPieces, free()) }}</mat-hint>
          </mat-form-field>
          <mat-form-field>
            <mat-label>{{ t().lot.reason }}</mat-label>
            <input matInput id="withdraw-reason" autocomplete="off" [formField]="fields.reason" />
          </mat-form-field>
          <div>
            <button matButton="outlined" class="sd-action" type="submit" [attr.aria-disabled]="isSending()">
              {{ isSending() ? t().lot.withdrawing : t().lot.withdraw }}
            </button>
          </div>
        </form>
      }
    </div>
  `,
})
export class WithdrawForm {
  readonly lot = input.required<Lot>();
  readonly withdrawn = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  private key = newKey();
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly free = computed(() => this.lot().levels.available);
  private readonly model = signal({ pieces: '', reason: '' });
  protected readonly fields = form(this.model, (path) => {
    validate(path.pieces, ({ value }) => {
      const read = parsePieces(value());
      const isRight =
        read.ok && read.value > 0 && read.value <= this.free() && isWholePacks(read.value, this.lot().packPieces);
      return isRight ? undefined : { kind: 'piecesWrong' };
    });
    required(path.reason);
    minLength(path.reason, REASON_LENGTH.min);
    maxLength(path.reason, REASON_LENGTH.max);
  });
  protected readonly errors = new FormErrors(() => {
    const words = this.t().lot;
    const { pieces, reason } = this.fields;
    const piecesWrong = words.piecesWrong(this.lot().packPieces, this.free());
    return {
      pieces: { id: 'withdraw-pieces', label: words.pieces, wrong: pieces().invalid() && piecesWrong },
      reason: { id: 'withdraw-reason', label: words.reason, wrong: reason().invalid() && words.reasonWrong },
    };
  });
  protected readonly isSending = signal(false);
  protected readonly withdrawnPieces = signal<number | null>(null);

  protected async withdraw(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    const pieces = parsePieces(this.model().pieces);
    if (!this.errors.check() || !pieces.ok) return;

    this.isSending.set(true);
    this.withdrawnPieces.set(null);
    try {
      await this.commands.withdrawFromLot(this.lot().id, pieces.value, this.model().reason.trim(), { key: this.key });
      this.withdrawnPieces.set(pieces.value);
      this.fields().reset({ pieces: '', reason: '' });
      this.withdrawn.emit();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.key = newKey();
      this.isSending.set(false);
    }
  }
}
