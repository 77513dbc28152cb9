/**
 * Why a requisition got what it got. `engine` codes are computed in the round and are part of the
 * public awards file; `channel` codes come from what happened before or after it.
 */
export const REASONS = {
  FULLY_MET: 'engine',
  CAP_ENTITLEMENT: 'engine',
  RECEIVED_IN_WINDOW: 'engine',
  POOL_SHORT: 'engine',
  LOWER_TIER: 'engine',
  NO_COMPATIBLE_LOT: 'engine',
  PRICE_ABOVE_CEILING: 'engine',
  LIFE_TOO_SHORT: 'engine',
  OUT_OF_AREA: 'engine',
  PACK_ROUND_DOWN: 'engine',
  TIE_BREAK_LOST: 'engine',
  NOT_RECONFIRMED: 'channel',
  QUARANTINED: 'channel',
  HEADCOUNT_UNVERIFIED: 'channel',
  OFFICIAL_OVERRIDE: 'channel',
  DECLINED: 'channel',
  LAPSED: 'channel',
  RECALLED: 'channel',
} as const;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as ReasonCode[];

/** A code with its numbers; a rational is [numerator, denominator] in lowest terms. */
export interface Reason {
  readonly code: ReasonCode;
  readonly [number: string]: string | number | readonly [number, number];
}
