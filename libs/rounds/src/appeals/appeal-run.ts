import type { ContestedFacts } from '@supplydock/domain';
import type { ContestOutcome } from '../engine/engine-calls.js';

/** Changes told as groups; the rest is in the list. */
const TOLD_GROUPS = 12;

interface Side {
  readonly requisitions: number;
  readonly pieces: number;
}

/** What a run found. */
export interface AppealRunResult {
  /** Of the firm that appeals: what it got, and what it would have got. */
  readonly gotPieces: number;
  readonly wouldPieces: number;
  /** Facts of its requisition as the round held them (null where it did not), and with the change. */
  readonly factsBefore: ContestedFacts | null;
  readonly factsAfter: ContestedFacts;
  /** Others that would get more or less. */
  readonly gaining: Side;
  readonly losing: Side;
  readonly groups: readonly { readonly changePieces: number; readonly requisitions: number }[];
  readonly leftBefore: number;
  readonly leftAfter: number;
  /** Of the changed snapshot and of what came out; hexadecimal. Those of the round itself where nothing was changed. */
  readonly snapshotSha256: string;
  readonly awardsSha256: string;
  readonly computeMs: number;
}

/** Counts what would change for the others: by side, and by how many pieces, the most frequent first. */
export function countChanges(
  changes: ContestOutcome['changes'],
): Pick<AppealRunResult, 'gaining' | 'losing' | 'groups'> {
  const counts = new Map<number, number>();
  for (const { before, after } of changes) counts.set(after - before, (counts.get(after - before) ?? 0) + 1);
  const all = [...counts].map(([changePieces, requisitions]) => ({ changePieces, requisitions }));
  const side = (sign: number): Side => {
    const own = all.filter(({ changePieces }) => Math.sign(changePieces) === sign);
    return {
      requisitions: own.reduce((sum, { requisitions }) => sum + requisitions, 0),
      pieces: own.reduce((sum, { requisitions, changePieces }) => sum + requisitions * Math.abs(changePieces), 0),
    };
  };
  const groups = all.sort((a, b) => b.requisitions - a.requisitions || a.changePieces - b.changePieces);
  return { gaining: side(1), losing: side(-1), groups: groups.slice(0, TOLD_GROUPS) };
}
