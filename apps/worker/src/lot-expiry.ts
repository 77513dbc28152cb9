import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ExpireLots, LapseQualifications } from '@supplydock/inventory';
import { AppConfig, AppLogger } from '@supplydock/platform';

/** A lot expires at midnight; nobody waits for the minute. */
const EVERY_MS = 60_000;

/** Lets lots expire and qualifications lapse by the clock. Every worker looks; each ends once. */
@Injectable()
export class LotExpiry implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly expireLots: ExpireLots,
    private readonly lapseQualifications: LapseQualifications,
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
      const count = await this.expireLots.expire(this.config.jurisdictionId);
      if (count > 0) this.logger.log({ count }, 'lots expired');
      const lapsed = await this.lapseQualifications.lapse(this.config.jurisdictionId);
      if (lapsed > 0) this.logger.log({ lapsed }, 'qualifications lapsed');
    } catch (err) {
      this.logger.warn({ err }, 'could not look for expired lots and lapsed qualifications; next time again');
    } finally {
      this.running = undefined;
    }
  }
}
