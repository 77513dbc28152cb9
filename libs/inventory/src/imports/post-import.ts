import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Clock, Problem, UnitOfWork } from '@supplydock/platform';
import { insertLots } from '../insert-lots.js';
import { requireVerifiedSupplier } from '../lot-rule-book.js';
import type { LotInput } from '../lot-rules.js';
import { missingFields } from './lot-columns.js';
import type { LotImportView, PostingMode } from './lot-import.dto.js';
import { judgeImport, ownImport } from './lot-import-rows.js';
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
      await oneAtATime(tx, jurisdictionId, stored.supplierId);
      const { book, judged } = await judgeImport(tx, jurisdictionId, stored, this.clock);
      await requireVerifiedSupplier(tx, jurisdictionId, stored.supplierId, book.today);
      const lots = judged.flatMap(({ lot }): LotInput[] => (lot ? [lot] : []));
      const bad = judged.filter(({ verdict }) => verdict === 'bad').length;
      if (mode === 'all' && bad > 0) throw new Problem('IMPORT_HAS_BAD_ROWS', { params: { bad } });
      if (lots.length === 0) throw new Problem('NOTHING_TO_POST');

      await insertLots(tx, this.ledger, actor, stored.supplierId, book, lots);
      await tx.query(
        'UPDATE lot_imports SET posted_at = now(), version = version + 1 WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, id],
      );
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'LOTS_IMPORTED',
        subjectType: 'lot_import',
        subjectId: id,
        actorId: actor.userId,
        payload: { supplierId: stored.supplierId, fileSha256: stored.fileSha256, lots: lots.length, badRows: bad },
      });
      const posted = await ownImport(tx, actor, 'lotImport.read', id);
      const after = judged.map((row) => (row.verdict === 'good' ? { ...row, verdict: 'posted' as const } : row));
      return importViewOf(posted, after);
    });
  }
}

/** Two files of one supplier may hold the same row: the second one waits, and then finds it posted. */
async function oneAtATime(tx: EntityManager, jurisdictionId: string, supplierId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `lot import ${jurisdictionId} ${supplierId}`,
  ]);
}
