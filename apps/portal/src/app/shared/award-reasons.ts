import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Award, Category } from '@supplydock/api-client';
import { I18n } from '../i18n/i18n.js';
import type { AwardFigures } from '../i18n/reason-figures.js';

/** What an award has to say for its reasons to be told; the public one has no lines. */
export type ReasonedAward = Omit<Award, 'lines' | 'state' | 'recalledPieces'>;

/** The numbers of an award that its reasons are told with. The share's fraction is cut: packs are whole anyway. */
export function figuresOf(award: ReasonedAward, category: Category): AwardFigures {
  const [numerator, denominator] = award.fairPieces;
  return {
    category,
    askedPieces: award.askedPieces,
    claimPieces: award.claimPieces,
    pieces: award.pieces,
    receivedPieces: award.receivedPieces,
    headcount: award.headcount,
    fairPieces: Number(BigInt(numerator) / BigInt(denominator)),
  };
}

/** Why a requisition got what it got, sentence by sentence, each with its numbers. */
@Component({
  selector: 'sd-award-reasons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (reason of sentences(); track reason.code) {
        <li>
          <b>{{ reason.label }}.</b> {{ reason.sentence }}
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--sd-space-2);
      padding-inline-start: 1.1rem;
    }
    li::marker {
      color: var(--sd-ink-quiet);
    }
  `,
})
export class AwardReasons {
  readonly award = input.required<ReasonedAward>();
  readonly category = input.required<Category>();

  private readonly t = inject(I18n).t;
  protected readonly sentences = computed(() => {
    const { labels, told } = this.t().reasons;
    const figures = figuresOf(this.award(), this.category());
    return this.award().reasons.map((reason) => ({
      code: reason.code,
      label: labels[reason.code] ?? reason.code,
      sentence: told[reason.code]?.(reason, figures) ?? '',
    }));
  });
}
