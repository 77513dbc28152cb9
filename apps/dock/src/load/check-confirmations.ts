import type pg from 'pg';
import type { Tap } from './send-confirmations.js';

/** What the database holds of the day, against what the firms were answered. */
export interface LoadChecks {
  /** Requisitions of the day. */
  readonly requisitions: number;
  /** Firms with more than one. */
  readonly doubled: number;
  /** Answered with 201 and not there. */
  readonly lost: number;
  /** There, and answered to nobody. */
  readonly unanswered: number;
  /** Ledger entries of the day's filings. */
  readonly ledgerEntries: number;
}

export async function checkConfirmations(
  pool: pg.Pool,
  jurisdictionId: string,
  taps: readonly Tap[],
): Promise<LoadChecks> {
  const answered = taps.flatMap(({ requisitionId }) => requisitionId ?? []);
  const { rows } = await pool.query<LoadChecks>(
    `WITH day AS (
       SELECT r.id, r.enterprise_id FROM requisitions r JOIN jurisdictions j ON j.id = r.jurisdiction_id
        WHERE r.jurisdiction_id = $1 AND r.service_date = j.rehearsal_day
     ), answered AS (SELECT unnest($2::uuid[]) AS id)
     SELECT (SELECT count(*)::int FROM day) AS requisitions,
            (SELECT count(*)::int FROM (SELECT FROM day GROUP BY enterprise_id HAVING count(*) > 1) AS d) AS doubled,
            (SELECT count(*)::int FROM answered a WHERE NOT EXISTS (SELECT FROM day d WHERE d.id = a.id)) AS lost,
            (SELECT count(*)::int FROM day d WHERE NOT EXISTS (SELECT FROM answered a WHERE a.id = d.id)) AS unanswered,
            (SELECT count(*)::int FROM ledger_entries l
              WHERE l.jurisdiction_id = $1 AND l.kind = 'REQUISITION_SUBMITTED'
                AND l.subject_id IN (SELECT id::text FROM day)) AS "ledgerEntries"`,
    [jurisdictionId, answered],
  );
  return rows[0];
}
