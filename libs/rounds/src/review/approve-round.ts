import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { authorise, type Actor } from '@supplydock/identity';
import { moveStockForRound } from '@supplydock/inventory';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { readOwed } from '../appeals/owed.js';
import { allowLongStatements } from '../compute/long-statements.js';
import { lockGoneLots } from '../supersede/gone-lots.js';
import { expectVersion, lockRound, refuseProposer, storeDecision } from './decide.js';

/**
 * A second person approves what a round proposes: what was reserved is allocated, the day closes, awards are offered,
 * and publication is owed. Rows are locked in the one order that all of the round's transactions keep: round, day, lots
 * by id, ledger.
 */
@Injectable()
export class ApproveRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param version that the approver saw (If-Match)
   * @throws NOT_FOUND, OWN_PROPOSAL, STATE_REFUSED, VERSION_MISMATCH; CHANGES_KEPT while an officer's changes are not
   *   proposed; REMEDY_OWED while a firm that an upheld appeal owes pieces is left to the rule; LOTS_GONE when a lot that it
   *   gives from is no longer on offer
   */
  approve(actor: Actor, roundId: string, version: number): Promise<void> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockRound(tx, jurisdictionId, roundId);
      const round = authorise(actor, 'round.approve', found, ({ openedBy, state }) => ({ openedBy, state }));
      expectVersion(round, version);
      await refuseProposer(tx, actor, roundId);
      await refuseKept(tx, jurisdictionId, roundId);
      await refuseOwed(tx, jurisdictionId, roundId);
      await allowLongStatements(tx);
      await closeDay(tx, jurisdictionId, roundId);
      await refuseGone(tx, jurisdictionId, roundId);
      await allocateLots(tx, jurisdictionId, roundId, actor.userId);
      await offerAwards(tx, jurisdictionId, roundId);
      await storeDecision(tx, { jurisdictionId, roundId, state: 'APPROVED', decidedBy: actor.userId, reason: null });
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'ROUND_APPROVED',
        subjectType: 'round',
        subjectId: roundId,
        actorId: actor.userId,
        payload: { awardsSha256: round.awardsSha256 },
      });
      await this.outbox.add(tx, jurisdictionId, 'round.publish', { jurisdictionId, roundId });
      await this.outbox.add(tx, jurisdictionId, 'notice.awards', { jurisdictionId, roundId });
    });
  }
}

/** What an officer kept would be lost by an approval of the proposal beside it. */
async function refuseKept(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  const [{ count }] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM round_overrides WHERE jurisdiction_id = $1 AND round_id = $2 AND state = 'KEPT'`,
    [jurisdictionId, roundId],
  );
  if (count > 0) throw new Problem('CHANGES_KEPT', { params: { count } });
}

/** A worker supersedes such a proposal within seconds; an approval that comes first must not promise what is not there. */
async function refuseGone(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  const { length: count } = await lockGoneLots(tx, jurisdictionId, roundId);
  if (count > 0) throw new Problem('LOTS_GONE', { params: { count } });
}

/** What an upheld appeal owes is made good in the next round that can, or an officer says by hand why not. */
async function refuseOwed(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  const count = (await readOwed(tx, jurisdictionId, roundId)).filter(({ isSet }) => !isSet).length;
  if (count > 0) throw new Problem('REMEDY_OWED', { params: { count } });
}

async function closeDay(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  await tx.query(
    `UPDATE allocation_days SET state = 'CLOSED' WHERE jurisdiction_id = $1 AND round_id = $2 AND state = 'HELD'`,
    [jurisdictionId, roundId],
  );
}

async function allocateLots(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  actorId: string,
): Promise<void> {
  const client = await pgClientOf(tx);
  const { rows: lots } = await client.query<{ lotId: string; pieces: number }>(
    `SELECT lot_id AS "lotId", awarded_pieces AS pieces FROM round_lots
      WHERE jurisdiction_id = $1 AND round_id = $2 AND is_live AND awarded_pieces > 0 ORDER BY lot_id`,
    [jurisdictionId, roundId],
  );
  await moveStockForRound(tx, { jurisdictionId, roundId, kind: 'ALLOCATE', lots, actorId, reason: 'round approved' });
  await client.query('UPDATE round_lots SET is_live = false WHERE jurisdiction_id = $1 AND round_id = $2', [
    jurisdictionId,
    roundId,
  ]);
}

/** An award of nothing offers nothing: it stays as proposed, with its reasons. */
async function offerAwards(tx: EntityManager, jurisdictionId: string, roundId: string): Promise<void> {
  await tx.query(`UPDATE awards SET state = 'OFFERED' WHERE jurisdiction_id = $1 AND round_id = $2 AND pieces > 0`, [
    jurisdictionId,
    roundId,
  ]);
}
