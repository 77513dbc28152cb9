import { countsOf } from '@supplydock/imports';
import type { JudgedRow } from './judge-rows.js';
import { LOT_FIELDS, missingFields } from './lot-columns.js';
import type { LotImportView } from './lot-import.dto.js';
import type { StoredImport } from './lot-import-rows.js';

/** An import in the api's shape, with its rows counted by what they are today. */
export function importViewOf(stored: StoredImport, judged: readonly JudgedRow[]): LotImportView {
  const { id, fileName, kind, fileSha256, header, columns, version } = stored;
  return {
    id,
    fileName,
    kind,
    fileSha256,
    header,
    columns: LOT_FIELDS.flatMap((field) => {
      const index = columns[field];
      return index === undefined ? [] : [{ field, column: index + 1 }];
    }),
    missing: missingFields(columns),
    counts: countsOf(stored.rows, judged),
    uploadedAt: stored.uploadedAt.toISOString(),
    postedAt: stored.postedAt?.toISOString() ?? null,
    version,
  };
}
