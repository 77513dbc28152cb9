import { addDays } from './calendar.js';
import type { PolicyRules } from './policy/policy-rules.js';
import type { Day, Size } from './words.js';

export interface EntitlementInput {
  /** Verified staff on site, integer ≥ 0. */
  readonly headcount: number;
  readonly size: Size;
  /** What the firm received in the policy's window, pieces ≥ 0. */
  readonly receivedPieces: number;
}

export interface Entitlement {
  /** headcount × rate × cover before anything received, rounded up to a piece; the size's grant under a flat policy. */
  readonly needPieces: number;
  readonly receivedPieces: number;
  /** The most the firm can claim: need less received, never below 0. */
  readonly entitlementPieces: number;
}

type EntitlementRules = Pick<PolicyRules, 'ratePerHeadPerDay' | 'perHeads' | 'coverDays' | 'grantPieces'>;

/**
 * headcount × ratePerHeadPerDay ÷ perHeads × coverDays − received, floored at 0.
 * Rounding up lets the smallest firm claim one thermometer; splitting a firm gains at most that one piece a part.
 */
export function entitlementOf(rules: EntitlementRules, firm: EntitlementInput): Entitlement {
  const needPieces = rules.grantPieces
    ? rules.grantPieces[firm.size]
    : Math.ceil((firm.headcount * rules.ratePerHeadPerDay * rules.coverDays) / rules.perHeads);
  return {
    needPieces,
    receivedPieces: firm.receivedPieces,
    entitlementPieces: Math.max(0, needPieces - firm.receivedPieces),
  };
}

/** What goes into the round: min(asked, entitlement). A claim above the entitlement gains exactly nothing. */
export function claimOf(askedPieces: number, entitlementPieces: number): number {
  return Math.min(askedPieces, entitlementPieces);
}

/** The days whose receipts count, both included: `windowDays` days before the service date, and that day itself. */
export function receiptWindow(rules: Pick<PolicyRules, 'windowDays'>, serviceDate: Day): { from: Day; to: Day } {
  return { from: addDays(serviceDate, -rules.windowDays), to: serviceDate };
}
