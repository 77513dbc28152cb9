import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ChannelCommands, type LotState, type Once, readLot, readPriceReviews } from '@supplydock/api-client';
import { Notice, StateChip } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { LedgerLink } from '../shared/ledger-link.js';
import { LoadState } from '../shared/load-state.js';
import { type NextInQueue, NextInQueueNotice } from '../shared/next-in-queue.js';
import { ReasonForm } from '../shared/reason-form.js';
import { ReferenceData } from '../shared/reference-data.js';
import { lotTone } from '../shared/states.js';
import { LotAwards } from './lot-awards.js';
import { LotFacts } from './lot-facts.js';
import { LotMovements } from './lot-movements.js';
import { PriceReviewPanel } from './price-review-panel.js';
import { LotTimeline } from './lot-timeline.js';
import { WithdrawForm } from './withdraw-form.js';

/** States in which the supplier may take back or correct what is free. */
const OPEN_STATES: readonly LotState[] = ['DECLARED', 'AVAILABLE', 'ON_HOLD'];
/** States out of which a lot may be recalled: somebody may have got some of it. */
const RECALLABLE: readonly LotState[] = ['AVAILABLE', 'ON_HOLD', 'DEPLETED', 'EXPIRED'];

/** One lot: what it is, where its pieces are, what keeps it from rounds, what happened to it, what its supplier may do. */
@Component({
  selector: 'sd-lot-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LedgerLink, LoadState, LotAwards, LotFacts, LotMovements, LotTimeline, MatButton, NextInQueueNotice, Notice, PriceReviewPanel, ReasonForm, RouterLink, StateChip, WithdrawForm], // prettier-ignore
  templateUrl: './lot-page.html',
})
export class LotPage {
  readonly id = input.required<string>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  private readonly timeline = viewChild(LotTimeline);
  protected readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly lotTone = lotTone;
  protected readonly detail = readLot(() => this.id());
  protected readonly lot = lastValue(this.detail);
  /** Officials see every lot on this page; what may be done to it is its supplier's. */
  protected readonly isOwn = computed(() => this.session.has('supplier'));
  protected readonly listLink = computed(() => (this.isOwn() ? '/supplier/lots' : '/goods/lots'));
  protected readonly mayDecide = computed(() => this.session.has('district_officer', 'city_officer'));
  private readonly isOpen = computed(() => this.isOwn() && OPEN_STATES.includes(this.lot()?.state ?? 'WITHDRAWN'));
  protected readonly mayWithdraw = this.isOpen;
  protected readonly mayEdit = computed(() => {
    const levels = this.lot()?.levels;
    return this.isOpen() && levels !== undefined && levels.available === levels.onHand;
  });
  protected readonly mayHold = computed(() => this.isOwn() && this.lot()?.state === 'AVAILABLE');
  protected readonly mayRelease = computed(
    () => this.isOwn() && this.lot()?.state === 'ON_HOLD' && this.lot()?.holds.includes('SUPPLIER') === true,
  );

  protected readonly mayRecall = computed(
    () => (this.isOwn() || this.mayDecide()) && RECALLABLE.includes(this.lot()?.state ?? 'WITHDRAWN'),
  );

  /** False again for each lot: the page stays when the next one opens. */
  protected readonly isPriceDecided = linkedSignal({ source: this.id, computation: () => false });
  private readonly prices = readPriceReviews(() => (this.isPriceDecided() ? { limit: 2 } : undefined));
  /** The lot whose price has waited longest. */
  protected readonly next = computed((): NextInQueue | null | undefined => {
    if (!this.prices.hasValue()) return undefined;
    const review = this.prices.value().items.find(({ lotId }) => lotId !== this.id());
    if (!review) return null;
    const name = `${this.reference.productName(review.productId)}, ${review.batch}`;
    return { link: ['/goods/lots', review.lotId], name };
  });

  protected readonly recall = (reason: string, once: Once): Promise<unknown> =>
    this.commands.recallLot(this.id(), this.lot()?.version ?? 0, reason, once);
  protected readonly hold = (reason: string, once: Once): Promise<unknown> =>
    this.commands.holdLot(this.id(), this.lot()?.version ?? 0, reason, once);
  protected readonly release = (reason: string, once: Once): Promise<unknown> =>
    this.commands.releaseLot(this.id(), this.lot()?.version ?? 0, reason, once);

  protected priceDecided(): void {
    this.isPriceDecided.set(true);
    this.lookAgain();
  }

  protected lookAgain(): void {
    this.detail.reload();
    this.timeline()?.lookAgain();
  }
}
