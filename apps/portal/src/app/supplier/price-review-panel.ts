import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import {
  ChannelCommands,
  type LotDetail,
  type Once,
  type PriceBreach,
  type PriceReview,
  type ReviewClock,
} from '@supplydock/api-client';
import { StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { clockText } from '../shared/clock-text.js';
import { ReasonForm } from '../shared/reason-form.js';
import { reasonKeys } from '../shared/shortcuts/reason-keys.js';
import { Shortcuts } from '../shared/shortcuts/shortcuts.js';
import { lightTone } from '../shared/states.js';

/** A price that breaks the rules: the arithmetic for both sides, the decision for the officer. */
@Component({
  selector: 'sd-price-review-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReasonForm, Shortcuts, StateChip],
  template: `
    <section class="sd-panel">
      <div class="sd-row-between">
        <h2>{{ t().goods.review }}</h2>
        @if (review().clock; as clock) {
          <sd-state-chip [tone]="lightTone(clock.light)">{{ clockOf(clock) }}</sd-state-chip>
        } @else {
          <sd-state-chip tone="plain">{{ t().goods.reviewStates[review().state] }}</sd-state-chip>
        }
      </div>
      <ul>
        @for (breach of review().breaches; track breach.code) {
          <li>{{ sentence(breach) }}</li>
        }
      </ul>
      @if (lot().costFen !== null) {
        <p>{{ t().goods.evidence(formats().yuan(lot().costFen ?? 0), lot().costSource ?? '') }}</p>
      }
      @if (review().reason) {
        <p>{{ t().common.reason }}: {{ review().reason }}</p>
      }
      @if (review().state === 'PENDING') {
        @if (mayDecide()) {
          <h3>{{ t().goods.accept }}</h3>
          <p class="sd-quiet">{{ t().goods.acceptText }}</p>
          <sd-reason-form
            #accepting
            name="accept"
            [action]="t().goods.accept"
            [send]="accept"
            (done)="decided.emit()"
          />
          <h3>{{ t().goods.reject }}</h3>
          <p class="sd-quiet">{{ t().goods.rejectText }}</p>
          <sd-reason-form
            #rejecting
            name="reject"
            [action]="t().goods.reject"
            [send]="reject"
            (done)="decided.emit()"
          />
          <div>
            <sd-shortcuts [keys]="keys()" />
            <p class="sd-quiet sd-small">{{ t().shortcuts.thenEnter }}</p>
          </div>
        } @else {
          <p class="sd-quiet">{{ t().goods.pendingText }}</p>
        }
      }
    </section>
  `,
})
export class PriceReviewPanel {
  readonly lot = input.required<LotDetail>();
  readonly review = input.required<PriceReview>();
  readonly mayDecide = input(false);
  readonly decided = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lightTone = lightTone;
  private readonly accepting = viewChild<ReasonForm>('accepting');
  private readonly rejecting = viewChild<ReasonForm>('rejecting');
  protected readonly keys = computed(() => {
    const { goods, shortcuts } = this.t();
    return reasonKeys([
      {
        label: shortcuts.acceptWith,
        reasons: goods.common.accept,
        prepare: (reason) => this.accepting()?.prepare(reason),
      },
      {
        label: shortcuts.rejectWith,
        reasons: goods.common.reject,
        prepare: (reason) => this.rejecting()?.prepare(reason),
      },
    ]);
  });

  protected readonly accept = (reason: string, once: Once): Promise<unknown> =>
    this.commands.decidePrice('acceptance', this.review().id, this.review().version, reason, once);
  protected readonly reject = (reason: string, once: Once): Promise<unknown> =>
    this.commands.decidePrice('rejection', this.review().id, this.review().version, reason, once);

  protected clockOf(clock: ReviewClock): string {
    return clockText(clock, this.t().firms);
  }

  protected sentence({ code, priceFen, ceilingFen, costFen, maxMarginPercent, highestFen }: PriceBreach): string {
    const yuan = (fen = 0): string => this.formats().yuan(fen);
    return code === 'PRICE_ABOVE_CEILING'
      ? this.t().goods.aboveCeiling(yuan(priceFen), yuan(ceilingFen), yuan(priceFen - (ceilingFen ?? 0)))
      : this.t().goods.marginTooWide(yuan(costFen), 100 + (maxMarginPercent ?? 0), yuan(highestFen), yuan(priceFen));
  }
}
