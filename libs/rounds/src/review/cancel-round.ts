import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import { releaseRound } from '../release-round.js';
import { digestOf, lockRound, storeDecision } from './decide.js';

/**
 * Stops a round at any stage before its approval. Waits for the transaction that freezes or proposes, if one is running;
 * a worker that computes meanwhile finds its epoch gone and stops.
 */
@Injectable()
export class CancelRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param reason shown to the officers; the ledger keeps its digest, for a person's words may have to be removed one day
   * @throws NOT_FOUND, STATE_REFUSED
   */
  cancel(actor: Actor, roundId: string, reason: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockRound(tx, jurisdictionId, roundId);
      const round = authorise(actor, 'round.cancel', found, ({ state }) => ({ state }));
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
