import { Injectable } from '@nestjs/common';
import { JobHandler, type Handler, type JobContext, type RoundJob } from '@supplydock/platform';
import { ComputeRound } from './compute/compute-round.js';
import { PublishRound } from './review/publish-round.js';

/**
 * Rounds need no inbox: the round's own row (state, epoch, lease) is what makes a second delivery do nothing.
 * A round held by another worker counts as done here; should that worker die, the sweeper brings the round back.
 */
@Injectable()
@JobHandler('round.compute')
export class ComputeRoundHandler implements Handler<'round.compute'> {
  constructor(private readonly computeRound: ComputeRound) {}

  async handle({ jurisdictionId, roundId }: RoundJob, { signal }: JobContext): Promise<void> {
    await this.computeRound.compute(jurisdictionId, roundId, signal);
  }
}

@Injectable()
@JobHandler('round.publish')
export class PublishRoundHandler implements Handler<'round.publish'> {
  constructor(private readonly publishRound: PublishRound) {}

  async handle({ jurisdictionId, roundId }: RoundJob): Promise<void> {
    await this.publishRound.publish(jurisdictionId, roundId);
  }
}
