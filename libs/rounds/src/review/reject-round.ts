import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import { releaseRound } from '../release-round.js';
import { digestOf, expectVersion, lockRound, refuseProposer, storeDecision } from './decide.js';

/** A second person refuses a proposal: everything it held is free again and the day is open for another round. */
@Injectable()
export class RejectRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param version that the approver saw (If-Match)
   * @param reason shown to the officers; the ledger keeps its digest, for a person's words may have to be removed one day
   * @throws NOT_FOUND, OWN_PROPOSAL, STATE_REFUSED, VERSION_MISMATCH
   */
  reject(actor: Actor, roundId: string, version: number, reason: string): Promise<void> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const found = await lockRound(tx, jurisdictionId, roundId);
      const round = authorise(actor, 'round.reject', found, ({ openedBy, state }) => ({ openedBy, state }));
      expectVersion(round, version);
      await refuseProposer(tx, actor, roundId);
      await releaseRound(tx, { jurisdictionId, roundId, actorId: userId, reason: 'round rejected' });
      await storeDecision(tx, { jurisdictionId, roundId, state: 'REJECTED', decidedBy: userId, reason });
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'ROUND_REJECTED',
        subjectType: 'round',
        subjectId: roundId,
        actorId: userId,
        payload: { reasonSha256: digestOf(reason) },
      });
    });
  }
}
