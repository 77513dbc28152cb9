import { Injectable } from '@nestjs/common';
import { LedgerService } from '@supplydock/ledger';
import { JobHandler, pgClientOf, UnitOfWork, type AppealJob, type Handler } from '@supplydock/platform';

/** Makes a decided appeal public, without a name. Its state is the guarantee of once. */
@Injectable()
@JobHandler('appeal.publish')
export class PublishAppeal implements Handler<'appeal.publish'> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  async handle({ jurisdictionId, appealId }: AppealJob): Promise<void> {
    await this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<{ outcome: string; owedPieces: number }>(
        `UPDATE appeals SET state = 'PUBLISHED', published_at = now(), version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2 AND state = 'DECIDED' RETURNING outcome, owed_pieces AS "owedPieces"`,
        [jurisdictionId, appealId],
      );
      if (!rows[0]) return;
      const payload = { ...rows[0] };
      await this.ledger.append(tx, { jurisdictionId, kind: 'APPEAL_PUBLISHED', subjectType: 'appeal', subjectId: appealId, actorId: null, payload }); // prettier-ignore
    });
  }
}
