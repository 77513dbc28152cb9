import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppLogger } from '@supplydock/platform';

/** Requests in hand and open streams end within this; supervisors usually kill after 30 seconds. */
const STOP_MS = 15_000;

/**
 * On SIGTERM or SIGINT: new requests get 503, streams are closed, requests in hand are answered, then queue and
 * database are let go, all inside a limit. A second signal ends at once.
 */
export function stopOnSignal(app: NestFastifyApplication, logger: AppLogger): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => {
      logger.error({ limitMs: STOP_MS }, 'did not stop in time');
      logger.flush();
      process.exit(1);
    }, STOP_MS).unref();
    app.close().then(
      () => {
        logger.info({}, 'stopped');
        logger.flush();
        process.exit(0);
      },
      (err: unknown) => {
        logger.error({ err }, 'did not stop cleanly');
        logger.flush();
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.once('disconnect', () => stop('SIGTERM')); // who started us by fork is gone: nobody would ever stop us
}
