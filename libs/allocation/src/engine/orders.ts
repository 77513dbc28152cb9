import { ENTERPRISE_SIZES } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { NEVER } from '../files/snapshot.js';

/** Tickets of requisition i in a draw: one per head, or one where all weigh the same. */
export function ticketCount({ requisitions, policy }: Snapshot, i: number): number {
  return policy.weights === 'equal' ? 1 : requisitions.weight[i];
}

/** Claims after the rule's own limits: a flat grant by size class; in a draw, a win per ticket and days of rest after an award. */
export function claimsOf(snapshot: Snapshot): Int32Array {
  const { requisitions: rows, policy } = snapshot;
  const { grantPieces } = policy;
  if (policy.order === 'flat' && grantPieces !== undefined) {
    const grants = ENTERPRISE_SIZES.map((size) => grantPieces[size]);
    return rows.claimPieces.map((pieces, i) => Math.min(pieces, grants[rows.size[i]]));
  }
  const { winPieces, cooldownDays } = policy;
  if (policy.order === 'draw' && winPieces !== undefined && cooldownDays !== undefined) {
    return rows.claimPieces.map((pieces, i) => {
      const isResting = rows.lastAwardedOn[i] !== NEVER && snapshot.serviceDay - rows.lastAwardedOn[i] < cooldownDays;
      return isResting ? 0 : Math.min(pieces, winPieces * ticketCount(snapshot, i));
    });
  }
  return rows.claimPieces;
}

/** Place of each requisition in the order it was submitted, 0 first; undefined where another order decides. */
export function ranksOf(snapshot: Snapshot): Float64Array | undefined {
  const { requisitions: rows, policy } = snapshot;
  if (policy.order !== 'first-come') return undefined;
  const order = Int32Array.from({ length: rows.count }, (_, i) => i);
  order.sort((a, b) => rows.submittedAt[a] - rows.submittedAt[b] || a - b);
  const ranks = new Float64Array(rows.count);
  order.forEach((i, rank) => (ranks[i] = rank));
  return ranks;
}
