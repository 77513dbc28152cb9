import type { PolicyRules } from './policy/policy-rules.js';

/** Why a requisition is quarantined: a stable code and the numbers behind it. An officer releases or rejects it. */
export type Quarantine =
  | { readonly code: 'ASKED_ABOVE_CITY_LIMIT'; readonly params: { askedPieces: number; maxPieces: number } }
  | { readonly code: 'ASKED_LOOKS_ACCIDENTAL'; readonly params: { askedPieces: number } }
  | { readonly code: 'HEADCOUNT_UNVERIFIED'; readonly params: { askedPieces: number } }
  | {
      readonly code: 'ASKED_FAR_ABOVE_NEED';
      readonly params: { askedPieces: number; needPieces: number; maxTimesNeed: number };
    };

export const QUARANTINE_CODES = [
  'ASKED_ABOVE_CITY_LIMIT',
  'ASKED_LOOKS_ACCIDENTAL',
  'HEADCOUNT_UNVERIFIED',
  'ASKED_FAR_ABOVE_NEED',
] as const satisfies readonly Quarantine['code'][];

/** From this many digits on, 12345678 or 99999999 is a hand on the keyboard rather than a need. */
const ACCIDENTAL_DIGITS = 6;

/**
 * Judges what a firm asks. A plausible wish above the entitlement is let through, because the claim is capped anyway;
 * an implausible one is set aside with its reason and stays visible, never dropped.
 * @param asked pieces asked (integer ≥ 1), whether the firm and its headcount are verified, need before receipts
 * @returns null when plausible, else the first reason in the order: city limit, accidental, unverified, far above need
 */
export function plausibilityOf(
  rules: Pick<PolicyRules, 'plausibility'>,
  asked: { askedPieces: number; isHeadcountVerified: boolean; needPieces: number },
): Quarantine | null {
  const { askedPieces, needPieces } = asked;
  const { maxPieces, maxTimesNeed } = rules.plausibility;
  if (askedPieces > maxPieces) return { code: 'ASKED_ABOVE_CITY_LIMIT', params: { askedPieces, maxPieces } };
  if (looksAccidental(askedPieces)) return { code: 'ASKED_LOOKS_ACCIDENTAL', params: { askedPieces } };
  if (!asked.isHeadcountVerified) return { code: 'HEADCOUNT_UNVERIFIED', params: { askedPieces } };
  if (askedPieces > needPieces * maxTimesNeed) {
    return { code: 'ASKED_FAR_ABOVE_NEED', params: { askedPieces, needPieces, maxTimesNeed } };
  }
  return null;
}

/** The same step (0, +1 or −1) between all neighbouring digits, as in 999999, 123456, 987654; round thousands are not meant. */
function looksAccidental(pieces: number): boolean {
  const digits = [...String(pieces)].map(Number);
  if (digits.length < ACCIDENTAL_DIGITS) return false;
  const step = digits[1] - digits[0];
  return Math.abs(step) <= 1 && digits.every((digit, index) => index === 0 || digit - digits[index - 1] === step);
}
