import type { Reason } from './records.js';

export const AWARDS_FORMAT = 'supplydock.awards/1';

type FieldsByCode = { [R in Reason as R['code']]: readonly Exclude<keyof R, 'code'>[] };

const FIELDS: FieldsByCode = {
  FULLY_MET: [],
  CAP_ENTITLEMENT: ['claimPieces'],
  RECEIVED_IN_WINDOW: ['receivedPieces'],
  LOWER_TIER: ['stage'],
  POOL_SHORT: ['level', 'enoughPieces'],
  NO_COMPATIBLE_LOT: ['product', 'price', 'area', 'life'],
  PRICE_ABOVE_CEILING: ['maxPriceFen', 'lowestPriceFen'],
  LIFE_TOO_SHORT: ['minRemainingLifeDays', 'longestLifeDays'],
  OUT_OF_AREA: ['lots'],
  PACK_ROUND_DOWN: ['packPieces'],
  TIE_BREAK_LOST: ['drawn', 'of'],
};

/** Number fields of a reason code in file order; undefined for an unknown code. */
export function reasonFields(code: string): readonly string[] | undefined {
  return Object.hasOwn(FIELDS, code) ? FIELDS[code as Reason['code']] : undefined;
}
