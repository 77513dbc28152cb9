import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import type { RequisitionView } from './dto/requisition.dto.js';
import { lockRequisition } from './lock-requisition.js';
import { readRequisition, requisitionViewOf } from './requisition-row.js';

/** Withdraws a requisition before a round holds its day; the firm may file another one for the same day. */
@Injectable()
export class WithdrawRequisition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /** @throws as lockRequisition */
  withdraw(actor: Actor, id: string, version: number): Promise<RequisitionView> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockRequisition(tx, actor, 'requisition.withdraw', id, version);
      await tx.query(
        `UPDATE requisitions SET state = 'WITHDRAWN', version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, id],
      );
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'REQUISITION_WITHDRAWN',
        subjectType: 'requisition',
        subjectId: id,
        actorId: userId,
        payload: {},
      });
      return requisitionViewOf((await readRequisition(tx, jurisdictionId, id))!);
    });
  }
}
