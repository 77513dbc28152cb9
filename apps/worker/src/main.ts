import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppLogger, ConfigError, loadConfigOrExit, stopOnSignal } from '@supplydock/platform';
import { WorkerAppModule } from './worker-app.module.js';

/** A job may take 15 s to finish or be handed back; then the relay and the connections close. */
const STOP_MS = 25_000;

const config = loadConfigOrExit();
const logger = new AppLogger(config.logLevel, 'worker');

try {
  const app = await NestFactory.createApplicationContext(WorkerAppModule.forRoot(config, logger), {
    logger,
    abortOnError: false,
  });
  stopOnSignal(app, logger, STOP_MS);
  logger.info({}, 'working');
  process.send?.('ready'); // to the command line that started us, if one did
} catch (err) {
  if (err instanceof ConfigError) {
    process.stderr.write(`${err.message}\n`);
    process.exit(2);
  }
  logger.fatal({ err }, 'the worker could not start');
  logger.flush();
  process.exit(1);
}
