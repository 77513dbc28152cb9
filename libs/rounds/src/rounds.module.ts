import { Module } from '@nestjs/common';
import { DocumentsModule } from '@supplydock/documents';
import { ExportsModule } from '@supplydock/exports';
import { LedgerModule } from '@supplydock/ledger';
import { RequisitionsModule } from '@supplydock/requisitions';
import { AppealDocumentsController } from './appeals/appeal-documents.controller.js';
import { AppealDocuments } from './appeals/appeal-documents.js';
import { AppealsController } from './appeals/appeals.controller.js';
import { AskRerun } from './appeals/ask-rerun.js';
import { DecideAppeal } from './appeals/decide-appeal.js';
import { ListAppealChanges } from './appeals/list-appeal-changes.js';
import { ExportAppealsController } from './appeals/export-appeals.controller.js';
import { ExportAppeals } from './appeals/export-appeals.js';
import { LodgeAppeal } from './appeals/lodge-appeal.js';
import { PublishAppeal } from './appeals/publish-appeal.js';
import { ReadAppeals } from './appeals/read-appeals.js';
import { RerunAppeal } from './appeals/rerun-appeal.js';
import { ComputeRound } from './compute/compute-round.js';
import { FailRound } from './compute/fail-round.js';
import { FreezeSnapshot } from './compute/freeze-snapshot.js';
import { Leases } from './compute/lease.js';
import { WriteProposal } from './compute/write-proposal.js';
import { EngineThreads } from './engine/engine-session.js';
import { testDelayOf } from './engine/test-delay.js';
import { OpenRound } from './open-round.js';
import { ListAwards } from './read/list-awards.js';
import { ListRounds } from './read/list-rounds.js';
import { ShowRound } from './read/show-round.js';
import { StreamRoundFile } from './read/stream-round-file.js';
import { ApproveRound } from './review/approve-round.js';
import { CancelRound } from './review/cancel-round.js';
import { PublishRound } from './review/publish-round.js';
import { RejectRound } from './review/reject-round.js';
import { FindAnomalies } from './insight/find-anomalies.js';
import { InsightController } from './insight/insight.controller.js';
import { TellRound } from './insight/tell-round.js';
import { KeepOverride } from './overrides/keep-override.js';
import { ListOverrides } from './overrides/list-overrides.js';
import { OverridesController } from './overrides/overrides.controller.js';
import { OverridesFiles } from './overrides/overrides-file.js';
import { ProposeOverrides } from './overrides/propose-overrides.js';
import { WeighOverride } from './overrides/weigh-override.js';
import { ListLotAwards } from './recall/list-lot-awards.js';
import { RecallController } from './recall/recall.controller.js';
import { RecallLot } from './recall/recall-lot.js';
import { AskReplay } from './replay/ask-replay.js';
import { ReplayRoundHandler } from './replay/replay-handler.js';
import { ReplayRound } from './replay/replay-round.js';
import { ReplayController } from './replay/replay.controller.js';
import { RequisitionDetailController } from './requisition-detail.controller.js';
import { RoundDataController } from './round-data.controller.js';
import { ComputeRoundHandler, PublishRoundHandler } from './round-jobs.js';
import { RoundsController } from './rounds.controller.js';
import { RandomSeeds, SeedSource } from './seed-source.js';
import { PoliciesController } from './policies/policies.controller.js';
import { PolicyPresetFile } from './policies/policy-presets.js';
import { ReadPolicies } from './policies/read-policies.js';
import { SetPolicy } from './policies/set-policy.js';
import { OpenScheduledRounds } from './schedule/open-scheduled-rounds.js';
import { ReadSchedule } from './schedule/read-schedule.js';
import { RoundSeeds } from './schedule/round-seeds.js';
import { ScheduleController } from './schedule/schedule.controller.js';
import { CancelScenarios } from './scenarios/cancel-scenarios.js';
import { ComputeScenarios } from './scenarios/compute-scenarios.js';
import { ExportChanges } from './scenarios/export-changes.js';
import { ExportChangesController } from './scenarios/export-changes.controller.js';
import { ListScenarioChanges } from './scenarios/list-changes.js';
import { ReadScenarios } from './scenarios/read-scenarios.js';
import { ComputeScenariosHandler } from './scenarios/scenario-jobs.js';
import { ScenariosController } from './scenarios/scenarios.controller.js';
import { StartScenarios } from './scenarios/start-scenarios.js';
import { SweepScenarios } from './scenarios/sweep-scenarios.js';
import { EscalateProposals } from './supersede/escalate-proposals.js';
import { SupersedeRound } from './supersede/supersede-round.js';
import { SweepRounds } from './sweep-rounds.js';
import { ExportAwardsController } from './export-awards.controller.js';
import { ExportAwards } from './read/export-awards.js';

/** Opening, computing, reviewing and publishing rounds; the same in api, worker and command line. */
@Module({
  imports: [DocumentsModule, ExportsModule, LedgerModule, RequisitionsModule],
  controllers: [
    AppealsController,
    AppealDocumentsController,
    ExportAppealsController,
    ExportAwardsController,
    PoliciesController,
    RoundsController,
    RoundDataController,
    InsightController,
    RequisitionDetailController,
    RecallController,
    OverridesController,
    ScheduleController,
    ReplayController,
    ScenariosController,
    ExportChangesController,
  ],
  providers: [
    AppealDocuments,
    AskRerun,
    DecideAppeal,
    ExportAppeals,
    ListAppealChanges,
    LodgeAppeal,
    PublishAppeal,
    ReadAppeals,
    RerunAppeal,
    ExportAwards,
    ApproveRound,
    AskReplay,
    CancelRound,
    ComputeRound,
    ComputeRoundHandler,
    EscalateProposals,
    FailRound,
    FindAnomalies,
    FreezeSnapshot,
    KeepOverride,
    Leases,
    ListAwards,
    ListLotAwards,
    ListOverrides,
    ListRounds,
    OpenRound,
    PublishRound,
    PublishRoundHandler,
    PolicyPresetFile,
    OpenScheduledRounds,
    ReadPolicies,
    ReadSchedule,
    RoundSeeds,
    SetPolicy,
    CancelScenarios,
    ComputeScenarios,
    ComputeScenariosHandler,
    ExportChanges,
    ListScenarioChanges,
    ReadScenarios,
    StartScenarios,
    SweepScenarios,
    OverridesFiles,
    ProposeOverrides,
    RecallLot,
    RejectRound,
    ReplayRound,
    ReplayRoundHandler,
    ShowRound,
    StreamRoundFile,
    SupersedeRound,
    SweepRounds,
    TellRound,
    WeighOverride,
    WriteProposal,
    { provide: EngineThreads, useFactory: () => new EngineThreads(testDelayOf(process.env)) },
    { provide: SeedSource, useClass: RandomSeeds },
  ],
  exports: [
    ComputeRound,
    EngineThreads,
    ListRounds,
    OpenRound,
    OpenScheduledRounds,
    ReplayRound,
    RoundSeeds,
    OverridesFiles,
    ShowRound,
    StreamRoundFile,
    SupersedeRound,
    EscalateProposals,
    SweepRounds,
    SweepScenarios,
  ],
})
export class RoundsModule {}
