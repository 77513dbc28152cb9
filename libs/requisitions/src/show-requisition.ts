import { Injectable } from '@nestjs/common';
import { ownOr404, type Actor } from '@supplydock/identity';
import { UnitOfWork } from '@supplydock/platform';
import type { RequisitionView } from './dto/requisition.dto.js';
import { firmEntitlement } from './firm-entitlement.js';
import { entitlementViewOf, readRequisition, requisitionViewOf } from './requisition-row.js';

/** One requisition with the entitlement of its firm on its day. */
@Injectable()
export class ShowRequisition {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND when there is none or it is outside the actor's firm or district */
  show(actor: Actor, id: string): Promise<RequisitionView> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await readRequisition(tx, jurisdictionId, id);
      const row = ownOr404(actor, 'requisition.read', found, ({ enterpriseId, districtId }) => ({
        enterpriseId,
        districtId,
      }));
      const { enterpriseId, category, serviceDate } = row;
      const entitlement = await firmEntitlement(tx, jurisdictionId, enterpriseId, category, serviceDate);
      return { ...requisitionViewOf(row), entitlement: entitlementViewOf(entitlement) };
    });
  }
}
