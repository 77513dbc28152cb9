import { Injectable } from '@nestjs/common';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import type { RoundDetail, RoundSummary } from '../dto/round.dto.js';
import type { RoundState } from '../round.entity.js';
import { readSupersession } from '../supersede/read-supersession.js';
import { detailOf, ROUND_SQL, summaryOf, type RoundRow } from './round-row.js';

/** How far a round is: what watchers are told. */
export interface RoundProgress {
  readonly state: RoundState;
  readonly stage: string | null;
  readonly percent: number;
  /** For If-Match. */
  readonly version: number;
}

/** Reads one round. */
@Injectable()
export class ShowRound {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND */
  async detail(jurisdictionId: string, roundId: string): Promise<RoundDetail> {
    const row = await this.row(jurisdictionId, roundId);
    return detailOf(row, await this.uow.run(jurisdictionId, (tx) => readSupersession(tx, jurisdictionId, row)));
  }

  /** @throws NOT_FOUND */
  async summary(jurisdictionId: string, roundId: string): Promise<RoundSummary> {
    return summaryOf(await this.row(jurisdictionId, roundId));
  }

  /** The few columns that a progress bar needs. @throws NOT_FOUND */
  progress(jurisdictionId: string, roundId: string): Promise<RoundProgress> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<RoundProgress>(
        'SELECT state, stage, percent, version FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, roundId],
      );
      if (!rows[0]) throw new Problem('NOT_FOUND');
      return rows[0];
    });
  }

  private row(jurisdictionId: string, roundId: string): Promise<RoundRow> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<RoundRow>(`${ROUND_SQL} AND r.id = $2`, [jurisdictionId, roundId]);
      if (!rows[0]) throw new Problem('NOT_FOUND');
      return rows[0];
    });
  }
}
