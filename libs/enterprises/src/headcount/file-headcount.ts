import { Injectable } from '@nestjs/common';
import type { Day } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import type { HeadcountFilingView } from '../dto/enterprise.dto.js';
import { recordAboutFirm } from '../record-about-firm.js';
import { lockEnterprise } from '../review/lock-enterprise.js';
import { FILING_SQL, filingViewOf, type FilingRow } from './filing-row.js';
import { insertFiling } from './insert-filing.js';
import { requireHeadcount } from './judge-headcount.js';

/** Files a new headcount of the actor's firm; the one in force counts until an officer has verified it. */
@Injectable()
export class FileHeadcount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** @throws as lockEnterprise; VALIDATION_FAILED with the codes of judgeHeadcount */
  file(actor: Actor, id: string, input: { headcount: number; effectiveFrom: Day }): Promise<HeadcountFilingView> {
    const { jurisdictionId, userId } = actor;
    const { headcount, effectiveFrom } = input;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockEnterprise(tx, actor, 'headcount.file', id, null);
      const today = await channelDay(tx, jurisdictionId, this.clock);
      requireHeadcount({ ...input, reason: null }, today, null);
      const filing = { jurisdictionId, enterpriseId: id, headcount, effectiveFrom, filedBy: userId };
      const filingId = await insertFiling(tx, filing);
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: 'HEADCOUNT_FILED',
        payload: { filingId, headcount, effectiveFrom },
      });
      const [row] = await tx.query<FilingRow[]>(`${FILING_SQL} AND f.id = $3`, [jurisdictionId, today, filingId]);
      return filingViewOf(row);
    });
  }
}
