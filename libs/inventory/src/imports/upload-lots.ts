import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { TableReader } from '@supplydock/imports';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { requireVerifiedSupplier } from '../lot-rule-book.js';
import { mapColumns } from './lot-columns.js';
import type { LotImportView } from './lot-import.dto.js';
import { judgeImport, LOT_IMPORTS, ownImport } from './lot-import-rows.js';
import { importViewOf } from './lot-import-view.js';

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
      return LOT_IMPORTS.ofFile(tx, jurisdictionId, supplierId, fileSha256);
    });
    // Read outside of any transaction: a slow file must not hold a connection.
    const table = known === null ? await this.reader.read(bytes) : null;
    return this.uow.run(jurisdictionId, async (tx) => {
      if (table) {
        const columns = mapColumns(table.header, await LOT_IMPORTS.remembered(tx, jurisdictionId, supplierId));
        await LOT_IMPORTS.store(tx, actor, { owner: supplierId, fileSha256, fileName, table }, columns);
      }
      const id = (await LOT_IMPORTS.ofFile(tx, jurisdictionId, supplierId, fileSha256))!;
      const stored = await ownImport(tx, actor, 'lotImport.read', id);
      const { judged } = await judgeImport(tx, jurisdictionId, stored, this.clock);
      return importViewOf(stored, judged);
    });
  }
}
