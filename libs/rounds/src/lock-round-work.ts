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
