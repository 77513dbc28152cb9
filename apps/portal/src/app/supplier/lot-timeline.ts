import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { readLotTimeline } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from '../shared/load-state.js';
import { TimelineList } from '../shared/timeline-list.js';

/** What happened to a lot, read from the ledger; names of those who acted only where the api tells them. */
@Component({
  selector: 'sd-lot-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, TimelineList],
  template: `
    <section class="sd-section">
      <h2>{{ t().lot.timeline }}</h2>
      <p class="sd-quiet sd-small">{{ t().lot.timelineText }}</p>
      @if (timeline.hasValue()) {
        <sd-timeline-list [lines]="lines()" />
      } @else {
        <sd-load-state [from]="timeline" [lines]="4" />
      }
    </section>
  `,
})
export class LotTimeline {
  readonly lotId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly timeline = readLotTimeline(this.lotId);
  protected readonly lines = computed(() =>
    (this.timeline.value()?.items ?? []).map(({ kind, pieces, hold, ...line }) => ({
      ...line,
      what: this.t().lot.entries[kind],
      detail: this.detailOf(pieces, hold),
    })),
  );

  /** Reads it again after something was done. */
  lookAgain(): void {
    this.timeline.reload();
  }

  private detailOf(pieces: number | null, hold: keyof ReturnType<typeof this.t>['lot']['holds'] | null): string | null {
    if (hold) return this.t().lot.holds[hold];
    return pieces === null ? null : this.t().lot.entryPieces(pieces);
  }
}
