import { Module, type DynamicModule } from '@nestjs/common';
import { InventoryModule } from '@supplydock/inventory';
import { NoticesModule } from '@supplydock/notices';
import { PlatformModule, QueueModule, WorkerModule, type AppConfig, type AppLogger } from '@supplydock/platform';
import { RequisitionsModule } from '@supplydock/requisitions';
import { RoundsModule } from '@supplydock/rounds';
import { LotExpiry } from './lot-expiry.js';
import { QueueWatch } from './queue-watch.js';
import { Schedule } from './schedule.js';
import { StandingReminders } from './standing-reminders.js';
import { Sweeper } from './sweeper.js';
import { WaitingRequisitions } from './waiting-requisitions.js';

/** Connections at most: a round needs three at a time (its transaction, its lease, the relay). */
const POOL_SIZE = 6;

/** The feature modules whose jobs this process does, without HTTP, and what makes a process a worker. */
@Module({})
export class WorkerAppModule {
  /**
   * @param config settings, already parsed
   * @param logger of this process
   */
  static forRoot(config: AppConfig, logger: AppLogger): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [
        PlatformModule.forRoot(config, logger, { applicationName: 'supplydock worker', poolSize: POOL_SIZE }),
        QueueModule,
        WorkerModule,
        InventoryModule,
        RequisitionsModule,
        RoundsModule,
        NoticesModule,
      ],
      providers: [LotExpiry, QueueWatch, Schedule, StandingReminders, Sweeper, WaitingRequisitions],
    };
  }
}
