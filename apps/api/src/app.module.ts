import { Module, type DynamicModule } from '@nestjs/common';
import { EnterprisesModule } from '@supplydock/enterprises';
import { IdentityModule } from '@supplydock/identity';
import { InventoryModule } from '@supplydock/inventory';
import { LedgerModule } from '@supplydock/ledger';
import { NoticesModule } from '@supplydock/notices';
import { PlatformModule, QueueModule, type AppConfig, type AppLogger } from '@supplydock/platform';
import { RequisitionsModule } from '@supplydock/requisitions';
import { ReportingModule } from '@supplydock/reporting';
import { RoundsModule } from '@supplydock/rounds';
import { HealthModule } from './health/health.module.js';

/** The feature modules with HTTP: the worker composes the same ones without it. */
@Module({})
export class AppModule {
  /**
   * @param config settings, already parsed
   * @param logger of this process
   */
  static forRoot(config: AppConfig, logger: AppLogger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, logger, { applicationName: 'supplydock api' }),
        QueueModule,
        HealthModule,
        IdentityModule,
        LedgerModule,
        EnterprisesModule,
        InventoryModule,
        RequisitionsModule,
        RoundsModule,
        NoticesModule,
        ReportingModule,
      ],
    };
  }
}
