import { Module } from '@nestjs/common';
import { EnterprisesModule } from '@supplydock/enterprises';
import { LedgerModule } from '@supplydock/ledger';
import { AmendRequisition } from './amend-requisition.js';
import { ListRequisitions } from './list-requisitions.js';
import { DecideQuarantine } from './quarantine/decide-quarantine.js';
import { ListQuarantine } from './quarantine/list-quarantine.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { ReleaseVerified } from './quarantine/release-verified.js';
import { RequisitionsController } from './requisitions.controller.js';
import { ShowEntitlement } from './show-entitlement.js';
import { ShowRequisition } from './show-requisition.js';
import { SubmitRequisition } from './submit-requisition.js';
import { WithdrawRequisition } from './withdraw-requisition.js';

/** Entitlement, requisitions and their quarantine; the same in api, worker and command line. */
@Module({
  imports: [EnterprisesModule, LedgerModule],
  controllers: [RequisitionsController, QuarantineController],
  providers: [
    AmendRequisition,
    DecideQuarantine,
    ListQuarantine,
    ListRequisitions,
    ReleaseVerified,
    ShowEntitlement,
    ShowRequisition,
    SubmitRequisition,
    WithdrawRequisition,
  ],
  exports: [ShowRequisition],
})
export class RequisitionsModule {}
