import { Injectable } from '@nestjs/common';
import { LedgerService } from '@supplydock/ledger';
import {
  JobHandler,
  pgClientOf,
  UnitOfWork,
  type Handler,
  type JobContext,
  type ReplayJob,
} from '@supplydock/platform';
import { ReplayRound } from './replay-round.js';

/** Does what was asked for. A second delivery finds the replay finished and writes nothing. */
@Injectable()
@JobHandler('round.replay')
export class ReplayRoundHandler implements Handler<'round.replay'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly replayRound: ReplayRound,
  ) {}

  async handle({ jurisdictionId, roundId, replayId }: ReplayJob, { signal }: JobContext): Promise<void> {
    const result = await this.replayRound.replay(jurisdictionId, roundId, signal);
    const { outcome, snapshotSha256, awardsSha256, computeMs } = result;
    await this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rowCount } = await client.query(
        `UPDATE round_replays SET finished_at = now(), outcome = $3, snapshot_sha256 = $4, awards_sha256 = $5, compute_ms = $6
          WHERE jurisdiction_id = $1 AND id = $2 AND finished_at IS NULL`,
        [jurisdictionId, replayId, outcome, snapshotSha256, awardsSha256, computeMs],
      );
      if (rowCount !== 1) return;
      const payload = { replayId, outcome, snapshotSha256, awardsSha256 };
      await this.ledger.append(tx, { jurisdictionId, kind: 'ROUND_REPLAYED', subjectType: 'round', subjectId: roundId, actorId: null, payload }); // prettier-ignore
    });
  }
}
