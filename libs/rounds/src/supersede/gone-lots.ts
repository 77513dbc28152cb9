import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';

/** A lot that a proposal gives from and that is not on offer any more. */
export interface GoneLot {
  readonly lotId: string;
  readonly state: string;
  /** What the proposal gives of it. */
  readonly pieces: number;
}

/** On offer, or on offer until the last of it was taken; anything else cannot be promised to anybody. */
const IS_GONE = `l.state NOT IN ('AVAILABLE', 'DEPLETED')`;

const GONE_SQL = `
  SELECT f.lot_id AS "lotId", l.state, f.awarded_pieces AS pieces
    FROM round_lots f
    JOIN lots l ON l.jurisdiction_id = f.jurisdiction_id AND l.id = f.lot_id
   WHERE f.jurisdiction_id = $1 AND f.round_id = $2 AND f.is_live AND f.awarded_pieces > 0 AND ${IS_GONE}
   ORDER BY f.lot_id`;

/** SQL that is true of a proposal (`r`) that gives from lots which are gone. */
export const HAS_GONE_LOTS = `EXISTS (
  SELECT 1 FROM round_lots f JOIN lots l ON l.jurisdiction_id = f.jurisdiction_id AND l.id = f.lot_id
   WHERE f.jurisdiction_id = r.jurisdiction_id AND f.round_id = r.id AND f.is_live AND f.awarded_pieces > 0 AND ${IS_GONE})`;

/** What a live round gives from and may not: empty as long as its proposal can be kept. */
export function goneLots(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<GoneLot[]> {
  return tx.query(GONE_SQL, [jurisdictionId, roundId]);
}

/**
 * The same, with every lot of the proposal locked: whoever puts one on hold at this moment is waited for, and whoever does
 * so later finds it allocated. Level first, lot second, by id: the order of `lockLot`.
 */
export async function lockGoneLots(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<GoneLot[]> {
  const client = await pgClientOf(tx);
  await client.query(
    `SELECT 1 FROM round_lots f
       JOIN lot_levels v ON v.jurisdiction_id = f.jurisdiction_id AND v.lot_id = f.lot_id
       JOIN lots l ON l.jurisdiction_id = f.jurisdiction_id AND l.id = f.lot_id
      WHERE f.jurisdiction_id = $1 AND f.round_id = $2 AND f.is_live AND f.awarded_pieces > 0
      ORDER BY f.lot_id FOR UPDATE OF v FOR SHARE OF l`,
    [jurisdictionId, roundId],
  );
  return goneLots(tx, jurisdictionId, roundId);
}
