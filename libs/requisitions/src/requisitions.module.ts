import { Module } from '@nestjs/common';
import { EnterprisesModule } from '@supplydock/enterprises';
import { ExportsModule } from '@supplydock/exports';
import { LedgerModule } from '@supplydock/ledger';
import { AmendRequisition } from './amend-requisition.js';
import { ListRequisitions } from './list-requisitions.js';
import { DecideQuarantine } from './quarantine/decide-quarantine.js';
import { ListQuarantine } from './quarantine/list-quarantine.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { RejudgeWaiting } from './quarantine/rejudge-waiting.js';
import { ReleaseVerified } from './quarantine/release-verified.js';
import { RequisitionsController } from './requisitions.controller.js';
import { ShowEntitlement } from './show-entitlement.js';
import { ShowRequisition } from './show-requisition.js';
import { ShowRequisitionTimeline } from './show-requisition-timeline.js';
import { ConfirmStanding } from './standing/confirm-standing.js';
import { RemindStanding } from './standing/remind-standing.js';
import { SetStanding } from './standing/set-standing.js';
import { StandingController } from './standing/standing.controller.js';
import { SubmitRequisition } from './submit-requisition.js';
import { WithdrawRequisition } from './withdraw-requisition.js';
import { ExportRequisitionsController } from './export-requisitions.controller.js';
import { ExportRequisitions } from './export-requisitions.js';
import { ExportQuarantineController } from './quarantine/export-quarantine.controller.js';
import { ExportQuarantine } from './quarantine/export-quarantine.js';

/** Entitlement, requisitions, standing ones and quarantine; the same in api, worker and command line. */
@Module({
  imports: [EnterprisesModule, ExportsModule, LedgerModule],
  controllers: [
    ExportQuarantineController,
    ExportRequisitionsController,
    RequisitionsController,
    QuarantineController,
    StandingController,
  ],
  providers: [
    ExportQuarantine,
    ExportRequisitions,
    AmendRequisition,
    ConfirmStanding,
    DecideQuarantine,
    ListQuarantine,
    ListRequisitions,
    RejudgeWaiting,
    ReleaseVerified,
    RemindStanding,
    SetStanding,
    ShowEntitlement,
    ShowRequisition,
    ShowRequisitionTimeline,
    SubmitRequisition,
    WithdrawRequisition,
  ],
  exports: [RejudgeWaiting, RemindStanding, ShowRequisition],
})
export class RequisitionsModule {}
