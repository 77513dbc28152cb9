import type { Snapshot } from '@supplydock/allocation';
import type { ContestOutcome } from './engine-calls.js';

/** A snapshot and what each of its requisitions gets. */
export interface Divided {
  readonly snapshot: Snapshot;
  readonly pieces: Int32Array;
}

/** Both hold the same requisitions in the order of their ids, but for the contested one, which may be new. */
export function contestOutcome(before: Divided, after: Divided, contestedId: string): ContestOutcome {
  const changes: { requisition: string; before: number; after: number }[] = [];
  let would = 0;
  let was = 0;
  for (let i = 0; i < after.snapshot.requisitions.count; i++) {
    const requisition = after.snapshot.requisitions.id.at(i);
    const isKnown = was < before.snapshot.requisitions.count && before.snapshot.requisitions.id.at(was) === requisition;
    const got = isKnown ? before.pieces[was++] : 0;
    if (requisition === contestedId) would = after.pieces[i];
    else if (after.pieces[i] !== got) changes.push({ requisition, before: got, after: after.pieces[i] });
  }
  return { would, changes, leftBefore: leftOf(before), leftAfter: leftOf(after) };
}

function leftOf({ snapshot, pieces }: Divided): number {
  const sum = (column: Int32Array): number => column.reduce((total, one) => total + one, 0);
  return sum(snapshot.lots.pieces) - sum(pieces);
}
