import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { releaseRound } from '../release-round.js';
import { expectVersion, lockRound } from '../review/decide.js';
import { merged, readStored } from './stored-overrides.js';

/**
 * Proposes a round anew with the quantities that officials kept: the proposal is superseded and lets go of everything, and the
 * next revision is computed from the same snapshot. Its opener is who proposed it, so that somebody else approves.
 */
@Injectable()
export class ProposeOverrides {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param version that the officer saw (If-Match)
   * @returns the id of the next revision
   * @throws NOT_FOUND, STATE_REFUSED, VERSION_MISMATCH; NOTHING_KEPT without a change
   */
  propose(actor: Actor, roundId: string, version: number): Promise<string> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockRound(tx, jurisdictionId, roundId);
      const round = authorise(actor, 'override.propose', found, ({ state }) => ({ state }));
      expectVersion(round, version);
      const stored = await readStored(tx, jurisdictionId, roundId);
      if (!stored.some(({ state }) => state === 'KEPT')) throw new Problem('NOTHING_KEPT');
      await releaseRound(tx, { jurisdictionId, roundId, actorId: userId, reason: 'round superseded' });
      await tx.query(
        `UPDATE rounds SET state = 'SUPERSEDED', run_epoch = run_epoch + 1, version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, roundId],
      );
      const nextId = uuidv7();
      const baseRoundId = await openNext(tx, actor, roundId, nextId);
      await handOverDay(tx, jurisdictionId, nextId);
      const overrides = merged(stored);
      await copyOverrides(tx, jurisdictionId, nextId, overrides);
      const append = (kind: string, subjectId: string, payload: object) =>
        this.ledger.append(tx, { jurisdictionId, kind, subjectType: 'round', subjectId, actorId: userId, payload });
      await append('ROUND_SUPERSEDED', roundId, { by: nextId });
      await append('ROUND_ADJUSTED', nextId, {
        baseRoundId,
        overrides: overrides.map(({ requisitionId, pieces, reason, authorId }) => ({ requisitionId, pieces, reason, authorId })),
      }); // prettier-ignore
      await this.outbox.add(tx, jurisdictionId, 'round.compute', { jurisdictionId, roundId: nextId });
      return nextId;
    });
  }
}

/** The next revision of the day, on the snapshot that the first proposal froze: with its policy and its seed. */
async function openNext(tx: EntityManager, actor: Actor, roundId: string, nextId: string): Promise<string> {
  const [opened] = await tx.query<{ baseRoundId: string }[]>(
    `INSERT INTO rounds (jurisdiction_id, id, category, service_date, revision, state, policy_id, seed, opened_by, stage, base_round_id)
     SELECT r.jurisdiction_id, $3, r.category, r.service_date, (
              SELECT max(s.revision) + 1 FROM rounds s
               WHERE s.jurisdiction_id = r.jurisdiction_id AND s.category = r.category AND s.service_date = r.service_date),
            'SCHEDULED', r.policy_id, r.seed, $4, 'QUEUED', coalesce(r.base_round_id, r.id)
       FROM rounds r WHERE r.jurisdiction_id = $1 AND r.id = $2
     RETURNING base_round_id AS "baseRoundId"`,
    [actor.jurisdictionId, roundId, nextId, actor.userId],
  );
  return opened.baseRoundId;
}

/** The day never opens in between: no requisition may change that the first snapshot holds. */
async function handOverDay(tx: EntityManager, jurisdictionId: string, nextId: string): Promise<void> {
  await tx.query(
    `UPDATE allocation_days d SET state = 'HELD', round_id = r.id FROM rounds r
      WHERE r.jurisdiction_id = $1 AND r.id = $2 AND d.jurisdiction_id = r.jurisdiction_id AND d.category = r.category
        AND d.service_date = r.service_date AND d.state = 'OPEN'`,
    [jurisdictionId, nextId],
  );
}

async function copyOverrides(
  tx: EntityManager,
  jurisdictionId: string,
  roundId: string,
  overrides: ReturnType<typeof merged>,
): Promise<void> {
  for (const { requisitionId, pieces, reason, note, authorId } of overrides) {
    await tx.query(
      `INSERT INTO round_overrides (jurisdiction_id, round_id, requisition_id, state, pieces, reason, note, author_id)
       VALUES ($1, $2, $3, 'APPLIED', $4, $5, $6, $7)`,
      [jurisdictionId, roundId, requisitionId, pieces, reason, note, authorId],
    );
  }
}
