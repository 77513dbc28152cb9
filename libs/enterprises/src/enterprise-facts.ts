import type { EntityManager } from 'typeorm';
import { countedHeadcount, type Day, type EnterpriseState, type Size } from '@supplydock/domain';
import { prepared } from '@supplydock/platform';
import { onSiteFiling, verifiedHeadcount } from './on-site/counted-headcount.js';

/** What other features need to know of a firm on a day. */
export interface EnterpriseFacts {
  readonly id: string;
  readonly name: string;
  readonly districtId: string;
  readonly size: Size;
  readonly tier: number;
  readonly state: EnterpriseState;
  readonly isSupplier: boolean;
  /** What counts on the day: countedHeadcount of the two below. */
  readonly headcount: number | null;
  /** In force on the day; null when none is verified. */
  readonly verifiedHeadcount: number | null;
  /** As filed last for the day or one before; null when the firm never filed. */
  readonly onSite: number | null;
}

/**
 * Reads one firm with the headcount that counts on a day: the latest verified one that took effect by then, or fewer
 * when fewer are on site. A figure that is announced for later, or not verified, does not count.
 * @returns null when there is no such firm in the jurisdiction
 */
export async function enterpriseFacts(
  tx: EntityManager,
  jurisdictionId: string,
  enterpriseId: string,
  day: Day,
): Promise<EnterpriseFacts | null> {
  const [facts] = await prepared<Omit<EnterpriseFacts, 'headcount'>>(
    tx,
    `SELECT e.id, e.name, e.district_id AS "districtId", e.size, e.tier, e.state, e.is_supplier AS "isSupplier",
            ${verifiedHeadcount('$3')} AS "verifiedHeadcount", (${onSiteFiling('w.on_site', '$3')}) AS "onSite"
       FROM enterprises e WHERE e.jurisdiction_id = $1 AND e.id = $2`,
    [jurisdictionId, enterpriseId, day],
  );
  return facts ? { ...facts, headcount: countedHeadcount(facts.verifiedHeadcount, facts.onSite) } : null;
}
