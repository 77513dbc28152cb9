import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, UnitOfWork } from '@supplydock/platform';
import type { RequisitionView } from '../dto/requisition.dto.js';
import { lockRequisition } from '../lock-requisition.js';
import { readRequisition, requisitionViewOf } from '../requisition-row.js';
import { tellFirm } from '../tell-firm.js';
import { storeDecision } from './store-decision.js';

const DECISIONS = {
  release: { state: 'APPROVED', outcome: 'RELEASED', kind: 'REQUISITION_RELEASED' },
  reject: { state: 'REJECTED', outcome: 'REJECTED', kind: 'REQUISITION_REJECTED' },
} as const;

/** What an officer decides about a quarantined requisition, with a reason that its firm reads. */
@Injectable()
export class DecideQuarantine {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Releases it into the day's round, where its claim is capped by the entitlement all the same, or rejects it.
   * @param version that the officer saw (If-Match)
   * @param reason 3…1,000 characters; the ledger keeps its digest
   * @throws as lockRequisition
   */
  decide(
    actor: Actor,
    action: keyof typeof DECISIONS,
    id: string,
    version: number,
    reason: string,
  ): Promise<RequisitionView> {
    const { jurisdictionId, userId } = actor;
    const { state, outcome, kind } = DECISIONS[action];
    return this.uow.run(jurisdictionId, async (tx) => {
      const before = await lockRequisition(tx, actor, `requisition.${action}`, id, version);
      await storeDecision(tx, { jurisdictionId, requisitionId: id, state, outcome, reason, decidedBy: userId });
      await this.ledger.append(tx, {
        jurisdictionId,
        kind,
        subjectType: 'requisition',
        subjectId: id,
        actorId: userId,
        payload: {
          version: version + 1,
          quarantine: { code: before.quarantineCode, params: before.quarantineDetail },
          textSha256: createHash('sha256').update(reason).digest('hex'),
        },
      });
      const row = (await readRequisition(tx, jurisdictionId, id))!;
      await tellFirm(this.outbox, tx, jurisdictionId, kind, row);
      return requisitionViewOf(row);
    });
  }
}
