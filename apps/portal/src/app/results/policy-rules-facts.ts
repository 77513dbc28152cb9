import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { parsePolicyRules } from '@supplydock/domain';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';

/** A policy's rules in words. Rules that this version cannot read show nothing rather than something wrong. */
@Component({
  selector: 'sd-policy-rules-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="sd-facts">
      @for (fact of facts(); track fact.name) {
        <dt>{{ fact.name }}</dt>
        <dd>
          @for (line of fact.lines; track line) {
            <div>{{ line }}</div>
          }
        </dd>
      }
    </dl>
  `,
})
export class PolicyRulesFacts {
  readonly rules = input.required<unknown>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);

  protected readonly facts = computed<{ name: string; lines: string[] }[]>(() => {
    const parsed = parsePolicyRules(this.rules());
    if (!parsed.ok) return [];
    const rules = parsed.value;
    const words = this.i18n.t().result;
    const formats = this.i18n.formats();
    const ceilings = Object.entries(rules.priceCeilingsFen).map(
      ([product, fen]) => `${this.reference.productName(product)}: ${formats.yuan(fen)}`,
    );
    return [
      { name: words.rateLabel, lines: [words.rate(formats.integer(rules.ratePerHeadPerDay), rules.perHeads)] },
      { name: words.coverLabel, lines: [words.cover(rules.coverDays)] },
      { name: words.windowLabel, lines: [words.cover(rules.windowDays)] },
      { name: words.orderLabel, lines: [words.orders[rules.order]] },
      { name: words.weightsLabel, lines: [words.weights[rules.weights]] },
      {
        name: words.stagesLabel,
        lines: rules.stages.map(
          ({ tiers, coverPieces }, at) => `${at + 1}. ${words.stage(tiers.join(', '), coverPieces)}`,
        ),
      },
      { name: words.lifeLabel, lines: [words.cover(rules.minRemainingLifeDays)] },
      { name: words.useFirstLabel, lines: [words.cover(rules.useFirstWithinDays)] },
      { name: words.ceilingsLabel, lines: ceilings },
    ].filter(({ lines }) => lines.length > 0);
  });
}
