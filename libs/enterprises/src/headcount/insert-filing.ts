import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { HEADCOUNT_FILING, type Day } from '@supplydock/domain';

export interface NewFiling {
  readonly jurisdictionId: string;
  readonly enterpriseId: string;
  readonly headcount: number;
  readonly effectiveFrom: Day;
  readonly filedBy: string;
}

/**
 * Files a headcount. One filing of a firm waits at a time: the one before is superseded and stays in the history.
 * @returns the filing's id
 */
export async function insertFiling(tx: EntityManager, filing: NewFiling): Promise<string> {
  const { jurisdictionId, enterpriseId, headcount, effectiveFrom, filedBy } = filing;
  const id = uuidv7();
  await tx.query(
    `UPDATE headcount_filings SET state = 'SUPERSEDED', decided_at = now(), version = version + 1
      WHERE jurisdiction_id = $1 AND enterprise_id = $2 AND state = 'PENDING'`,
    [jurisdictionId, enterpriseId],
  );
  await tx.query(
    `INSERT INTO headcount_filings (jurisdiction_id, id, enterprise_id, headcount, effective_from, state, filed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [jurisdictionId, id, enterpriseId, headcount, effectiveFrom, HEADCOUNT_FILING.initial, filedBy],
  );
  return id;
}
