import { Injectable } from '@nestjs/common';
import { DocumentStore } from '@supplydock/documents';
import type { EnterpriseAction } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Outbox, UnitOfWork } from '@supplydock/platform';
import { firmSubject } from '../documents/firm-documents.js';
import { requireHeadcount, type HeadcountInput } from '../headcount/judge-headcount.js';
import { closeFiling, lockPendingFiling, putIntoForce } from '../headcount/verify-filing.js';
import { recordAboutFirm, type FirmEntryKind } from '../record-about-firm.js';
import { VerifiedFirms } from '../verified-firms.js';
import { lockEnterprise, stateAfter, storeState } from './lock-enterprise.js';

/** Decisions that need nothing but a reason. */
const KIND_OF = {
  reject: 'ENTERPRISE_REJECTED',
  suspend: 'ENTERPRISE_SUSPENDED',
  reinstate: 'ENTERPRISE_REINSTATED',
} as const satisfies Partial<Record<EnterpriseAction, FirmEntryKind>>;
const NOTICE_OF = { reject: 'FIRM_REJECTED', suspend: 'FIRM_SUSPENDED', reinstate: 'FIRM_REINSTATED' } as const;

/** What an officer decides about a firm. */
@Injectable()
export class DecideEnterprise {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
    private readonly verifiedFirms: VerifiedFirms,
  ) {}

  /**
   * Verifies firm and headcount together: from the day on, the headcount is the firm's weight.
   * @param version that the officer saw (If-Match)
   * @throws as lockEnterprise; VALIDATION_FAILED with the codes of judgeHeadcount
   */
  verify(actor: Actor, id: string, version: number, input: HeadcountInput): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const firm = await lockEnterprise(tx, actor, 'enterprise.verify', id, version);
      const filing = await lockPendingFiling(tx, jurisdictionId, id);
      requireHeadcount(input, await channelDay(tx, jurisdictionId, this.clock), filing?.headcount ?? null);
      await putIntoForce(tx, { jurisdictionId, enterpriseId: id, verifiedBy: userId }, input);
      if (filing) {
        const close = { jurisdictionId, filingId: filing.id, decidedBy: userId };
        await closeFiling(tx, close, { state: 'VERIFIED', verified: input });
      }
      await storeState(tx, jurisdictionId, id, stateAfter(firm, 'verify'));
      await this.verifiedFirms.tell(tx, { jurisdictionId, enterpriseId: id, actorId: userId });
      await this.documents.keepDecided(tx, firmSubject(jurisdictionId, id));
      const { headcount, effectiveFrom, reason } = input;
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: 'ENTERPRISE_VERIFIED',
        payload: { headcount, effectiveFrom, filedHeadcount: filing?.headcount ?? null },
        text: reason,
      });
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: 'FIRM_VERIFIED',
        enterpriseId: id,
        subjectId: id,
        figures: { headcount, effectiveFrom },
      });
    });
  }

  /**
   * Rejects, suspends or reinstates.
   * @param reason the firm reads it; the ledger keeps its digest
   * @throws as lockEnterprise
   */
  decide(actor: Actor, action: keyof typeof KIND_OF, id: string, version: number, reason: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const firm = await lockEnterprise(tx, actor, `enterprise.${action}`, id, version);
      if (action === 'reject') {
        const filing = await lockPendingFiling(tx, jurisdictionId, id);
        const close = filing && { jurisdictionId, filingId: filing.id, decidedBy: userId };
        if (close) await closeFiling(tx, close, { state: 'REJECTED', reason });
      }
      await storeState(tx, jurisdictionId, id, stateAfter(firm, action));
      if (action === 'reinstate')
        await this.verifiedFirms.tell(tx, { jurisdictionId, enterpriseId: id, actorId: userId });
      await this.documents.keepDecided(tx, firmSubject(jurisdictionId, id));
      await recordAboutFirm(tx, this.ledger, {
        jurisdictionId,
        enterpriseId: id,
        actorId: userId,
        kind: KIND_OF[action],
        payload: { from: firm.state },
        text: reason,
      });
      const told = { kind: NOTICE_OF[action], enterpriseId: id, subjectId: id, figures: {} };
      await this.outbox.add(tx, jurisdictionId, 'notice.send', { jurisdictionId, ...told });
    });
  }
}
