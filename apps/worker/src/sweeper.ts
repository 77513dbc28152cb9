import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppLogger } from '@supplydock/platform';
import { SweepRounds } from '@supplydock/rounds';

/** Well below the patience of a person who watches a round that stands still. */
const EVERY_MS = 5_000;

/**
 * Looks for rounds that stand still. A plain timer in every worker, not a repeated job of the queue: what brings back
 * what the queue lost must not live in the queue.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly sweepRounds: SweepRounds,
    private readonly logger: AppLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running ??= this.sweep()), EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      const count = await this.sweepRounds.sweep();
      if (count > 0) this.logger.warn({ count }, 'rounds that stood still were put back');
    } catch (err) {
      this.logger.warn({ err }, 'could not look for rounds that stand still; next time again');
    } finally {
      this.running = undefined;
    }
  }
}
