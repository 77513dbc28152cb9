import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';

/**
 * Lets one transaction at a time write for a round: the one that freezes, proposes or fails it, or a decision. Held until
 * the transaction ends. It stands beside the round's row, which stays free for progress and lease.
 */
export async function lockRoundWork(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  const client = await pgClientOf(tx);
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`round ${jurisdictionId} ${roundId}`]);
}

/**
 * Rings for the worker that may be writing for a round, before `lockRoundWork` waits for it: at its next renewal (at most
 * some seconds later) it sees the bell and gives up. The bell rings until the transaction ends.
 */
export async function ringForRound(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  const client = await pgClientOf(tx);
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [bellOf(jurisdictionId, roundId)]);
}

/** SQL that is true while nobody rings; its parameter is what `bellOf` gives. */
export const IS_QUIET = (parameter: string): string =>
  `pg_try_advisory_xact_lock_shared(hashtextextended(${parameter}, 0))`;

/** Names the bell of a round. */
export function bellOf(jurisdictionId: string, roundId: string): string {
  return `round bell ${jurisdictionId} ${roundId}`;
}
