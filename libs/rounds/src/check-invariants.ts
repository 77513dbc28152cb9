import type { EntityManager } from 'typeorm';
import { pgClientOf } from '@supplydock/platform';

/** One broken rule: how many rows break it, and one of them. */
export interface InvariantBreach {
  readonly invariant: string;
  readonly rows: number;
  readonly example: string;
}

/**
 * The invariants of the product over the whole database, as queries that find what breaks them. Most are also refused
 * by constraints; here they are asked once more from outside, together with those that span rows and tables.
 */
const INVARIANTS: Readonly<Record<string, string>> = {
  'on hand is the sum of its parts, none below zero': `SELECT lot_id::text AS example FROM lot_levels
      WHERE on_hand <> available + reserved + allocated + shipped + written_off
         OR least(available, reserved, allocated, shipped, written_off) < 0`,
  'a level is the sum of its movements': `SELECT l.lot_id::text AS example FROM lot_levels l
       LEFT JOIN (SELECT jurisdiction_id, lot_id, sum(d_on_hand) AS on_hand, sum(d_available) AS available,
                         sum(d_reserved) AS reserved, sum(d_allocated) AS allocated, sum(d_shipped) AS shipped,
                         sum(d_written_off) AS written_off
                    FROM lot_movements GROUP BY 1, 2) m USING (jurisdiction_id, lot_id)
      WHERE (l.on_hand, l.available, l.reserved, l.allocated, l.shipped, l.written_off) IS DISTINCT FROM
            (coalesce(m.on_hand, 0), coalesce(m.available, 0), coalesce(m.reserved, 0), coalesce(m.allocated, 0),
             coalesce(m.shipped, 0), coalesce(m.written_off, 0))`,
  'asked ≥ claim ≥ awarded ≥ 0': `SELECT requisition_id::text AS example FROM awards
      WHERE NOT (asked_pieces >= claim_pieces AND claim_pieces >= pieces AND pieces >= 0)`,
  'an award is the sum of its lines': `SELECT coalesce(a.requisition_id, n.requisition_id)::text AS example FROM awards a
       FULL JOIN (SELECT jurisdiction_id, round_id, requisition_id, sum(pieces) AS pieces FROM award_lines GROUP BY 1, 2, 3) n
         USING (jurisdiction_id, round_id, requisition_id)
      WHERE coalesce(a.pieces, -1) <> coalesce(n.pieces, 0)`,
  'what a round awards of a lot is what its lines say, within what it froze': `SELECT f.lot_id::text AS example FROM round_lots f
       JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
       LEFT JOIN (SELECT jurisdiction_id, round_id, lot_id, sum(pieces) AS pieces FROM award_lines GROUP BY 1, 2, 3) n
         ON n.jurisdiction_id = f.jurisdiction_id AND n.round_id = f.round_id AND n.lot_id = f.lot_id
      WHERE f.awarded_pieces <> coalesce(n.pieces, 0) OR f.awarded_pieces > f.frozen_pieces`,
  'every award line is from a lot its round froze, in whole packs': `SELECT n.lot_id::text AS example FROM award_lines n
       LEFT JOIN round_lots f ON f.jurisdiction_id = n.jurisdiction_id AND f.round_id = n.round_id AND f.lot_id = n.lot_id
       LEFT JOIN lots l ON l.jurisdiction_id = n.jurisdiction_id AND l.id = n.lot_id
      WHERE f.lot_id IS NULL OR n.pieces % l.pack_pieces <> 0`,
  'no two live rounds hold the same lot': `SELECT lot_id::text AS example FROM round_lots WHERE is_live GROUP BY jurisdiction_id, lot_id HAVING count(*) > 1`,
  'no two live rounds hold the same day': `SELECT category || ' ' || service_date AS example FROM rounds
      WHERE state IN ('SCHEDULED','SNAPSHOTTING','COMPUTING','VERIFYING','PROPOSED','APPROVED')
      GROUP BY jurisdiction_id, category, service_date HAVING count(*) > 1`,
  'reserved is what live rounds hold': `SELECT l.lot_id::text AS example FROM lot_levels l
       LEFT JOIN (SELECT f.jurisdiction_id, f.lot_id,
                         sum(CASE WHEN r.awards_sha256 IS NULL THEN f.frozen_pieces ELSE f.awarded_pieces END) AS pieces
                    FROM round_lots f JOIN rounds r ON r.jurisdiction_id = f.jurisdiction_id AND r.id = f.round_id
                   WHERE f.is_live GROUP BY 1, 2) h USING (jurisdiction_id, lot_id)
      WHERE l.reserved <> coalesce(h.pieces, 0)`,
  'a round that ended without approval holds nothing': `SELECT r.id::text AS example FROM rounds r
      WHERE (r.state IN ('REJECTED', 'FAILED', 'CANCELLED') OR (r.state = 'SUPERSEDED' AND r.decided_at IS NULL))
        AND (EXISTS (SELECT 1 FROM round_lots f
                      WHERE f.jurisdiction_id = r.jurisdiction_id AND f.round_id = r.id AND f.is_live)
          OR EXISTS (SELECT 1 FROM allocation_days d WHERE d.jurisdiction_id = r.jurisdiction_id AND d.round_id = r.id))`,
  'a held day is held by a live round, a closed one by an approved round': `SELECT d.category || ' ' || d.service_date AS example FROM allocation_days d
       LEFT JOIN rounds r ON r.jurisdiction_id = d.jurisdiction_id AND r.id = d.round_id
      WHERE (d.state = 'HELD' AND coalesce(r.state, '') NOT IN ('SCHEDULED','SNAPSHOTTING','COMPUTING','VERIFYING','PROPOSED'))
         OR (d.state = 'CLOSED' AND coalesce(r.state, '') NOT IN ('APPROVED','PUBLISHED','SUPERSEDED'))`,
  'nobody decides about a round they opened': `SELECT id::text AS example FROM rounds WHERE decided_by = opened_by`,
  'a proposed round has awards for its whole snapshot, and both files': `SELECT r.id::text AS example FROM rounds r
      WHERE r.state IN ('PROPOSED','APPROVED','PUBLISHED')
        AND ((r.result->'totals'->>'requisitions')::bigint <>
               (SELECT count(*) FROM awards a WHERE a.jurisdiction_id = r.jurisdiction_id AND a.round_id = r.id)
          OR (SELECT count(DISTINCT kind) FROM round_files f WHERE f.jurisdiction_id = r.jurisdiction_id AND f.round_id = r.id) <> 2)`,
  'the ledger says once that a round was frozen and proposed': `SELECT r.id::text AS example FROM rounds r
       LEFT JOIN ledger_entries e ON e.jurisdiction_id = r.jurisdiction_id AND e.subject_id = r.id::text
        AND e.kind IN ('SNAPSHOT_FROZEN', 'ROUND_PROPOSED')
      GROUP BY r.jurisdiction_id, r.id, r.snapshot_sha256, r.awards_sha256
     HAVING count(*) FILTER (WHERE e.kind = 'SNAPSHOT_FROZEN') <> (r.snapshot_sha256 IS NOT NULL)::int
         OR count(*) FILTER (WHERE e.kind = 'ROUND_PROPOSED') <> (r.awards_sha256 IS NOT NULL)::int`,
  'the ledger has no gap and each entry names the one before': `SELECT jurisdiction_id || ' ' || seq AS example FROM (
       SELECT jurisdiction_id, seq, prev_hash, lag(seq) OVER w AS before_seq, lag(hash) OVER w AS before_hash
         FROM ledger_entries WINDOW w AS (PARTITION BY jurisdiction_id ORDER BY seq)) e
      WHERE seq <> coalesce(before_seq, 0) + 1 OR (before_hash IS NOT NULL AND prev_hash <> before_hash)`,
};

/**
 * Asks every invariant of the rows that the transaction may see: one jurisdiction's, or all of them in system work.
 * @returns what is broken, by rule; empty when all hold
 */
export async function checkInvariants(tx: EntityManager): Promise<InvariantBreach[]> {
  const client = await pgClientOf(tx);
  const breaches: InvariantBreach[] = [];
  for (const [invariant, breakers] of Object.entries(INVARIANTS)) {
    const { rows } = await client.query<{ rows: number; example: string | null }>(
      `SELECT count(*)::int AS rows, min(example) AS example FROM (${breakers}) broken`,
    );
    if (rows[0].rows > 0) breaches.push({ invariant, rows: rows[0].rows, example: rows[0].example ?? '' });
  }
  return breaches;
}
