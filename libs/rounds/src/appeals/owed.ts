import type { EntityManager } from 'typeorm';
import type { Category } from '@supplydock/domain';

/**
 * What upheld appeals owe each firm in a category and was not made good yet: less what later approved rounds gave it by hand
 * for that reason, above what the rule gave. $1 is the jurisdiction, $2 the category. Columns: enterprise_id, pieces.
 */
const LEFT_SQL = `
  SELECT p.enterprise_id, (sum(p.owed_pieces) - coalesce((
           SELECT sum(greatest(0, o.pieces - b.pieces))
             FROM requisitions q
             JOIN round_overrides o ON o.jurisdiction_id = q.jurisdiction_id AND o.requisition_id = q.id
                                   AND o.state = 'APPLIED' AND o.reason = 'APPEAL'
             JOIN rounds g ON g.jurisdiction_id = o.jurisdiction_id AND g.id = o.round_id
                          AND g.state IN ('APPROVED','PUBLISHED') AND g.decided_at > min(p.decided_at)
             JOIN awards b ON b.jurisdiction_id = g.jurisdiction_id AND b.round_id = g.base_round_id
                          AND b.requisition_id = o.requisition_id
            WHERE q.jurisdiction_id = $1 AND q.enterprise_id = p.enterprise_id AND q.category = $2), 0))::bigint AS pieces
    FROM appeals p JOIN rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.id = p.round_id
   WHERE p.jurisdiction_id = $1 AND r.category = $2 AND p.owed_pieces > 0
   GROUP BY p.enterprise_id`;

/** A firm of a proposed round that is owed pieces. */
export interface OwedInRound {
  readonly requisitionId: string;
  readonly enterpriseName: string;
  readonly owedPieces: number;
  readonly proposedPieces: number;
  readonly claimPieces: number;
  /** Whether an official has set its quantity in this round, by whatever reason. */
  readonly isSet: boolean;
}

/** Firms of a round that are owed pieces and could take more, by name. */
export async function readOwed(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<OwedInRound[]> {
  const [round] = await tx.query<{ category: Category }[]>(
    'SELECT category FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, roundId],
  );
  if (!round) return [];
  return tx.query(
    `SELECT q.id AS "requisitionId", e.name AS "enterpriseName", w.pieces AS "owedPieces", a.pieces AS "proposedPieces",
            a.claim_pieces AS "claimPieces", s.requisition_id IS NOT NULL AS "isSet"
       FROM (${LEFT_SQL}) w
       JOIN rounds r ON r.jurisdiction_id = $1 AND r.id = $3
       JOIN requisitions q ON q.jurisdiction_id = $1 AND q.enterprise_id = w.enterprise_id AND q.category = r.category
                          AND q.service_date = r.service_date
       JOIN enterprises e ON e.jurisdiction_id = $1 AND e.id = w.enterprise_id
       JOIN awards a ON a.jurisdiction_id = $1 AND a.round_id = r.id AND a.requisition_id = q.id
       LEFT JOIN round_overrides s ON s.jurisdiction_id = $1 AND s.round_id = r.id AND s.requisition_id = q.id
                                  AND s.state = 'APPLIED'
      WHERE w.pieces > 0 AND (a.pieces < a.claim_pieces OR s.requisition_id IS NOT NULL)
      ORDER BY e.name, q.id`,
    [jurisdictionId, round.category, roundId],
  );
}

/** What a firm is still owed in a category. */
export async function leftToMakeGood(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
  category: Category,
): Promise<number> {
  const [left] = await tx.query<{ pieces: number }[]>(`SELECT pieces FROM (${LEFT_SQL}) w WHERE enterprise_id = $3`, [
    jurisdictionId,
    category,
    enterpriseId,
  ]);
  return Math.max(0, left?.pieces ?? 0);
}
