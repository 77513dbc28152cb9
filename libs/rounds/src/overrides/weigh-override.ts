import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { restoreSnapshot } from '../compute/freeze-adjusted.js';
import type { OverrideCost } from '../engine/engine-calls.js';
import { EngineRefusal, EngineThreads, type EngineSession } from '../engine/engine-session.js';
import { readRound } from '../review/decide.js';
import type { OverrideCostView } from './override.dto.js';
import { merged, readStored, wantedOf } from './stored-overrides.js';

/** A division takes a core for a while: one at a time in a process, the others are told to come again. */
const AGAIN_SECONDS = 3;

/** Says what a quantity set by hand would cost the others, before it is kept: the same snapshot, divided with and without it. */
@Injectable()
export class WeighOverride {
  private isBusy = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly engines: EngineThreads,
  ) {}

  /**
   * @param wish pieces for one requisition, on top of what is kept already
   * @throws NOT_FOUND, STATE_REFUSED; REFERENCE_REFUSED for a requisition that is not in it; OVERRIDE_REFUSED {rule, possiblePieces}; TOO_MANY_REQUESTS while another one is weighed
   */
  async weigh(actor: Actor, roundId: string, wish: { requisitionId: string; pieces: number }): Promise<OverrideCostView> {
    if (this.isBusy) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: AGAIN_SECONDS } });
    this.isBusy = true;
    const session = this.engines.open(() => undefined);
    try {
      return await this.uow.run(actor.jurisdictionId, async (tx) => {
        const found = await readRound(tx, actor.jurisdictionId, roundId);
        authorise(actor, 'override.weigh', found, ({ state }) => ({ state }));
        await expectAward(tx, actor.jurisdictionId, roundId, wish.requisitionId);
        const cost = await costOf(tx, actor.jurisdictionId, roundId, session, wish);
        return withNames(tx, actor.jurisdictionId, cost);
      });
    } catch (error) {
      if (!(error instanceof EngineRefusal) || error.code !== 'OVERRIDE_REFUSED') throw error;
      const { rule, possiblePieces } = error.figures;
      throw new Problem('OVERRIDE_REFUSED', { params: { rule, possiblePieces } });
    } finally {
      this.isBusy = false;
      await session.close();
    }
  }
} // prettier-ignore

/** @throws REFERENCE_REFUSED for a requisition that is not in the round */
async function expectAward(tx: EntityManager, jurisdictionId: string, roundId: string, requisitionId: string): Promise<void> {
  const [award] = await tx.query<object[]>(
    'SELECT 1 FROM awards WHERE jurisdiction_id = $1 AND round_id = $2 AND requisition_id = $3',
    [jurisdictionId, roundId, requisitionId],
  );
  if (!award) throw new Problem('REFERENCE_REFUSED');
} // prettier-ignore

async function costOf(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  session: EngineSession,
  wish: { requisitionId: string; pieces: number },
): Promise<OverrideCost> {
  const [{ baseRoundId }] = await tx.query<{ baseRoundId: string }[]>(
    'SELECT coalesce(base_round_id, id) AS "baseRoundId" FROM rounds WHERE jurisdiction_id = $1 AND id = $2',
    [jurisdictionId, roundId],
  );
  await restoreSnapshot(tx, jurisdictionId, baseRoundId, session);
  const kept = merged(await readStored(tx, jurisdictionId, roundId));
  const others = kept.filter(({ requisitionId }) => requisitionId !== wish.requisitionId);
  return session.call('weigh', { before: wantedOf(kept), after: wantedOf([...others, wish]) });
}

async function withNames(
  tx: EntityManager,
  jurisdictionId: string,
  { changes, ...cost }: OverrideCost,
): Promise<OverrideCostView> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `SELECT q.id, e.name FROM requisitions q
       JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.enterprise_id
      WHERE q.jurisdiction_id = $1 AND q.id = ANY($2::uuid[])`,
    [jurisdictionId, changes.map(({ requisition }) => requisition)],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return {
    ...cost,
    changes: changes.map(({ requisition, before, after }) => ({
      requisitionId: requisition,
      enterpriseName: names.get(requisition) ?? '',
      before,
      after,
    })),
  };
}
