import { Injectable } from '@nestjs/common';
import { LOT, transition, type LotState } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { lockLot, storeStanding } from './lock-lot.js';
import { judgePacks } from './lot-rules.js';
import { moveStock, type Levels } from './move-stock.js';
import { closePriceReviews } from './prices/open-price-reviews.js';
import { recordAboutGoods } from './record-about-goods.js';
import { readLot } from './show-lot.js';

interface Withdrawal {
  readonly pieces: number;
  readonly reason: string;
}

/** Takes free pieces of a lot back; what a round holds or has awarded stays promised. */
@Injectable()
export class WithdrawLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * @returns the lot afterwards: WITHDRAWN when nothing is left of it, DEPLETED when nothing is left to give
   * @throws NOT_FOUND; STATE_REFUSED when the lot's state does not allow it; VALIDATION_FAILED (NOT_WHOLE_PACKS);
   *   STOCK_SHORT when fewer pieces are free
   */
  withdraw(actor: Actor, lotId: string, { pieces, reason }: Withdrawal): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const lot = await lockLot(tx, actor, 'lot.withdraw', lotId, null);
      const errors = judgePacks(pieces, lot.packPieces);
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      const movement = { jurisdictionId, lotId, kind: 'WITHDRAW', pieces, actorId, reason: 'withdrawn' } as const;
      const levels = await moveStock(tx, movement);
      if (!levels) throw new Problem('STOCK_SHORT', { params: { pieces, availablePieces: lot.levels.available } });
      const { holds } = lot;
      await storeStanding(tx, jurisdictionId, lotId, { state: stateAfter(lot.state, levels), holds });
      if (levels.onHand === 0) await closePriceReviews(tx, jurisdictionId, [lotId]);
      await recordAboutGoods(tx, this.ledger, {
        jurisdictionId,
        subjectType: 'lot',
        subjectId: lotId,
        actorId,
        kind: 'LOT_WITHDRAWN',
        payload: { pieces, availablePieces: levels.available },
        text: reason,
      });
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}

/** The state that follows from what is left; the life cycle decides whether the lot may take it. */
export function stateAfter(state: LotState, levels: Levels): LotState {
  if (levels.available + levels.reserved > 0) return state;
  const next = transition(LOT, state, levels.onHand === 0 ? 'withdraw' : 'deplete');
  return next.ok ? next.value : state;
}
