import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { readTimeline } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from './load-state.js';
import { TimelineList } from './timeline-list.js';

/** What happened to a firm, read from the ledger; names of those who acted only where the api tells them. */
@Component({
  selector: 'sd-firm-timeline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, TimelineList],
  template: `
    <section class="sd-section">
      <h2>{{ t().firmFile.timeline }}</h2>
      <p class="sd-quiet sd-small">{{ t().firmFile.timelineText }}</p>
      @if (timeline.hasValue()) {
        <sd-timeline-list [lines]="lines()" />
      } @else {
        <sd-load-state [from]="timeline" [lines]="4" />
      }
    </section>
  `,
})
export class FirmTimeline {
  readonly firmId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  private readonly formats = this.i18n.formats;
  protected readonly timeline = readTimeline(this.firmId);
  protected readonly lines = computed(() =>
    (this.timeline.value()?.items ?? []).map(({ kind, headcount, effectiveFrom, ...line }) => ({
      ...line,
      what: this.t().firmFile.kinds[kind],
      detail:
        headcount !== null && effectiveFrom
          ? this.t().firmFile.entry(this.formats().integer(headcount), this.formats().shortDate(effectiveFrom))
          : null,
    })),
  );

  /** Reads it again after something was done. */
  lookAgain(): void {
    this.timeline.reload();
  }
}
