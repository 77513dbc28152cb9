import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { Clock, Problem, UnitOfWork, type FieldError } from '@supplydock/platform';
import { normalHeader, type ColumnMap } from './lot-columns.js';
import type { ImportColumn, LotImportView } from './lot-import.dto.js';
import { judgeImport, ownImport, type StoredImport } from './lot-import-rows.js';
import { importViewOf } from './lot-import-view.js';

/** A supplier says which column of a file holds which field; remembered for the next file. */
@Injectable()
export class SetColumns {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version of the import that was looked at
   * @throws NOT_FOUND; VERSION_MISMATCH; VALIDATION_FAILED (UNKNOWN_COLUMN) when the file has no such column
   */
  set(actor: Actor, id: string, version: number, columns: readonly ImportColumn[]): Promise<LotImportView> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const stored = await ownImport(tx, actor, 'lotImport.mapColumns', id, true);
      if (stored.version !== version) throw new Problem('VERSION_MISMATCH');
      const errors = unknownColumns(stored, columns);
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      const map: ColumnMap = Object.fromEntries(columns.map(({ field, column }) => [field, column - 1]));
      await tx.query(
        'UPDATE lot_imports SET columns = $3, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, id, JSON.stringify(map)],
      );
      await remember(tx, jurisdictionId, stored, columns);
      const changed = await ownImport(tx, actor, 'lotImport.read', id);
      const { judged } = await judgeImport(tx, jurisdictionId, changed, this.clock);
      return importViewOf(changed, judged);
    });
  }
}

function unknownColumns({ header }: StoredImport, columns: readonly ImportColumn[]): FieldError[] {
  return columns.flatMap(
    ({ column }, index) =>
    column <= header.length
      ? []
      : [{ field: `columns.${index}.column`, code: 'UNKNOWN_COLUMN', message: `the file has ${header.length} columns`, messageZh: `文件只有 ${header.length} 列` }], // prettier-ignore
  );
}

/** A name means one field: what was explained last counts. Columns without a name cannot be remembered. */
async function remember(
  tx: EntityManager,
  jurisdictionId: string,
  { supplierId, header }: StoredImport,
  columns: readonly ImportColumn[],
): Promise<void> {
  const named = new Map(columns.map(({ field, column }) => [normalHeader(header[column - 1]), field]));
  named.delete('');
  await tx.query(
    `INSERT INTO lot_import_columns (jurisdiction_id, supplier_id, header, field)
     SELECT $1, $2, h.header, h.field FROM unnest($3::text[], $4::text[]) AS h(header, field)
     ON CONFLICT (jurisdiction_id, supplier_id, header) DO UPDATE SET field = excluded.field`,
    [jurisdictionId, supplierId, [...named.keys()], [...named.values()]],
  );
}
