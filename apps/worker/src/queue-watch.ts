import { Injectable } from '@nestjs/common';
import { AppLogger, ConfigError, JobProducer } from '@supplydock/platform';
import { Clockwork } from './clockwork.js';

const EVERY_MS = 15_000;

/**
 * Stops the worker in order when its queue server may drop jobs since somebody changed its policy: as at the start, a
 * worker that stands still is seen, jobs that vanish are not. What was in the queue is in the outbox.
 */
@Injectable()
export class QueueWatch extends Clockwork {
  constructor(
    private readonly producer: JobProducer,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not ask the queue server for its policy', logger);
  }

  protected async look(): Promise<void> {
    try {
      await this.producer.refuseDroppingServer();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.logger.error({}, `${error.message} The worker stops.`);
      process.kill(process.pid, 'SIGTERM');
    }
  }
}
