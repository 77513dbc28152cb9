import type { EntityManager } from 'typeorm';
import { moveStockForRound } from '@supplydock/inventory';
import { pgClientOf } from '@supplydock/platform';

export interface RoundRelease {
  readonly jurisdictionId: string;
  readonly roundId: string;
  /** Who ended the round; null when it failed by itself. */
  readonly actorId: string | null;
  readonly reason: string;
}

/**
 * Lets go of everything a round holds: its reserved pieces become available, its day opens. The caller
 * has locked the round's work (`lockRoundWork`). Before PROPOSED all frozen pieces are reserved, afterwards what is awarded.
 */
export async function releaseRound(tx: EntityManager, release: RoundRelease): Promise<void> {
  const { jurisdictionId, roundId, actorId, reason } = release;
  const client = await pgClientOf(tx);
  await client.query(
    `UPDATE allocation_days SET state = 'OPEN', round_id = NULL
      WHERE jurisdiction_id = $1 AND round_id = $2 AND state = 'HELD'`,
    [jurisdictionId, roundId],
  );
  const { rows: lots } = await client.query<{ lotId: string; pieces: number }>(
    `SELECT f.lot_id AS "lotId", CASE WHEN r.awards_sha256 IS NULL THEN f.frozen_pieces ELSE f.awarded_pieces END AS pieces
       FROM round_lots f JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
      WHERE f.jurisdiction_id = $1 AND f.round_id = $2 AND f.is_live ORDER BY f.lot_id`,
    [jurisdictionId, roundId],
  );
  const held = lots.filter((lot) => lot.pieces > 0);
  await moveStockForRound(tx, { jurisdictionId, roundId, kind: 'RELEASE', lots: held, actorId, reason });
  await client.query('UPDATE round_lots SET is_live = false WHERE jurisdiction_id = $1 AND round_id = $2 AND is_live', [
    jurisdictionId,
    roundId,
  ]);
}
