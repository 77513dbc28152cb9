import type { Snapshot, TextColumn } from '../files/snapshot.js';
import { NO_CEILING } from '../files/snapshot.js';

/** A quantity that an official sets by hand. */
export interface WantedOverride {
  readonly requisition: string;
  /** Whole pieces, 0 to the claim. */
  readonly pieces: number;
}

/** The same with the lots it comes from, as the overrides file says it; lines sorted by lot id, none of 0 pieces. */
export interface OverrideRecord extends WantedOverride {
  readonly lines: readonly { readonly lot: string; readonly pieces: number }[];
}

export type OverrideRule =
  | 'UNKNOWN_REQUISITION'
  | 'UNKNOWN_LOT'
  | 'DUPLICATE'
  | 'ABOVE_CLAIM'
  | 'INCOMPATIBLE'
  | 'NOT_WHOLE_PACKS'
  | 'LOT_SHORT'
  | 'SUM';

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

/**
 * Chooses the lots for wanted quantities: whole packs of compatible lots, in the order in which the rule routes (what expires
 * soon first, nearest, cheapest, ids). Overrides are placed in the order of their requisitions' ids, so that the same wishes
 * always take the same lots.
 * @throws OverrideError LOT_SHORT with what could be placed; UNKNOWN_REQUISITION, DUPLICATE, ABOVE_CLAIM
 */
export function placeOverrides(snapshot: Snapshot, wanted: readonly WantedOverride[]): OverrideRecord[] {
  const { lots, requisitions } = snapshot;
  const left = lots.pieces.slice();
  return sorted(wanted).map(({ requisition, pieces }) => {
    const i = requisitionOf(snapshot, requisition);
    if (pieces > requisitions.claimPieces[i]) throw new OverrideError('ABOVE_CLAIM', requisition, requisitions.claimPieces[i]); // prettier-ignore
    const lines: { lot: string; pieces: number }[] = [];
    let missing = pieces;
    for (const j of lotsInOrder(snapshot, i)) {
      const most = Math.min(missing, left[j]);
      const taken = most - (most % lots.packPieces[j]);
      if (taken === 0) continue;
      left[j] -= taken;
      missing -= taken;
      lines.push({ lot: lots.id.at(j), pieces: taken });
    }
    if (missing > 0) throw new OverrideError('LOT_SHORT', requisition, pieces - missing);
    return { requisition, pieces, lines: lines.sort((a, b) => (a.lot < b.lot ? -1 : 1)) };
  });
}

/**
 * The snapshot that the rule divides once quantities were set by hand: their pieces are out of the lots and their requisitions
 * claim nothing more. Everybody else is served by the unchanged rule from what is left.
 * @param revision of the round that is computed with them
 * @throws OverrideError for whatever is not a set of whole packs of compatible lots within claims and stocks
 */
export function applyOverrides(snapshot: Snapshot, revision: number, overrides: readonly OverrideRecord[]): Snapshot {
  const { lots, requisitions } = snapshot;
  const pieces = lots.pieces.slice();
  const claimPieces = requisitions.claimPieces.slice();
  for (const { requisition, pieces: set, lines } of sorted(overrides)) {
    const refuse = (rule: OverrideRule): never => {
      throw new OverrideError(rule, requisition, 0);
    };
    const i = requisitionOf(snapshot, requisition);
    if (!Number.isSafeInteger(set) || set < 0 || set > requisitions.claimPieces[i]) refuse('ABOVE_CLAIM');
    let sum = 0;
    for (const line of lines) {
      const j = indexOf(lots.id, line.lot);
      if (j < 0) refuse('UNKNOWN_LOT');
      if (!isCompatible(snapshot, i, j)) refuse('INCOMPATIBLE');
      if (!(line.pieces > 0) || line.pieces % lots.packPieces[j] !== 0) refuse('NOT_WHOLE_PACKS');
      if (line.pieces > pieces[j]) refuse('LOT_SHORT');
      pieces[j] -= line.pieces;
      sum += line.pieces;
    }
    if (sum !== set) refuse('SUM');
    claimPieces[i] = 0;
  }
  return { ...snapshot, revision, lots: { ...lots, pieces }, requisitions: { ...requisitions, claimPieces } };
}

/** Row of a requisition. @throws OverrideError UNKNOWN_REQUISITION */
export function requisitionOf(snapshot: Snapshot, id: string): number {
  const at = indexOf(snapshot.requisitions.id, id);
  if (at < 0) throw new OverrideError('UNKNOWN_REQUISITION', id, 0);
  return at;
}

function sorted<T extends WantedOverride>(overrides: readonly T[]): T[] {
  const inOrder = [...overrides].sort((a, b) => (a.requisition < b.requisition ? -1 : 1));
  const twice = inOrder.find(({ requisition }, at) => at > 0 && inOrder[at - 1].requisition === requisition);
  if (twice) throw new OverrideError('DUPLICATE', twice.requisition, 0);
  return inOrder;
}

function isCompatible({ lots, requisitions, acceptSets, serveSets, serviceDay, policy }: Snapshot, i: number, j: number) {
  return (
    acceptSets[requisitions.accepts[i]].includes(lots.product[j]) &&
    (requisitions.maxPriceFen[i] === NO_CEILING || lots.priceFen[j] <= requisitions.maxPriceFen[i]) &&
    serveSets[lots.serves[j]]?.includes(requisitions.district[i]) !== false &&
    lots.expiresOn[j] - serviceDay >= policy.minRemainingLifeDays
  );
} // prettier-ignore

/** Compatible lots in the order of the rule's routing. Ids are in byte order, so their rows break the last tie. */
function lotsInOrder(snapshot: Snapshot, i: number): number[] {
  const { lots, requisitions, metres, districts, serviceDay, policy } = snapshot;
  const isSoon = (j: number): boolean => lots.expiresOn[j] - serviceDay <= policy.useFirstWithinDays;
  const way = (j: number): number => metres[lots.district[j] * districts.length + requisitions.district[i]];
  return Array.from({ length: lots.count }, (_, j) => j)
    .filter((j) => lots.pieces[j] > 0 && isCompatible(snapshot, i, j))
    .sort((a, b) => Number(isSoon(b)) - Number(isSoon(a)) || way(a) - way(b) || lots.priceFen[a] - lots.priceFen[b] || a - b); // prettier-ignore
}

/** Row of an id in a column in byte order; −1 where it is not. */
function indexOf(ids: TextColumn, id: string): number {
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
