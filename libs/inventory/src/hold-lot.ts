import { Injectable } from '@nestjs/common';
import { heldLot, releasedLot } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { lockLot, storeStanding } from './lock-lot.js';
import { recordAboutGoods } from './record-about-goods.js';
import { readLot } from './show-lot.js';
import { stateAfter } from './withdraw-lot.js';

/** A supplier keeps a lot out of the next rounds for a while, and offers it again. What is promised stays promised. */
@Injectable()
export class HoldLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @param version that the supplier saw (If-Match)
   * @returns the lot, ON_HOLD
   * @throws as lockLot
   */
  hold(actor: Actor, lotId: string, version: number, reason: string): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const lot = await lockLot(tx, actor, 'lot.hold', lotId, version);
      await storeStanding(tx, jurisdictionId, lotId, heldLot(lot, 'SUPPLIER'));
      const entry = { jurisdictionId, subjectType: 'lot', subjectId: lotId, actorId } as const;
      await recordAboutGoods(tx, this.ledger, { ...entry, kind: 'LOT_HELD', payload: { hold: 'SUPPLIER' }, text: reason }); // prettier-ignore
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }

  /**
   * @returns the lot: AVAILABLE, or DEPLETED when nothing is left to give, or still ON_HOLD when the channel holds it too
   * @throws as lockLot; NOT_YOUR_HOLD when it is the channel that holds it
   */
  release(actor: Actor, lotId: string, version: number, reason: string): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const lot = await lockLot(tx, actor, 'lot.release', lotId, version);
      if (!lot.holds.includes('SUPPLIER')) throw new Problem('NOT_YOUR_HOLD', { params: { holds: lot.holds.join(', ') } }); // prettier-ignore
      const { state, holds } = releasedLot(lot, 'SUPPLIER');
      await storeStanding(tx, jurisdictionId, lotId, { state: stateAfter(state, lot.levels), holds });
      const entry = { jurisdictionId, subjectType: 'lot', subjectId: lotId, actorId } as const;
      await recordAboutGoods(tx, this.ledger, { ...entry, kind: 'LOT_RELEASED', payload: { hold: 'SUPPLIER' }, text: reason }); // prettier-ignore
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}
