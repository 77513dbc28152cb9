import type { EntityManager } from 'typeorm';
import { LOT, type LotState } from '@supplydock/domain';
import { pgClientOf } from '@supplydock/platform';

/** RESERVE when a round freezes, RELEASE what it does not use, ALLOCATE when it is approved. */
export type RoundMovementKind = 'RESERVE' | 'RELEASE' | 'ALLOCATE';

export interface RoundMovement {
  readonly jurisdictionId: string;
  readonly roundId: string;
  readonly kind: RoundMovementKind;
  /** Lots with pieces > 0; each lot once. */
  readonly lots: readonly { readonly lotId: string; readonly pieces: number }[];
  /** Who decided; null when it is the round itself. */
  readonly actorId: string | null;
  readonly reason: string;
}

/** By how much one piece changes each level. */
const SIGNS: Readonly<Record<RoundMovementKind, { available: number; reserved: number; allocated: number }>> = {
  RESERVE: { available: -1, reserved: 1, allocated: 0 },
  RELEASE: { available: 1, reserved: -1, allocated: 0 },
  ALLOCATE: { available: 0, reserved: -1, allocated: 1 },
};

const DEPLETABLE = (Object.keys(LOT.transitions) as LotState[]).filter((state) => 'deplete' in LOT.transitions[state]);

/**
 * Moves pieces of many lots at once: the set-based sibling of `moveStock`. Levels are locked in the order of lot ids, so
 * that two rounds, or a round and a withdrawal, never wait for each other in a ring. All or nothing.
 *
 * @throws Error when a lot is unknown or does not hold as much: the caller has frozen these pieces, so it is a fault
 */
export async function moveStockForRound(tx: EntityManager, movement: RoundMovement): Promise<void> {
  const { jurisdictionId, roundId, kind, lots, actorId, reason } = movement;
  if (lots.length === 0) return;
  const lotIds = lots.map((lot) => lot.lotId);
  const pieces = lots.map((lot) => lot.pieces);
  const sign = SIGNS[kind];
  const client = await pgClientOf(tx);
  await client.query(
    `SELECT 1 FROM lot_levels WHERE jurisdiction_id = $1 AND lot_id = ANY($2::uuid[]) ORDER BY lot_id FOR UPDATE`,
    [jurisdictionId, lotIds],
  );
  const moved = await client.query(
    `WITH wanted AS (
       SELECT * FROM unnest($2::uuid[], $3::bigint[]) AS w(lot_id, pieces) WHERE pieces > 0
     ), moved AS (
       UPDATE lot_levels l
          SET available = l.available + w.pieces * $4::int,
              reserved = l.reserved + w.pieces * $5::int,
              allocated = l.allocated + w.pieces * $6::int
         FROM wanted w
        WHERE l.jurisdiction_id = $1 AND l.lot_id = w.lot_id
          AND l.available + w.pieces * $4::int >= 0
          AND l.reserved + w.pieces * $5::int >= 0
       RETURNING l.lot_id, w.pieces
     )
     INSERT INTO lot_movements
            (jurisdiction_id, id, lot_id, kind, d_available, d_reserved, d_allocated, round_id, actor_id, reason)
     SELECT $1, uuidv7(), lot_id, $7, pieces * $4::int, pieces * $5::int, pieces * $6::int, $8, $9, $10
       FROM moved ORDER BY lot_id`,
    [jurisdictionId, lotIds, pieces, sign.available, sign.reserved, sign.allocated, kind, roundId, actorId, reason],
  );
  if (moved.rowCount !== lots.length) {
    throw new Error(`${kind} for round ${roundId}: ${moved.rowCount} of ${lots.length} lots hold as much`);
  }
  if (kind === 'ALLOCATE') await depleteLots(tx, jurisdictionId, lotIds);
}

/** Lots with nothing left to give, by the life cycle's `deplete`. Their levels are locked, so the answer stays true. */
async function depleteLots(tx: EntityManager, jurisdictionId: string, lotIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE lots l SET state = 'DEPLETED', version = l.version + 1
       FROM lot_levels v
      WHERE l.jurisdiction_id = $1 AND l.id = ANY($2::uuid[]) AND l.state = ANY($3)
        AND v.jurisdiction_id = l.jurisdiction_id AND v.lot_id = l.id AND v.available + v.reserved = 0`,
    [jurisdictionId, lotIds, DEPLETABLE],
  );
}
