import 'reflect-metadata';
import { AppLogger, ConfigError, loadConfigOrExit, stopOnSignal } from '@supplydock/platform';
import { createApp } from './create-app.js';

/** Requests in hand and open streams end within this; supervisors usually kill after 30 seconds. */
const STOP_MS = 15_000;

const config = loadConfigOrExit();
const logger = new AppLogger(config.logLevel, 'api');

try {
  const app = await createApp(config, logger);
  stopOnSignal(app, logger, STOP_MS);
  await app.listen({ port: config.port, host: config.host });
  logger.info({ port: config.port, host: config.host }, 'listening');
  process.send?.('ready'); // to the command line that started us, if one did
} catch (err) {
  if (err instanceof ConfigError) {
    process.stderr.write(`${err.message}\n`);
    process.exit(2);
  }
  logger.fatal({ err }, 'the api could not start');
  logger.flush();
  process.exit(1);
}
