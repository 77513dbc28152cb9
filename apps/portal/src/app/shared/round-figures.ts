import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { RoundTotals } from '@supplydock/api-client';
import { type BarPart, FigureTile, StackedBar } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';

/** What a round came to in four figures, and how many were met: for officials and for the public alike. */
@Component({
  selector: 'sd-round-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigureTile, StackedBar],
  template: `
    <div class="sd-figures">
      <sd-figure-tile
        [label]="t().round.pool"
        [value]="formats().integer(totals().lotPieces)"
        [note]="t().round.poolNote(totals().lotsUsed)"
      />
      <sd-figure-tile
        [label]="t().round.claimed"
        [value]="formats().integer(totals().claimPieces)"
        [note]="t().round.claimedNote(totals().requisitions)"
      />
      <sd-figure-tile
        [label]="t().round.awarded"
        [value]="formats().integer(totals().awardedPieces)"
        [note]="t().round.awardedNote(formats().percent(share()))"
        [share]="share()"
      />
      <sd-figure-tile
        [label]="t().round.left"
        [value]="formats().integer(totals().piecesLeft)"
        [note]="t().round.leftNote"
      />
    </div>
    <section class="sd-section">
      <h2>{{ t().round.outcome }}</h2>
      <sd-stacked-bar [label]="t().round.outcome" [parts]="outcome()" />
    </section>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class RoundFigures {
  readonly totals = input.required<RoundTotals>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  /** Awarded of what the lots held; null where they held nothing. */
  protected readonly share = computed(() => {
    const { awardedPieces, lotPieces } = this.totals();
    return lotPieces ? awardedPieces / lotPieces : null;
  });
  protected readonly outcome = computed<BarPart[]>(() => {
    const { metInFull, short, unserved } = this.totals();
    const words = this.t().round;
    const part = (label: string, requisitions: number, tone: BarPart['tone']): BarPart => {
      return { label, pieces: requisitions, text: this.formats().integer(requisitions), tone };
    };
    return [
      part(words.metInFull, metInFull, 'first'),
      part(words.short, short, 'second'),
      part(words.unserved, unserved, 'rest'),
    ];
  });
}
