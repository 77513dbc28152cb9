import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { requireVerifiedSupplier } from '../lot-rule-book.js';
import type { Table } from './file/read-table.js';
import { TableReader } from './file/table-reader.js';
import { mapColumns } from './lot-columns.js';
import type { LotImportView } from './lot-import.dto.js';
import { importOfFile, judgeImport, ownImport, readRemembered } from './lot-import-rows.js';
import { importViewOf } from './lot-import-view.js';

/** Imports are kept so long; the same file afterwards is a new import, and its rows still post nothing twice. */
const KEPT_DAYS = 30;

/** Takes a file of lots in, reads it and shows what would be posted. Nothing is posted yet. */
@Injectable()
export class UploadLots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: TableReader,
    private readonly clock: Clock,
  ) {}

  /**
   * @param bytes of a CSV or XLSX file
   * @returns the import; the one of before when the same bytes were handed in already
   * @throws FORBIDDEN, ENTERPRISE_NOT_VERIFIED, the codes of FILE_PROBLEMS
   */
  async upload(actor: Actor, fileName: string, bytes: Uint8Array): Promise<LotImportView> {
    const { jurisdictionId } = actor;
    const supplierId = ownEnterpriseId(actor, 'lotImport.upload');
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');
    const known = await this.uow.run(jurisdictionId, async (tx) => {
      await requireVerifiedSupplier(tx, jurisdictionId, supplierId, await channelDay(tx, jurisdictionId, this.clock));
      return importOfFile(tx, jurisdictionId, supplierId, fileSha256);
    });
    // Read outside of any transaction: a slow file must not hold a connection.
    const table = known === null ? await this.reader.read(bytes) : null;
    return this.uow.run(jurisdictionId, async (tx) => {
      if (table) await storeImport(tx, actor, { supplierId, fileSha256, fileName, table });
      const id = (await importOfFile(tx, jurisdictionId, supplierId, fileSha256))!;
      const stored = await ownImport(tx, actor, 'lotImport.read', id);
      const { judged } = await judgeImport(tx, jurisdictionId, stored, this.clock);
      return importViewOf(stored, judged);
    });
  }
}

interface NewImport {
  readonly supplierId: string;
  readonly fileSha256: string;
  readonly fileName: string;
  readonly table: Table;
}

/** Of two uploads of one file at the same moment the first one counts. */
async function storeImport(
  tx: EntityManager,
  actor: Actor,
  { supplierId, fileSha256, fileName, table }: NewImport,
): Promise<void> {
  const { jurisdictionId } = actor;
  await tx.query(
    `DELETE FROM lot_imports WHERE jurisdiction_id = $1 AND supplier_id = $2 AND uploaded_at < now() - make_interval(days => $3)`,
    [jurisdictionId, supplierId, KEPT_DAYS],
  );
  const columns = mapColumns(table.header, await readRemembered(tx, jurisdictionId, supplierId));
  await tx.query(
    `INSERT INTO lot_imports (jurisdiction_id, id, supplier_id, file_sha256, file_name, kind, header, columns, rows, uploaded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [
      jurisdictionId, uuidv7(), supplierId, fileSha256, fileName, table.kind, table.header, JSON.stringify(columns),
      JSON.stringify(table.rows), actor.userId,
    ], // prettier-ignore
  );
}
