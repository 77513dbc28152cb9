import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { HEADCOUNT_FILING, REVIEW_HOURS } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import type { LedgerService } from '@supplydock/ledger';
import { pgClientOf } from '@supplydock/platform';
import { LOWEST_TIER, stateOfRegistered } from '../registration/register-enterprise.js';
import type { StoredFirmImport } from './firm-import-rows.js';
import type { FirmRow, JudgedFirm } from './judge-firms.js';

interface NewFiling extends FirmRow {
  readonly enterpriseId: string;
  readonly filingId: string;
  readonly isNew: boolean;
}

/**
 * Writes the good rows of a list down: firms with their filed headcounts, headcounts of firms that are registered, an
 * entry of the ledger for each. One firm or thousands take the same few statements.
 * @param badRows how many rows of the list stay behind
 */
export async function insertFirms(
  tx: EntityManager,
  ledger: LedgerService,
  { jurisdictionId, userId }: Actor,
  stored: StoredFirmImport,
  rows: readonly JudgedFirm[],
  badRows: number,
): Promise<void> {
  const wanted = rows.map(({ firm, enterpriseId }): NewFiling => {
    const id = enterpriseId ?? uuidv7();
    return { ...firm!, enterpriseId: id, filingId: uuidv7(), isNew: enterpriseId === null };
  });
  const registered = await insertEnterprises(tx, jurisdictionId, wanted.filter(({ isNew }) => isNew)); // prettier-ignore
  const known = wanted.filter(({ isNew }) => !isNew).map(({ enterpriseId }) => enterpriseId);
  await supersede(tx, jurisdictionId, known);
  // who registered the same code in this very moment stays as they are; their row counts as good or posted afterwards
  const filings = wanted.filter(({ isNew, enterpriseId }) => !isNew || registered.has(enterpriseId));
  await insertFilings(tx, jurisdictionId, userId, stored.id, filings);
  const entry = (filing: NewFiling, kind: string, payload: object) => ({
    jurisdictionId,
    kind,
    subjectType: 'enterprise',
    subjectId: filing.enterpriseId,
    actorId: userId,
    payload: { ...payload, importId: stored.id },
  });
  await ledger.appendAll(tx, jurisdictionId, [
    ...filings.flatMap((filing) => {
      const { districtId, size, headcount, effectiveFrom, filingId } = filing;
      if (!filing.isNew) return [entry(filing, 'HEADCOUNT_FILED', { filingId, headcount, effectiveFrom })];
      return [
        entry(filing, 'ENTERPRISE_REGISTERED', { districtId, size, headcount, effectiveFrom }),
        entry(filing, 'ENTERPRISE_REVIEW_OPENED', { hours: REVIEW_HOURS }),
      ];
    }),
    {
      jurisdictionId,
      kind: 'FIRMS_IMPORTED',
      subjectType: 'firm_import',
      subjectId: stored.id,
      actorId: userId,
      payload: {
        office: stored.owner,
        fileSha256: stored.fileSha256,
        registered: registered.size,
        headcounts: known.length,
        badRows,
      },
    },
  ]);
}

/** @returns ids of those that were not registered in the meantime */
async function insertEnterprises(
  tx: EntityManager,
  jurisdictionId: string,
  firms: readonly NewFiling[],
): Promise<ReadonlySet<string>> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO enterprises (jurisdiction_id, id, uscc, name, district_id, industry, size, tier, state, address,
                              contact_name, contact_phone)
     SELECT $1, "enterpriseId", uscc, name, "districtId", industry, size, $2, $3, address, "contactName", "contactPhone"
       FROM jsonb_to_recordset($4::jsonb)
         AS f("enterpriseId" uuid, uscc text, name text, "districtId" text, industry text, size text, address text,
              "contactName" text, "contactPhone" text)
     ON CONFLICT (jurisdiction_id, uscc) DO NOTHING RETURNING id`,
    [jurisdictionId, LOWEST_TIER, stateOfRegistered(), JSON.stringify(firms)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** One filing of a firm waits at a time. Firms are locked in the order of their ids, as everybody does. */
async function supersede(tx: EntityManager, jurisdictionId: string, firmIds: readonly string[]): Promise<void> {
  const key = [jurisdictionId, firmIds];
  await tx.query(
    'SELECT FROM enterprises WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE',
    key,
  );
  await tx.query(
    `UPDATE headcount_filings SET state = 'SUPERSEDED', decided_at = now(), version = version + 1
      WHERE jurisdiction_id = $1 AND enterprise_id = ANY($2::uuid[]) AND state = 'PENDING'`,
    key,
  );
}

async function insertFilings(
  tx: EntityManager,
  jurisdictionId: string,
  userId: string,
  importId: string,
  filings: readonly NewFiling[],
): Promise<void> {
  await tx.query(
    `INSERT INTO headcount_filings (jurisdiction_id, id, enterprise_id, headcount, effective_from, state, filed_by, import_id)
     SELECT $1, "filingId", "enterpriseId", headcount, "effectiveFrom", $2, $3, $5::uuid
       FROM jsonb_to_recordset($4::jsonb)
         AS f("filingId" uuid, "enterpriseId" uuid, headcount int, "effectiveFrom" date)`,
    [jurisdictionId, HEADCOUNT_FILING.initial, userId, JSON.stringify(filings), importId],
  );
}
