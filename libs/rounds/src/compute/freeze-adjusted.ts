import type { EntityManager } from 'typeorm';
import { moveStockForRound } from '@supplydock/inventory';
import { pgClientOf } from '@supplydock/platform';
import type { FrozenFacts } from '../engine/engine-calls.js';
import { EngineRefusal, type EngineSession } from '../engine/engine-session.js';
import type { HandWish } from '../engine/hand-set.js';
import { readStored } from '../overrides/stored-overrides.js';
import type { Lease } from './lease.js';
import { readPart } from './round-files.js';

/** Reserves the very lots that the base froze. Its requisitions stood still: the day was handed over held. */
export async function reserveAsBase(tx: EntityManager, lease: Lease, baseRoundId: string): Promise<void> {
  const { jurisdictionId, roundId } = lease;
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ lotId: string; pieces: number; isFree: boolean }>(
    `SELECT f.lot_id AS "lotId", f.frozen_pieces AS pieces, l.state = 'AVAILABLE' AND v.available >= f.frozen_pieces AS "isFree"
       FROM round_lots f
       JOIN lots l ON l.jurisdiction_id = f.jurisdiction_id AND l.id = f.lot_id
       JOIN lot_levels v ON v.jurisdiction_id = f.jurisdiction_id AND v.lot_id = f.lot_id
      WHERE f.jurisdiction_id = $1 AND f.round_id = $2 ORDER BY f.lot_id FOR UPDATE OF v FOR NO KEY UPDATE OF l`,
    [jurisdictionId, baseRoundId],
  );
  const gone = rows.find(({ isFree }) => !isFree);
  if (gone) throw new EngineRefusal('LOT_GONE', `lot ${gone.lotId} no longer holds what was frozen`, { lot: gone.lotId }); // prettier-ignore
  const reason = 'frozen by a round';
  await moveStockForRound(tx, { jurisdictionId, roundId, kind: 'RESERVE', lots: rows, actorId: null, reason });
  await client.query(
    `INSERT INTO round_lots (jurisdiction_id, round_id, lot_id, frozen_pieces)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::bigint[])`,
    [jurisdictionId, roundId, rows.map(({ lotId }) => lotId), rows.map(({ pieces }) => pieces)],
  );
}

/** Reads the base's snapshot into the session, as it is stored. @throws EngineRefusal SNAPSHOT_CHANGED */
export async function restoreSnapshot(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  session: EngineSession,
): Promise<FrozenFacts> {
  for (let number = 0; ; number += 1) {
    const part = await readPart(tx, jurisdictionId, roundId, 'snapshot', number);
    if (part === null) break;
    await session.call('restore', part);
  }
  const facts = await session.call('restored');
  const [{ sha256 }] = await tx.query<{ sha256: string }[]>(
    'SELECT snapshot_sha256 AS sha256 FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, roundId],
  );
  if (facts.snapshotSha256 === sha256) return facts;
  throw new EngineRefusal('SNAPSHOT_CHANGED', `the stored snapshot hashes to ${facts.snapshotSha256}, expected ${sha256}`); // prettier-ignore
}

/** What the engine is to set by hand in a revision, beside what the rule gives. */
export async function wishesOf(tx: EntityManager, { jurisdictionId, roundId }: Lease): Promise<HandWish[]> {
  const stored = await readStored(tx, jurisdictionId, roundId);
  return stored
    .filter(({ state }) => state === 'APPLIED')
    .map(({ requisitionId, pieces, reason }) => ({ requisition: requisitionId, pieces: pieces ?? 0, reason }));
}
