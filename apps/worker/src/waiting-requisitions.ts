import { Injectable } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { RejudgeWaiting } from '@supplydock/requisitions';
import { Clockwork } from './clockwork.js';

/** A round that ends without approval is opened again within minutes at the earliest. */
const EVERY_MS = 15_000;

/** Lets go of requisitions that waited for a headcount which counts by now; two workers at once judge each once. */
@Injectable()
export class WaitingRequisitions extends Clockwork {
  constructor(
    private readonly rejudgeWaiting: RejudgeWaiting,
    private readonly config: AppConfig,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not judge waiting requisitions anew', logger);
  }

  protected async look(): Promise<void> {
    const count = await this.rejudgeWaiting.rejudge(this.config.jurisdictionId);
    if (count > 0) this.logger.log({ count }, 'requisitions judged anew: their headcount counts now');
  }
}
