import type { Entitlement } from '../entitlement.js';

/**
 * How long after publication a firm may appeal, whole days of 24 hours. The Government Procurement Law (2002), article 52,
 * gives suppliers seven working days to question a result; rounds are daily and nobody works to office hours in an
 * epidemic, so days are plain days here.
 */
export const APPEAL_DAYS = 7;
const DAY_MS = 86_400_000;

/** What a firm holds to be wrong. Each names one fact of the snapshot, but for OTHER. */
export const APPEAL_GROUNDS = [
  'HEADCOUNT_WRONG',
  'NOT_COUNTED',
  'WISH_WRONG',
  'TIER_MISSED',
  'RECEIVED_TWICE',
  'OTHER',
] as const;
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

export const APPEAL_OUTCOMES = ['UPHELD', 'REFUSED'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Why an appeal was decided as it was: public, with the outcome it belongs to. */
export const APPEAL_REASONS = {
  RECORD_CORRECTED: 'UPHELD',
  OFFICE_ERROR: 'UPHELD',
  EVIDENCE_MISSING: 'REFUSED',
  RECORD_RIGHT: 'REFUSED',
  NOT_A_FACT: 'REFUSED',
  NO_DIFFERENCE: 'REFUSED',
} as const satisfies Record<string, AppealOutcome>;
export type AppealReason = keyof typeof APPEAL_REASONS;
export const APPEAL_REASON_CODES = Object.keys(APPEAL_REASONS) as AppealReason[];

/** What should have stood in the snapshot; null leaves a fact as it was. */
export interface AppealChange {
  /** Staff who count, ≥ 1. */
  readonly headcount: number | null;
  /** Pieces received in the window, ≥ 0. */
  readonly receivedPieces: number | null;
  /** 1 to 4. */
  readonly tier: number | null;
  /** Products in byte order, at least one, and the highest price of a piece in fen or none. */
  readonly wish: { readonly accepts: readonly string[]; readonly maxPriceFen: number | null } | null;
}

export type AppealFact = keyof AppealChange;
export const APPEAL_FACTS = ['headcount', 'receivedPieces', 'tier', 'wish'] as const satisfies readonly AppealFact[];

const FACT_OF: Readonly<Record<AppealGround, AppealFact | null>> = {
  HEADCOUNT_WRONG: 'headcount',
  NOT_COUNTED: null,
  WISH_WRONG: 'wish',
  TIER_MISSED: 'tier',
  RECEIVED_TWICE: 'receivedPieces',
  OTHER: null,
};

/** The fact that a ground is about, which the firm states with it; null where it states none. */
export const factOf = (ground: AppealGround): AppealFact | null => FACT_OF[ground];

/**
 * Grounds that a firm may name: a requisition that was in the round contests its facts, one that was not contests that.
 * @param isCounted whether the round held the requisition
 */
export function groundsFor(isCounted: boolean): readonly AppealGround[] {
  return APPEAL_GROUNDS.filter((ground) => ground === 'OTHER' || (ground === 'NOT_COUNTED') !== isCounted);
}

/** When the time to appeal ends. */
export function appealUntil(publishedAt: Date): Date {
  return new Date(publishedAt.getTime() + APPEAL_DAYS * DAY_MS);
}

/** What the firm is owed: what it would have got less what it got; a correction that harms the firm takes nothing back. */
export function owedPieces(gotPieces: number, wouldPieces: number): number {
  return Math.max(0, wouldPieces - gotPieces);
}

/** Facts of a requisition that an appeal may change, as a snapshot holds them. */
export interface ContestedFacts {
  readonly weight: number;
  readonly receivedPieces: number;
  readonly tier: number;
  readonly accepts: readonly string[];
  readonly maxPriceFen: number | null;
  readonly askedPieces: number;
  readonly claimPieces: number;
}

/**
 * Facts with a change in them. The claim is computed anew where headcount or receipts change, by the round's own policy.
 * @param entitlement of the policy, for a headcount and what was received
 */
export function changedFacts<Facts extends ContestedFacts>(
  facts: Facts,
  change: AppealChange,
  entitlement: (headcount: number, receivedPieces: number) => Pick<Entitlement, 'entitlementPieces'>,
): Facts {
  const weight = change.headcount ?? facts.weight;
  const receivedPieces = change.receivedPieces ?? facts.receivedPieces;
  const isRecomputed = change.headcount !== null || change.receivedPieces !== null;
  const claimPieces = isRecomputed
    ? Math.min(facts.askedPieces, entitlement(weight, receivedPieces).entitlementPieces)
    : facts.claimPieces;
  return { ...facts, weight, receivedPieces, tier: change.tier ?? facts.tier, claimPieces, ...change.wish };
}
