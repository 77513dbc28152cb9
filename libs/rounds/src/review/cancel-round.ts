import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import { RUNNING_STATES } from '../compute/lease.js';
import { ringForRound } from '../lock-round-work.js';
import { releaseRound } from '../release-round.js';
import { digestOf, expectVersion, lockRound, readRound, storeDecision, type RoundForDecision } from './decide.js';

/**
 * Stops a round at any stage before its approval. A worker that is at it hears the bell and gives up; a transaction that it
 * has open is rolled back.
 */
@Injectable()
export class CancelRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param version that the officer saw (If-Match). A running round changes by itself, so while it runs any version will do
   * @param reason shown to the officers; the ledger keeps its digest, for a person's words may have to be removed one day
   * @throws NOT_FOUND, STATE_REFUSED, VERSION_MISMATCH
   */
  cancel(actor: Actor, roundId: string, version: number, reason: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      if (isRunning(allowed(actor, await readRound(tx, jurisdictionId, roundId)))) {
        await ringForRound(tx, jurisdictionId, roundId);
      }
      const round = allowed(actor, await lockRound(tx, jurisdictionId, roundId));
      if (!isRunning(round)) expectVersion(round, version);
      await releaseRound(tx, { jurisdictionId, roundId, actorId: userId, reason: 'round cancelled' });
      // Whoever opened a round may also stop it. That is no review, so nobody is named as its second person.
      const decidedBy = userId === round.openedBy ? null : userId;
      await storeDecision(tx, { jurisdictionId, roundId, state: 'CANCELLED', decidedBy, reason });
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'ROUND_CANCELLED',
        subjectType: 'round',
        subjectId: roundId,
        actorId: userId,
        payload: { reasonSha256: digestOf(reason), state: round.state },
      });
    });
  }
}

function allowed(actor: Actor, found: RoundForDecision | null): RoundForDecision {
  return authorise(actor, 'round.cancel', found, ({ state }) => ({ state }));
}

function isRunning({ state }: RoundForDecision): boolean {
  return (RUNNING_STATES as readonly string[]).includes(state);
}
