import type { Snapshot, TextColumn } from '../files/snapshot.js';
import { NO_CEILING } from '../files/snapshot.js';
import type { WantedOverride } from './overrides.js';

export type OverrideRule = 'UNKNOWN_REQUISITION' | 'DUPLICATE' | 'ABOVE_CLAIM' | 'LOT_SHORT';

/** An override that cannot be. `possiblePieces`: what could be placed where the wanted quantity cannot. */
export class OverrideError extends Error {
  override readonly name = 'OverrideError';
  constructor(
    readonly rule: OverrideRule,
    readonly requisition: string,
    readonly possiblePieces: number,
  ) {
    super(`override of requisition ${requisition}: ${rule}, possible ${possiblePieces}`);
  }
}

/** Row of a requisition. @throws OverrideError UNKNOWN_REQUISITION */
export function requisitionOf(snapshot: Snapshot, id: string): number {
  const at = indexOf(snapshot.requisitions.id, id);
  if (at < 0) throw new OverrideError('UNKNOWN_REQUISITION', id, 0);
  return at;
}

/** In the order of ids. @throws OverrideError DUPLICATE */
export function sorted<T extends WantedOverride>(overrides: readonly T[]): T[] {
  const inOrder = [...overrides].sort((a, b) => (a.requisition < b.requisition ? -1 : 1));
  const twice = inOrder.find(({ requisition }, at) => at > 0 && inOrder[at - 1].requisition === requisition);
  if (twice) throw new OverrideError('DUPLICATE', twice.requisition, 0);
  return inOrder;
}

/** Whether a requisition may be served from a lot: product, price, area, remaining life. */
export function isCompatible({ lots, requisitions, acceptSets, serveSets, serviceDay, policy }: Snapshot, i: number, j: number) {
  return (
    acceptSets[requisitions.accepts[i]].includes(lots.product[j]) &&
    (requisitions.maxPriceFen[i] === NO_CEILING || lots.priceFen[j] <= requisitions.maxPriceFen[i]) &&
    serveSets[lots.serves[j]]?.includes(requisitions.district[i]) !== false &&
    lots.expiresOn[j] - serviceDay >= policy.minRemainingLifeDays
  );
} // prettier-ignore

/** Compatible lots in the order of the rule's routing. Ids are in byte order, so their rows break the last tie. */
export function lotsInOrder(snapshot: Snapshot, i: number): number[] {
  const { lots, requisitions, metres, districts, serviceDay, policy } = snapshot;
  const isSoon = (j: number): boolean => lots.expiresOn[j] - serviceDay <= policy.useFirstWithinDays;
  const way = (j: number): number => metres[lots.district[j] * districts.length + requisitions.district[i]];
  return Array.from({ length: lots.count }, (_, j) => j)
    .filter((j) => lots.pieces[j] > 0 && isCompatible(snapshot, i, j))
    .sort((a, b) => Number(isSoon(b)) - Number(isSoon(a)) || way(a) - way(b) || lots.priceFen[a] - lots.priceFen[b] || a - b); // prettier-ignore
}

/** Row of an id in a column in byte order; −1 where it is not. */
export function indexOf(ids: TextColumn, id: string): number {
  let low = 0;
  for (let high = ids.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    const found = ids.at(middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
