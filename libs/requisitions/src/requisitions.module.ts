import { Module } from '@nestjs/common';
import { LedgerModule } from '@supplydock/ledger';
import { AmendRequisition } from './amend-requisition.js';
import { ListRequisitions } from './list-requisitions.js';
import { RequisitionsController } from './requisitions.controller.js';
import { ShowEntitlement } from './show-entitlement.js';
import { ShowRequisition } from './show-requisition.js';
import { SubmitRequisition } from './submit-requisition.js';
import { WithdrawRequisition } from './withdraw-requisition.js';

/** Entitlement and requisitions; the same in api, worker and command line. */
@Module({
  imports: [LedgerModule],
  controllers: [RequisitionsController],
  providers: [
    AmendRequisition,
    ListRequisitions,
    ShowEntitlement,
    ShowRequisition,
    SubmitRequisition,
    WithdrawRequisition,
  ],
  exports: [ShowRequisition],
})
export class RequisitionsModule {}
