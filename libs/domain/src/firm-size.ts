import type { Size } from './words.js';

/** Industry thresholds of the ministry's document [2011] 300, by staff alone: medium < 1,000, small ≥ 20, micro below. */
export const SIZE_FROM_STAFF: ReadonlyArray<readonly [from: number, size: Size]> = [
  [1000, 'large'],
  [300, 'medium'],
  [20, 'small'],
  [0, 'micro'],
];

/** Size of a firm from its staff (integer ≥ 0). */
export function sizeOf(staff: number): Size {
  return SIZE_FROM_STAFF.find(([from]) => staff >= from)![1];
}
