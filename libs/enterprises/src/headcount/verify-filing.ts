import type { EntityManager } from 'typeorm';
import type { HeadcountInput } from './judge-headcount.js';

export interface PendingFiling {
  readonly id: string;
  readonly headcount: number;
}

/** The filing of a firm that waits, locked; null when none does. */
export async function lockPendingFiling(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
): Promise<PendingFiling | null> {
  const [row] = await tx.query<PendingFiling[]>(
    `SELECT id, headcount FROM headcount_filings
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND state = 'PENDING' FOR UPDATE`,
    [jurisdictionId, enterpriseId],
  );
  return row ?? null;
}

/** Puts a headcount into force from its day on; a figure verified before for the same day is corrected by it. */
export async function putIntoForce(
  tx: EntityManager,
  { jurisdictionId, enterpriseId, verifiedBy }: { jurisdictionId: string; enterpriseId: string; verifiedBy: string },
  { headcount, effectiveFrom }: HeadcountInput,
): Promise<void> {
  await tx.query(
    `INSERT INTO headcounts (jurisdiction_id, enterprise_id, effective_from, headcount, verified_by, verified_at)
     VALUES ($1, $2, $3, $4, $5, now())
     ON CONFLICT (jurisdiction_id, enterprise_id, effective_from)
       DO UPDATE SET headcount = excluded.headcount, verified_by = excluded.verified_by, verified_at = excluded.verified_at`,
    [jurisdictionId, enterpriseId, effectiveFrom, headcount, verifiedBy],
  );
}

/** Closes a filing with what the officer found. */
export async function closeFiling(
  tx: EntityManager,
  { jurisdictionId, filingId, decidedBy }: { jurisdictionId: string; filingId: string; decidedBy: string },
  decision: { state: 'VERIFIED'; verified: HeadcountInput } | { state: 'REJECTED'; reason: string },
): Promise<void> {
  const verified = decision.state === 'VERIFIED' ? decision.verified : null;
  const reason = decision.state === 'VERIFIED' ? decision.verified.reason : decision.reason;
  await tx.query(
    `UPDATE headcount_filings
        SET state = $3, verified_headcount = $4, verified_from = $5, reason = $6, decided_by = $7, decided_at = now(),
            version = version + 1
      WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, filingId, decision.state, verified?.headcount ?? null, verified?.effectiveFrom ?? null, reason, decidedBy], // prettier-ignore
  );
}
