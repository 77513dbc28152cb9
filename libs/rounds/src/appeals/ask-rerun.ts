import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { AppealChange } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { lockAppeal } from './lock-appeal.js';
import { requireProducts } from './require-products.js';

/** Asks for the appealed round to be divided once more, with what the official found; a worker does it. */
@Injectable()
export class AskRerun {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param change what should have stood, as the official found it; nothing changed gives the round itself
   * @throws NOT_FOUND, STATE_REFUSED, VERSION_MISMATCH; APPEAL_RUNNING while another one is under way; VALIDATION_FAILED
   */
  ask(actor: Actor, id: string, version: number, change: AppealChange): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const { roundId } = await lockAppeal(tx, actor, 'appeal.rerun', id, version);
      if (change.wish) await requireProducts(tx, jurisdictionId, roundId, change.wish.accepts, 'change.wish.accepts');
      const runId = uuidv7();
      const client = await pgClientOf(tx);
      const { rowCount } = await client.query(
        `INSERT INTO appeal_runs (jurisdiction_id, id, appeal_id, change, asked_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (jurisdiction_id, appeal_id) WHERE finished_at IS NULL DO NOTHING`,
        [jurisdictionId, runId, id, JSON.stringify(change), userId],
      );
      if (rowCount !== 1) throw new Problem('APPEAL_RUNNING');
      await this.outbox.add(tx, jurisdictionId, 'appeal.rerun', { jurisdictionId, runId });
      const payload = { runId, change };
      await this.ledger.append(tx, { jurisdictionId, kind: 'APPEAL_RERUN_ASKED', subjectType: 'appeal', subjectId: id, actorId: userId, payload }); // prettier-ignore
    });
  }
}
