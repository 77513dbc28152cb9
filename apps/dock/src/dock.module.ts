import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LedgerModule } from '@supplydock/ledger';
import { AppConfig, AppLogger, PlatformModule } from '@supplydock/platform';
import { RoundsModule } from '@supplydock/rounds';

/** The commands work one after the other; a round's progress is read beside them. */
const POOL_SIZE = 3;

/** The feature modules whose use cases the commands call: the same ones as behind HTTP and in the worker. */
@Module({})
export class DockModule {
  /** @param config settings, already parsed */
  static forRoot(config: AppConfig, logger: AppLogger): DynamicModule {
    return {
      module: DockModule,
      imports: [
        PlatformModule.forRoot(config, logger, { poolSize: POOL_SIZE, applicationName: 'supplydock dock' }),
        LedgerModule,
        RoundsModule,
      ],
    };
  }
}

/**
 * Runs `work` with the use cases at hand and lets go of the connections afterwards.
 * @param env all settings, the two addresses included
 */
export async function withUseCases<T>(
  env: NodeJS.ProcessEnv,
  work: (app: INestApplicationContext, config: AppConfig) => Promise<T>,
): Promise<T> {
  const config = AppConfig.parse(env);
  const logger = new AppLogger(env.LOG_LEVEL ? config.logLevel : 'error', 'dock');
  const app = await NestFactory.createApplicationContext(DockModule.forRoot(config, logger), {
    logger,
    abortOnError: false,
  });
  try {
    return await work(app, config);
  } finally {
    await app.close();
  }
}
