import { Injectable } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { RemindStanding } from '@supplydock/requisitions';
import { Clockwork } from './clockwork.js';

/** Reminders go out in the hour before the cut-off; a minute more or less is nothing. */
const EVERY_MS = 60_000;

/** Reminds firms of standing requisitions before the cut-off. Every worker looks; each is reminded once a day. */
@Injectable()
export class StandingReminders extends Clockwork {
  constructor(
    private readonly remindStanding: RemindStanding,
    private readonly config: AppConfig,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not remind of standing requisitions', logger);
  }

  protected async look(): Promise<void> {
    const count = await this.remindStanding.remind(this.config.jurisdictionId);
    if (count > 0) this.logger.log({ count }, 'firms reminded of standing requisitions');
  }
}
