import { Injectable } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { OpenScheduledRounds, RoundSeeds } from '@supplydock/rounds';
import { Clockwork } from './clockwork.js';

/** A round that begins some seconds after its minute is on time. */
const EVERY_MS = 10_000;

/**
 * Announces seeds and opens the day's rounds at their cut-offs. Each day is done once, whichever worker comes first, and
 * a worker that starts late catches up with the day.
 */
@Injectable()
export class Schedule extends Clockwork {
  constructor(
    private readonly roundSeeds: RoundSeeds,
    private readonly openScheduledRounds: OpenScheduledRounds,
    private readonly config: AppConfig,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not look after the schedule', logger);
  }

  protected async look(): Promise<void> {
    const announced = await this.roundSeeds.announceAhead(this.config.jurisdictionId);
    if (announced > 0) this.logger.log({ announced }, 'seeds announced');
    const opened = await this.openScheduledRounds.openDue(this.config.jurisdictionId);
    if (opened > 0) this.logger.log({ opened }, 'rounds opened by schedule');
  }
}
