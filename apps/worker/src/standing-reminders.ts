import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { RemindStanding } from '@supplydock/requisitions';

/** Reminders go out in the hour before the cut-off; a minute more or less is nothing. */
const EVERY_MS = 60_000;

/** Reminds firms of standing requisitions before the cut-off. Every worker looks; each is reminded once a day. */
@Injectable()
export class StandingReminders implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly remindStanding: RemindStanding,
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
      const count = await this.remindStanding.remind(this.config.jurisdictionId);
      if (count > 0) this.logger.log({ count }, 'firms reminded of standing requisitions');
    } catch (err) {
      this.logger.warn({ err }, 'could not remind of standing requisitions; next time again');
    } finally {
      this.running = undefined;
    }
  }
}
