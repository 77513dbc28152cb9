import type { EntityManager } from 'typeorm';
import { LOTS_IN_SCOPE } from './report-scope.js';
import type { ProgressDifference } from './progress.dto.js';

const TOLD = 100;

/**
 * What the lots' levels and the decided rounds say, beside what the movements add up to. One statement, so that a movement
 * made meanwhile is seen in both or in neither.
 */
const DIFFERENCES_SQL = `
  WITH scope AS (
    SELECT l.id, l.batch, l.product_id, l.district_id
      FROM lots l JOIN products p ON p.jurisdiction_id = l.jurisdiction_id AND p.id = l.product_id
     WHERE ${LOTS_IN_SCOPE}
  ), moved AS (
    SELECT lot_id, sum(d_available) AS available, sum(d_reserved) AS reserved, sum(d_allocated) AS allocated,
           sum(d_shipped) AS shipped, sum(d_written_off) AS written_off
      FROM lot_movements WHERE jurisdiction_id = $1 GROUP BY lot_id
  ), levels AS (
    SELECT s.id, part.name, NULL::uuid AS round_id, part.said, part.moved
      FROM scope s
      LEFT JOIN lot_levels v ON v.jurisdiction_id = $1 AND v.lot_id = s.id
      LEFT JOIN moved m ON m.lot_id = s.id
     CROSS JOIN LATERAL (VALUES
       ('available', coalesce(v.available, 0), coalesce(m.available, 0)),
       ('reserved', coalesce(v.reserved, 0), coalesce(m.reserved, 0)),
       ('allocated', coalesce(v.allocated, 0), coalesce(m.allocated, 0)),
       ('shipped', coalesce(v.shipped, 0), coalesce(m.shipped, 0)),
       ('writtenOff', coalesce(v.written_off, 0), coalesce(m.written_off, 0))) AS part (name, said, moved)
     WHERE part.said <> part.moved
  ), given AS (
    SELECT f.lot_id, f.round_id, f.awarded_pieces AS pieces
      FROM round_lots f JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
     WHERE f.jurisdiction_id = $1 AND r.state IN ('APPROVED', 'PUBLISHED') AND f.awarded_pieces > 0
  ), allocated AS (
    SELECT lot_id, round_id, sum(d_allocated) AS pieces FROM lot_movements
     WHERE jurisdiction_id = $1 AND kind = 'ALLOCATE' GROUP BY lot_id, round_id
  ), rounds_said AS (
    SELECT s.id, 'awarded' AS name, round_id, coalesce(g.pieces, 0) AS said, coalesce(a.pieces, 0) AS moved
      FROM given g FULL JOIN allocated a USING (lot_id, round_id) JOIN scope s ON s.id = lot_id
     WHERE coalesce(g.pieces, 0) <> coalesce(a.pieces, 0)
  ), found AS (SELECT * FROM levels UNION ALL SELECT * FROM rounds_said)
  SELECT s.id AS "lotId", s.batch, s.product_id AS "productId", s.district_id AS "districtId", f.name AS part,
         f.round_id AS "roundId", f.said::bigint AS "saidPieces", f.moved::bigint AS "movedPieces",
         (SELECT count(*)::int FROM scope) AS "checkedLots", (SELECT count(*)::int FROM found) AS "differenceCount"
    FROM (SELECT 1) AS always LEFT JOIN found f ON true LEFT JOIN scope s ON s.id = f.id
   ORDER BY s.product_id, s.district_id, s.id, f.name LIMIT ${TOLD}`;

export interface Differences {
  readonly checkedLots: number;
  readonly differenceCount: number;
  readonly differences: ProgressDifference[];
}

/** The counts, and a difference or, where there is none, a row of nulls. */
type Row = Omit<Differences, 'differences'> & { [Key in keyof ProgressDifference]: ProgressDifference[Key] | null };

/**
 * Holds the lots' levels and what decided rounds gave against the movements.
 * @param parameters of the report's scope, $1 to $5
 * @returns none where the books agree to the piece
 */
export async function findDifferences(tx: EntityManager, parameters: readonly unknown[]): Promise<Differences> {
  const rows = await tx.query<Row[]>(DIFFERENCES_SQL, [...parameters]);
  const { checkedLots, differenceCount } = rows[0];
  const differences = rows
    .filter(({ lotId }) => lotId !== null)
    .map(({ checkedLots: _lots, differenceCount: _count, ...difference }) => difference as ProgressDifference);
  return { checkedLots, differenceCount, differences };
}
