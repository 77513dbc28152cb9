import { Module } from '@nestjs/common';
import { ExportsModule } from '@supplydock/exports';
import { LedgerModule } from '@supplydock/ledger';
import { RoundsModule } from '@supplydock/rounds';
import { PublicOverridesController } from './public-overrides.controller.js';
import { AnnouncedSeeds } from './announced-seeds.js';
import { CockpitController } from './cockpit/cockpit.controller.js';
import { ReadCockpit } from './cockpit/read-cockpit.js';
import { ListPublicRounds } from './list-public-rounds.js';
import { LookUpAward } from './look-up-award.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { ReadOpenData } from './open-data/read-open-data.js';
import { ExportProgress } from './progress/export-progress.js';
import { ListMovements } from './progress/list-movements.js';
import { ProgressController } from './progress/progress.controller.js';
import { ReadProgress } from './progress/read-progress.js';
import { ReadServiceFigures } from './progress/read-service-figures.js';
import { PublicRoundsController } from './public-rounds.controller.js';
import { PublicController } from './public.controller.js';
import { ReadReference } from './read-reference.js';
import { ReadToday } from './read-today.js';
import { ShowPublicRound } from './show-public-round.js';

/** What the public, the officials and the ministry are told. */
@Module({
  imports: [ExportsModule, LedgerModule, RoundsModule],
  controllers: [
    CockpitController,
    OpenDataController,
    ProgressController,
    PublicController,
    PublicOverridesController,
    PublicRoundsController,
  ],
  providers: [
    AnnouncedSeeds,
    ExportProgress,
    ListMovements,
    ListPublicRounds,
    LookUpAward,
    ReadCockpit,
    ReadOpenData,
    ReadProgress,
    ReadReference,
    ReadServiceFigures,
    ReadToday,
    ShowPublicRound,
  ],
})
export class ReportingModule {}
