import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { RequisitionView } from '../dto/requisition.dto.js';
import { SubmitRequisition } from '../submit-requisition.js';
import { lockStanding } from './lock-standing.js';

/** One tap: a standing requisition becomes today's requisition, under the same rules as one that is filed by hand. */
@Injectable()
export class ConfirmStanding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly submitRequisition: SubmitRequisition,
  ) {}

  /** @throws as lockStanding and SubmitRequisition.submit: REQUISITION_EXISTS when the day has one, DAY_HELD past the cut-off */
  confirm(actor: Actor, id: string, version: number): Promise<RequisitionView> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const standing = await lockStanding(tx, actor, 'standing.confirm', id, version);
      const { enterpriseId, category, askedPieces, accepts, maxPriceFen } = standing;
      const input = { category, askedPieces, accepts, maxPriceFen, neededBy: null };
      return this.submitRequisition.submit(actor, input, enterpriseId, id);
    });
  }
}
