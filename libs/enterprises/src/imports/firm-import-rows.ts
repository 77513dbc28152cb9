import type { EntityManager } from 'typeorm';
import { parseUscc } from '@supplydock/domain';
import { ownOr404, rowScope, type Actor, type PolicyKey } from '@supplydock/identity';
import { countsOf, ImportTable, type StoredImportOf } from '@supplydock/imports';
import { channelDay, type Clock } from '@supplydock/platform';
import { FIRM_FIELDS, missingFirmFields, type FirmField } from './firm-columns.js';
import type { FirmImportView } from './firm-import.dto.js';
import { readFirmRuleBook } from './firm-rule-book.js';
import { judgeFirms, type JudgedFirm } from './judge-firms.js';

/** Imports of firms; their owner is an office: a district's, or the city's under the jurisdiction's id. */
export const FIRM_IMPORTS = new ImportTable<FirmField>('firm_import', 'office');

export type StoredFirmImport = StoredImportOf<FirmField>;

/** The office whose list an official hands in. */
export function officeOf(actor: Actor): string {
  const { all, districtIds } = rowScope(actor, 'firmImport.upload');
  return all ? actor.jurisdictionId : districtIds[0];
}

/**
 * @param lock true to change it: others wait until the transaction ends
 * @throws NOT_FOUND when there is none or it is another district's
 */
export async function ownFirmImport(
  tx: EntityManager,
  actor: Actor,
  key: PolicyKey,
  id: string,
  lock = false,
): Promise<StoredFirmImport> {
  const found = await FIRM_IMPORTS.read(tx, actor.jurisdictionId, id, lock);
  return ownOr404(actor, key, found, ({ owner }) => ({ districtId: owner }));
}

/** The rows, judged by the rules and the firms of this moment. */
export async function judgeFirmImport(
  tx: EntityManager,
  jurisdictionId: string,
  stored: StoredFirmImport,
  clock: Clock,
): Promise<JudgedFirm[]> {
  const today = await channelDay(tx, jurisdictionId, clock);
  const ownDistrictId = stored.owner === jurisdictionId ? null : stored.owner;
  const column = stored.columns.uscc ?? -1;
  const usccs = stored.rows.flatMap(({ cells }) => {
    const read = parseUscc(cells[column] ?? '');
    return read.ok ? [read.value.uscc] : [];
  });
  const book = await readFirmRuleBook(tx, jurisdictionId, today, ownDistrictId, usccs);
  return judgeFirms(stored.rows, stored.columns, book);
}

/** An import in the api's shape, with its rows counted by what they are today. */
export function firmImportView(stored: StoredFirmImport, judged: readonly JudgedFirm[]): FirmImportView {
  const { id, fileName, kind, fileSha256, header, columns, version } = stored;
  return {
    id,
    fileName,
    kind,
    fileSha256,
    header,
    columns: FIRM_FIELDS.flatMap((field) => {
      const index = columns[field];
      return index === undefined ? [] : [{ field, column: index + 1 }];
    }),
    missing: missingFirmFields(columns),
    counts: countsOf(stored.rows, judged),
    uploadedAt: stored.uploadedAt.toISOString(),
    postedAt: stored.postedAt?.toISOString() ?? null,
    version,
  };
}
