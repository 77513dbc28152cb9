import type { AppLogger } from '../logging/app-logger.js';

/**
 * On SIGTERM or SIGINT, or when the process that forked us is gone: closes the application in its own order, inside a
 * limit. A second signal ends at once.
 * @param app what to close, such as a Nest application
 * @param limitMs after this the process ends whatever is left; supervisors usually kill after 30 seconds
 */
export function stopOnSignal(app: { close(): Promise<unknown> }, logger: AppLogger, limitMs: number): void {
  let isStopping = false;
  const end = (code: number): never => {
    logger.flush();
    process.exit(code);
  };
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) end(1);
    isStopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => {
      logger.error({ limitMs }, 'did not stop in time');
      end(1);
    }, limitMs).unref();
    app.close().then(
      () => {
        logger.info({}, 'stopped');
        end(0);
      },
      (err: unknown) => {
        logger.error({ err }, 'did not stop cleanly');
        end(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.once('disconnect', () => stop('SIGTERM')); // who started us by fork is gone: nobody would ever stop us
}
