import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock, SystemClock } from './clock/clock.js';
import { AppConfig } from './config/app-config.js';
import { DatabaseModule } from './database/index.js';
import { EventStreams } from './event-streams/event-streams.js';
import { AppLogger } from './logging/app-logger.js';
import { Outbox } from './outbox/outbox.js';

/** What every process of the server has: settings, log, clock, database, outbox. */
@Global()
@Module({})
export class PlatformModule {
  /**
   * @param config settings, already parsed: a process with wrong ones never gets here
   * @param logger of this process; give it to Nest as well (`app.useLogger`)
   * @param options poolSize: database connections at most; applicationName: shown by PostgreSQL
   */
  static forRoot(
    config: AppConfig,
    logger: AppLogger,
    options: { poolSize?: number; applicationName?: string } = {},
  ): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.forRootAsync({
          inject: [],
          useFactory: () => ({
            url: config.databaseUrl,
            onPoolError: (err: Error) => logger.warn({ err }, 'idle database connection lost'),
            ...options,
          }),
        }),
      ],
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: AppLogger, useValue: logger },
        { provide: Clock, useClass: SystemClock },
        EventStreams,
        Outbox,
      ],
      exports: [AppConfig, AppLogger, Clock, EventStreams, Outbox, DatabaseModule],
    };
  }
}
