import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';
import type { MovementKind } from './stock.entity.js';

/** Where the pieces of a lot are; onHand is the sum of the others (invariant 1). */
export interface Levels {
  readonly onHand: number;
  readonly available: number;
  readonly reserved: number;
  readonly allocated: number;
  readonly shipped: number;
  readonly writtenOff: number;
}

export interface StockMovement {
  readonly jurisdictionId: string;
  readonly lotId: string;
  readonly kind: MovementKind;
  /** Whole pieces, above 0; a correction may also be below. */
  readonly pieces: number;
  readonly roundId?: string;
  /** Who moved it; null when it is the clock. */
  readonly actorId: string | null;
  readonly reason: string;
}

/** By how much one piece changes each level; every row keeps invariant 1. */
export const MOVES: Readonly<Record<MovementKind, Partial<Levels>>> = {
  POST: { onHand: 1, available: 1 },
  CORRECT: { onHand: 1, available: 1 },
  WITHDRAW: { onHand: -1, available: -1 },
  RESERVE: { available: -1, reserved: 1 },
  RELEASE: { available: 1, reserved: -1 },
  ALLOCATE: { reserved: -1, allocated: 1 },
  DEALLOCATE: { available: 1, allocated: -1 },
  SHIP: { allocated: -1, shipped: 1 },
  WRITE_OFF: { available: -1, writtenOff: 1 },
  RECALL: { allocated: -1, writtenOff: 1 },
};

const LEVELS = 'on_hand AS "onHand", available, reserved, allocated, shipped, written_off AS "writtenOff"';

/**
 * The one way to move stock of a lot: a conditional change of its level and the movement behind it, in one statement. Two
 * movements of one lot follow each other on its row; neither reads what the other is about to change.
 * @returns the levels afterwards; null when the lot does not hold as much (or is unknown), and nothing changed
 */
export async function moveStock(tx: EntityManager, movement: StockMovement): Promise<Levels | null> {
  const { jurisdictionId, lotId, kind, pieces, roundId, actorId, reason } = movement;
  const isWrong = !Number.isSafeInteger(pieces) || pieces === 0 || (pieces < 0 && kind !== 'CORRECT');
  if (isWrong) throw new RangeError(`${kind} of ${pieces} pieces`);
  const move = MOVES[kind];
  const deltas = [move.onHand, move.available, move.reserved, move.allocated, move.shipped, move.writtenOff];
  const client = await pgClientOf(tx);
  const { rows } = await client.query<Levels>(
    `WITH moved AS (
       UPDATE lot_levels
          SET on_hand = on_hand + $3, available = available + $4, reserved = reserved + $5,
              allocated = allocated + $6, shipped = shipped + $7, written_off = written_off + $8
        WHERE jurisdiction_id = $1 AND lot_id = $2
          AND available + $4 >= 0 AND reserved + $5 >= 0 AND allocated + $6 >= 0
       RETURNING *
     ), noted AS (
       INSERT INTO lot_movements (jurisdiction_id, id, lot_id, kind, d_on_hand, d_available, d_reserved, d_allocated,
                                  d_shipped, d_written_off, round_id, actor_id, reason)
       SELECT $1, uuidv7(), $2, $9, $3, $4, $5, $6, $7, $8, $10, $11, $12 FROM moved
     )
     SELECT ${LEVELS} FROM moved`,
    [jurisdictionId, lotId, ...deltas.map((sign = 0) => sign * pieces), kind, roundId ?? null, actorId, reason],
  );
  return rows[0] ?? null;
}

/** What new lots bring in. */
export interface StockPosting {
  readonly jurisdictionId: string;
  /** Lots without a level yet; each with whole pieces, above 0. */
  readonly lots: readonly { readonly lotId: string; readonly pieces: number }[];
  readonly actorId: string;
  readonly reason: string;
}

/** The first movement of new lots, POST, and the levels that follow from it, in one statement. */
export async function postStock(
  tx: EntityManager,
  { jurisdictionId, lots, actorId, reason }: StockPosting,
): Promise<void> {
  const wrong = lots.find(({ pieces }) => !Number.isSafeInteger(pieces) || pieces <= 0);
  if (wrong) throw new RangeError(`POST of ${wrong.pieces} pieces`);
  const client = await pgClientOf(tx);
  await client.query(
    `WITH posted AS (
       SELECT * FROM unnest($2::uuid[], $3::bigint[]) AS p(lot_id, pieces)
     ), levels AS (
       INSERT INTO lot_levels (jurisdiction_id, lot_id, on_hand, available)
       SELECT $1, lot_id, pieces, pieces FROM posted
     )
     INSERT INTO lot_movements (jurisdiction_id, id, lot_id, kind, d_on_hand, d_available, actor_id, reason)
     SELECT $1, uuidv7(), lot_id, 'POST', pieces, pieces, $4, $5 FROM posted`,
    [jurisdictionId, lots.map(({ lotId }) => lotId), lots.map(({ pieces }) => pieces), actorId, reason],
  );
}
