import { Injectable } from '@nestjs/common';
import { ExpireLots, LapseQualifications } from '@supplydock/inventory';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { Clockwork } from './clockwork.js';

/** A lot expires at midnight; nobody waits for the minute. */
const EVERY_MS = 60_000;

/** Lets lots expire and qualifications lapse by the clock. Every worker looks; each ends once. */
@Injectable()
export class LotExpiry extends Clockwork {
  constructor(
    private readonly expireLots: ExpireLots,
    private readonly lapseQualifications: LapseQualifications,
    private readonly config: AppConfig,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not look for expired lots and lapsed qualifications', logger);
  }

  protected async look(): Promise<void> {
    const count = await this.expireLots.expire(this.config.jurisdictionId);
    if (count > 0) this.logger.log({ count }, 'lots expired');
    const lapsed = await this.lapseQualifications.lapse(this.config.jurisdictionId);
    if (lapsed > 0) this.logger.log({ lapsed }, 'qualifications lapsed');
  }
}
