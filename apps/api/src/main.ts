import 'reflect-metadata';
import { AppLogger, loadConfigOrExit } from '@supplydock/platform';
import { createApp } from './create-app.js';
import { stopOnSignal } from './stop-on-signal.js';

const config = loadConfigOrExit();
const logger = new AppLogger(config.logLevel, 'api');

try {
  const app = await createApp(config, logger);
  stopOnSignal(app, logger);
  await app.listen({ port: config.port, host: config.host });
  logger.info({ port: config.port, host: config.host }, 'listening');
  process.send?.('ready'); // to the command line that started us, if one did
} catch (err) {
  logger.fatal({ err }, 'the api could not start');
  logger.flush();
  process.exit(1);
}
