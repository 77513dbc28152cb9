import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AppealDetail, AppealFacts } from '@supplydock/api-client';
import { CopyText, DataTable } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';

/** What a run found: the firm's arithmetic before and after, and what it would have cost the others. */
@Component({
  selector: 'sd-appeal-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, DataTable],
  templateUrl: './appeal-result.html',
})
export class AppealResult {
  readonly appeal = input.required<AppealDetail>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly result = computed(() => this.appeal().run?.result ?? null);
  protected readonly isUnchanged = computed(() => {
    const { headcount, receivedPieces, tier, wish } = this.appeal().run?.change ?? {};
    return this.appeal().isCounted && [headcount, receivedPieces, tier, wish].every((fact) => fact === null);
  });
  protected readonly rows = computed(() => {
    const result = this.result();
    if (!result) return [];
    const words = this.t().appeals;
    const [was, is] = [result.factsBefore, result.factsAfter];
    const row = (label: string, of: (facts: AppealFacts) => string) => ({ label, before: was ? of(was) : '–', after: of(is) }); // prettier-ignore
    const figure = (n: number): string => this.formats().integer(n);
    return [
      row(words.facts.headcount, ({ weight }) => figure(weight)),
      row(words.facts.receivedPieces, ({ receivedPieces }) => figure(receivedPieces)),
      row(words.facts.tier, ({ tier }) => String(tier)),
      row(words.facts.wish, (facts) => this.wishOf(facts)),
      row(words.asked, ({ askedPieces }) => figure(askedPieces)),
      row(words.claim, ({ claimPieces }) => figure(claimPieces)),
      { label: words.got, before: figure(result.gotPieces), after: figure(result.wouldPieces) },
    ];
  });

  protected signed(pieces: number): string {
    return `${pieces > 0 ? '+' : '−'}${this.formats().integer(Math.abs(pieces))}`;
  }

  private wishOf({ accepts, maxPriceFen }: AppealFacts): string {
    const { anyPrice, upTo } = this.t().appeals;
    const price = maxPriceFen === null ? anyPrice : upTo(this.formats().yuan(maxPriceFen));
    return [...accepts.map((id) => this.reference.productName(id)), price].join(this.t().common.listSeparator);
  }
}
