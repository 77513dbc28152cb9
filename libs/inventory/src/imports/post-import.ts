import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import type { PostingMode } from '@supplydock/imports';
import { LedgerService } from '@supplydock/ledger';
import { Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { insertLots } from '../insert-lots.js';
import { requireVerifiedSupplier } from '../lot-rule-book.js';
import type { LotInput } from '../lot-rules.js';
import { missingFields } from './lot-columns.js';
import type { LotImportView } from './lot-import.dto.js';
import { judgeImport, LOT_IMPORTS, ownImport } from './lot-import-rows.js';
import { importViewOf } from './lot-import-view.js';

/** Posts the lots of an import, all or the valid ones: lots, levels, movements and ledger in one transaction. */
@Injectable()
export class PostImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version of the import that was looked at
   * @returns the import afterwards: what was posted now counts as posted
   * @throws NOT_FOUND; VERSION_MISMATCH; ENTERPRISE_NOT_VERIFIED; IMPORT_COLUMNS_MISSING; IMPORT_HAS_BAD_ROWS (mode all);
   *   NOTHING_TO_POST
   */
  post(actor: Actor, id: string, version: number, mode: PostingMode): Promise<LotImportView> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const stored = await ownImport(tx, actor, 'lotImport.post', id, true);
      if (stored.version !== version) throw new Problem('VERSION_MISMATCH');
      const missing = missingFields(stored.columns);
      if (missing.length > 0) throw new Problem('IMPORT_COLUMNS_MISSING', { params: { fields: missing.join(', ') } });
      await LOT_IMPORTS.oneAtATime(tx, jurisdictionId, stored.owner);
      const { book, judged } = await judgeImport(tx, jurisdictionId, stored, this.clock);
      await requireVerifiedSupplier(tx, jurisdictionId, stored.owner, book.today);
      const lots = judged.flatMap(({ lot }): LotInput[] => (lot ? [lot] : []));
      const bad = judged.filter(({ verdict }) => verdict === 'bad').length;
      if (mode === 'all' && bad > 0) throw new Problem('IMPORT_HAS_BAD_ROWS', { params: { bad } });
      if (lots.length === 0) throw new Problem('NOTHING_TO_POST');

      await insertLots(tx, this.ledger, actor, stored.owner, book, lots);
      await LOT_IMPORTS.markPosted(tx, jurisdictionId, id);
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'LOTS_IMPORTED',
        subjectType: 'lot_import',
        subjectId: id,
        actorId: actor.userId,
        payload: { supplierId: stored.owner, fileSha256: stored.fileSha256, lots: lots.length, badRows: bad },
      });
      const posted = await ownImport(tx, actor, 'lotImport.read', id);
      const after = judged.map((row) => (row.verdict === 'good' ? { ...row, verdict: 'posted' as const } : row));
      return importViewOf(posted, after);
    });
  }
}
