import type { PolicyRules } from '@supplydock/domain';
import type { I18n } from '../i18n/i18n.js';
import type { ReferenceData } from './reference-data.js';

/** One rule of a policy in words; a rule that is not set has no line. */
export interface PolicyFact {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A rule that two policies answer differently. */
export interface PolicyDifference {
  readonly name: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Minutes after midnight as a clock shows them: 960 → '16:00'. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Every rule of a policy in the reader's language, always in the same order, so that two can be laid side by side. */
export function policyFacts(rules: PolicyRules, i18n: I18n, reference: ReferenceData): PolicyFact[] {
  const { result: words, policies: more } = i18n.t();
  const formats = i18n.formats();
  const n = (value: number): string => formats.integer(value);
  const { draw, grantPieces, maxMarginPercent: margin, cutOffMinutes: cutOff, plausibility } = rules;
  const ceilings = Object.entries(rules.priceCeilingsFen).sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = Object.entries(grantPieces ?? {}) as [keyof typeof more.sizes, number][];
  return [
    { name: words.rateLabel, lines: [words.rate(n(rules.ratePerHeadPerDay), rules.perHeads)] },
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
    { name: more.drawLabel, lines: draw ? [more.draw(n(draw.winPieces), draw.cooldownDays)] : [] },
    { name: more.grantLabel, lines: sizes.map(([size, pieces]) => more.grant(more.sizes[size], n(pieces))) },
    { name: words.lifeLabel, lines: [words.cover(rules.minRemainingLifeDays)] },
    { name: words.useFirstLabel, lines: [words.cover(rules.useFirstWithinDays)] },
    {
      name: words.ceilingsLabel,
      lines: ceilings.map(([product, fen]) => `${reference.productName(product)}: ${formats.yuan(fen)}`),
    },
    { name: more.marginLabel, lines: margin == null ? [] : [more.margin(margin)] },
    {
      name: more.reviewLabel,
      lines: [more.reviewNeed(n(plausibility.maxTimesNeed)), more.reviewPieces(n(plausibility.maxPieces))],
    },
    { name: more.cutOffLabel, lines: [cutOff == null ? more.cityCutOff : more.cutOff(clockOf(cutOff))] },
  ];
}

/** What of two policies differs, rule by rule. */
export function policyDifferences(
  one: readonly PolicyFact[],
  other: readonly PolicyFact[],
): readonly PolicyDifference[] {
  return one
    .map(({ name, lines }, at) => ({ name, one: lines, other: other[at].lines }))
    .filter((row) => row.one.join('\n') !== row.other.join('\n'));
}
