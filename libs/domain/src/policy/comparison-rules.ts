import { TIERS } from '../words.js';
import type { PolicyRules, PolicyStage } from './policy-rules.js';

/** The plain rules that cities used in 2020, to hold a policy against. */
export const COMPARISONS = ['first-come', 'draw', 'pro-rata', 'flat'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A flat grant is what so many heads need: the staff of a small workshop. */
const FLAT_HEADS = 10;

const ALL_AT_ONCE: readonly PolicyStage[] = [{ tiers: TIERS, coverPieces: null }];

/**
 * One of the plain rules, with everything else as in a policy: the same rates, cover, window and limits, so that a
 * comparison shows the rule and nothing besides. All tiers at once. first-come: by time filed; draw: every
 * head is a ticket that wins what one head needs; pro-rata: in proportion to the claim; flat: what ten heads need, whatever the firm.
 */
export function comparisonRules(base: PolicyRules, kind: Comparison): PolicyRules {
  const plain = { ...base, stages: ALL_AT_ONCE, weights: 'headcount', order: 'level', draw: null, grantPieces: null } as const; // prettier-ignore
  const needOf = (heads: number) =>
    Math.max(1, Math.ceil((heads * base.ratePerHeadPerDay * base.coverDays) / base.perHeads));
  switch (kind) {
    case 'first-come':
      return { ...plain, order: 'first-come' };
    case 'draw':
      return { ...plain, order: 'draw', draw: { winPieces: needOf(1), cooldownDays: 0 } };
    case 'pro-rata':
      return { ...plain, weights: 'claim' };
    case 'flat': {
      const grant = needOf(FLAT_HEADS);
      const grantPieces = { micro: grant, small: grant, medium: grant, large: grant };
      return { ...plain, weights: 'equal', order: 'flat', grantPieces };
    }
  }
}
