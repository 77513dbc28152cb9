import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { AppLogger } from '@supplydock/platform';

/**
 * Something that every worker looks after by the clock: never twice at once in a process, again next time when it
 * failed, and waited for at the end. That it is done once among all workers is the matter of what it calls.
 */
export abstract class Clockwork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  /**
   * @param everyMs milliseconds between two looks
   * @param failure what is logged when a look fails
   * @param logger of this process
   */
  protected constructor(
    private readonly everyMs: number,
    private readonly failure: string,
    protected readonly logger: AppLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running ??= this.lookOnce()), this.everyMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  protected abstract look(): Promise<void>;

  private async lookOnce(): Promise<void> {
    try {
      await this.look();
    } catch (err) {
      this.logger.warn({ err }, `${this.failure}; next time again`);
    } finally {
      this.running = undefined;
    }
  }
}
