import { Injectable } from '@nestjs/common';
import { LedgerService } from '@supplydock/ledger';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';

/** Makes an approved round public. Its state is the guarantee of once: a second delivery finds it PUBLISHED. */
@Injectable()
export class PublishRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /** @returns false when there was nothing to publish (any more) */
  publish(jurisdictionId: string, roundId: string): Promise<boolean> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const published = await client.query<{ snapshotSha256: string; awardsSha256: string }>(
        `UPDATE rounds SET state = 'PUBLISHED', published_at = now(), version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2 AND state = 'APPROVED'
        RETURNING snapshot_sha256 AS "snapshotSha256", awards_sha256 AS "awardsSha256"`,
        [jurisdictionId, roundId],
      );
      if (!published.rows[0]) return false;
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'ROUND_PUBLISHED',
        subjectType: 'round',
        subjectId: roundId,
        actorId: null,
        payload: published.rows[0],
      });
      return true;
    });
  }
}
