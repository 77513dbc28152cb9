import type { EntityManager } from 'typeorm';
import type { Day, EnterpriseState } from '@supplydock/domain';
import type { Named } from '@supplydock/imports';
import { pgClientOf } from '@supplydock/platform';

/** A firm of the list that is registered already. */
export interface KnownFirm {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly districtId: string;
  readonly state: EnterpriseState;
  /** The last one that was verified, in force already or from a later day on; null while none is. */
  readonly headcount: number | null;
  /** What waits for an officer, and from which day it would count. */
  readonly filedHeadcount: number | null;
  readonly filedFrom: Day | null;
}

/** What the rows of a list are judged by. */
export interface FirmRuleBook {
  readonly today: Day;
  readonly districts: readonly Named[];
  /** The one district whose firms the list may hold; null for the city's own list. */
  readonly ownDistrictId: string | null;
  readonly known: ReadonlyMap<string, KnownFirm>;
}

/**
 * Three reads of whole sets: a join would follow the table's statistics, which know nothing yet of the thousands of firms
 * that the list before has brought.
 * @param usccs codes of the list, normalised
 */
export async function readFirmRuleBook(
  tx: EntityManager,
  jurisdictionId: string,
  today: Day,
  ownDistrictId: string | null,
  usccs: readonly string[],
): Promise<FirmRuleBook> {
  const client = await pgClientOf(tx);
  const districts = await client.query<Named>(
    'SELECT id, name_en AS "nameEn", name_zh AS "nameZh" FROM districts WHERE jurisdiction_id = $1',
    [jurisdictionId],
  );
  const firms = await client.query<Pick<KnownFirm, 'id' | 'uscc' | 'name' | 'districtId' | 'state'>>(
    `SELECT id, uscc, name, district_id AS "districtId", state FROM enterprises
      WHERE jurisdiction_id = $1 AND uscc = ANY($2)`,
    [jurisdictionId, usccs],
  );
  const ids = firms.rows.map(({ id }) => id);
  const filed = await client.query<Pick<KnownFirm, 'id' | 'filedHeadcount' | 'filedFrom'>>(
    `SELECT enterprise_id AS id, headcount AS "filedHeadcount", effective_from AS "filedFrom" FROM headcount_filings
      WHERE jurisdiction_id = $1 AND enterprise_id = ANY($2) AND state = 'PENDING'`,
    [jurisdictionId, ids],
  );
  const verified = await client.query<Pick<KnownFirm, 'id' | 'headcount'>>(
    `SELECT DISTINCT ON (enterprise_id) enterprise_id AS id, headcount FROM headcounts
      WHERE jurisdiction_id = $1 AND enterprise_id = ANY($2) AND verified_at IS NOT NULL
      ORDER BY enterprise_id, effective_from DESC`,
    [jurisdictionId, ids],
  );
  const filedOf = new Map(filed.rows.map((row) => [row.id, row]));
  const verifiedOf = new Map(verified.rows.map(({ id, headcount }) => [id, headcount]));
  const known = firms.rows.map((firm): KnownFirm => {
    const { filedHeadcount = null, filedFrom = null } = filedOf.get(firm.id) ?? {};
    return { ...firm, headcount: verifiedOf.get(firm.id) ?? null, filedHeadcount, filedFrom };
  });
  return { today, districts: districts.rows, ownDistrictId, known: new Map(known.map((firm) => [firm.uscc, firm])) };
}
