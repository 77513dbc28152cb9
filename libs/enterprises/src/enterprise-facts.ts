import type { EntityManager } from 'typeorm';
import type { Day, EnterpriseState, Size } from '@supplydock/domain';

/** What other features need to know of a firm on a day. */
export interface EnterpriseFacts {
  readonly id: string;
  readonly name: string;
  readonly districtId: string;
  readonly size: Size;
  readonly tier: number;
  readonly state: EnterpriseState;
  readonly isSupplier: boolean;
  /** Verified staff on site in force on the day; null when none is verified. */
  readonly headcount: number | null;
}

/**
 * Reads one firm with the headcount in force on a day: the latest verified one that took effect by then. A figure that
 * is announced for later, or not verified, does not count.
 * @returns null when there is no such firm in the jurisdiction
 */
export async function enterpriseFacts(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
  day: Day,
): Promise<EnterpriseFacts | null> {
  const [facts] = await tx.query<EnterpriseFacts[]>(
    `SELECT e.id, e.name, e.district_id AS "districtId", e.size, e.tier, e.state, e.is_supplier AS "isSupplier",
            (SELECT h.headcount FROM headcounts h
              WHERE h.jurisdiction_id = e.jurisdiction_id AND h.enterprise_id = e.id
                AND h.effective_from <= $3 AND h.verified_at IS NOT NULL
              ORDER BY h.effective_from DESC LIMIT 1) AS headcount
       FROM enterprises e WHERE e.jurisdiction_id = $1 AND e.id = $2`,
    [jurisdictionId, enterpriseId, day],
  );
  return facts ?? null;
}
