import type { HeadcountFilingView } from '../dto/enterprise.dto.js';
import { IN_FORCE } from '../read/enterprise-row.js';

/** A filing as FILING_SQL reads it. */
export type FilingRow = Omit<HeadcountFilingView, 'filedAt' | 'decidedAt'> & {
  readonly filedAt: Date;
  readonly decidedAt: Date | null;
};

/** Filings with their firm; $1 is the jurisdiction, $2 the day. Conditions are appended with AND. */
export const FILING_SQL = `
  SELECT f.id, f.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.district_id AS "districtId", f.headcount,
         f.effective_from AS "effectiveFrom", f.state, f.verified_headcount AS "verifiedHeadcount",
         f.verified_from AS "verifiedFrom", f.reason, f.filed_at AS "filedAt", f.decided_at AS "decidedAt", f.version,
         ${IN_FORCE} AS "headcountInForce"
    FROM headcount_filings f
    JOIN enterprises e ON e.jurisdiction_id = f.jurisdiction_id AND e.id = f.enterprise_id
   WHERE f.jurisdiction_id = $1`;

/** The row in the api's shape. */
export function filingViewOf(row: FilingRow): HeadcountFilingView {
  return { ...row, filedAt: row.filedAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null };
}
