import type { Reason } from '../files/records.js';

/** Reason codes in the order in which an award lists them; a requisition's reasons are one bit each. */
export const REASON_CODES = [
  'FULLY_MET',
  'CAP_ENTITLEMENT',
  'RECEIVED_IN_WINDOW',
  'LOWER_TIER',
  'POOL_SHORT',
  'NO_COMPATIBLE_LOT',
  'PRICE_ABOVE_CEILING',
  'LIFE_TOO_SHORT',
  'OUT_OF_AREA',
  'PACK_ROUND_DOWN',
  'TIE_BREAK_LOST',
] as const satisfies readonly Reason['code'][];

export type ReasonCode = (typeof REASON_CODES)[number];

/** One bit per code, so that looking one up is no search. */
const BITS = Object.fromEntries(REASON_CODES.map((code, at) => [code, 1 << at])) as Record<ReasonCode, number>;

export function bitOf(code: ReasonCode): number {
  return BITS[code];
}
