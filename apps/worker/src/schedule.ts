import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { OpenScheduledRounds, RoundSeeds } from '@supplydock/rounds';

/** A round that begins some seconds after its minute is on time. */
const EVERY_MS = 10_000;

/**
 * Announces seeds and opens the day's rounds at their cut-offs. A plain timer in every worker: each day is done once,
 * whoever comes first, and a worker that starts late catches up with the day.
 */
@Injectable()
export class Schedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly roundSeeds: RoundSeeds,
    private readonly openScheduledRounds: OpenScheduledRounds,
    private readonly config: AppConfig,
    private readonly logger: AppLogger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running ??= this.look()), EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async look(): Promise<void> {
    try {
      const announced = await this.roundSeeds.announceAhead(this.config.jurisdictionId);
      if (announced > 0) this.logger.log({ announced }, 'seeds announced');
      const opened = await this.openScheduledRounds.openDue(this.config.jurisdictionId);
      if (opened > 0) this.logger.log({ opened }, 'rounds opened by schedule');
    } catch (err) {
      this.logger.warn({ err }, 'could not look after the schedule; next time again');
    } finally {
      this.running = undefined;
    }
  }
}
