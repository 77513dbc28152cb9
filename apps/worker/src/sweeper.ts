import { Injectable } from '@nestjs/common';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { EscalateProposals, SupersedeRound, SweepRounds, SweepScenarios } from '@supplydock/rounds';
import { Clockwork } from './clockwork.js';

/** Well below the patience of a person who watches a round that stands still. */
const EVERY_MS = 5_000;

/**
 * Looks for rounds and comparisons that stand still, proposals whose lots are gone or that nobody decides, and removes old
 * comparisons. A plain timer in every worker, not a repeated job of the queue: what brings back
 * what the queue lost must not live in the queue.
 */
@Injectable()
export class Sweeper extends Clockwork {
  constructor(
    private readonly sweepRounds: SweepRounds,
    private readonly sweepScenarios: SweepScenarios,
    private readonly supersedeRound: SupersedeRound,
    private readonly escalateProposals: EscalateProposals,
    private readonly config: AppConfig,
    logger: AppLogger,
  ) {
    super(EVERY_MS, 'could not look for rounds that stand still', logger);
  }

  protected async look(): Promise<void> {
    const count = await this.sweepRounds.sweep();
    if (count > 0) this.logger.warn({ count }, 'rounds that stood still were put back');
    const superseded = await this.supersedeRound.sweep(this.config.jurisdictionId);
    if (superseded > 0) this.logger.warn({ superseded }, 'proposals whose lots are gone are computed anew');
    const escalated = await this.escalateProposals.escalate(this.config.jurisdictionId);
    if (escalated > 0) this.logger.warn({ escalated }, 'proposals that nobody decides were told');
    const { putBack, removed } = await this.sweepScenarios.sweep(this.config.jurisdictionId);
    if (putBack > 0) this.logger.warn({ putBack }, 'comparisons that stood still were put back');
    if (removed > 0) this.logger.log({ removed }, 'old comparisons removed');
  }
}
