import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { Clock, Problem, UnitOfWork } from '@supplydock/platform';
import type { ImportColumn, LotImportView } from './lot-import.dto.js';
import { judgeImport, LOT_IMPORTS, ownImport } from './lot-import-rows.js';
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
      await LOT_IMPORTS.setColumns(tx, jurisdictionId, stored, columns);
      const changed = await ownImport(tx, actor, 'lotImport.read', id);
      const { judged } = await judgeImport(tx, jurisdictionId, changed, this.clock);
      return importViewOf(changed, judged);
    });
  }
}
