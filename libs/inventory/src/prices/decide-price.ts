import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LOT, releasedLot, transition } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from '../dto/lot.dto.js';
import { lockLot, storeStanding, type LockedLot } from '../lock-lot.js';
import { moveStock } from '../move-stock.js';
import { recordAboutGoods } from '../record-about-goods.js';
import { readLot } from '../show-lot.js';
import { stateAfter } from '../withdraw-lot.js';

interface LockedReview {
  readonly state: string;
  readonly priceFen: number;
  readonly costFen: number | null;
  readonly version: number;
}

/** An officer's answer to a price that breaks the rules. */
@Injectable()
export class DecidePrice {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Lets the price pass; the lot is on offer unless something else keeps it.
   * @param version of the review that the officer saw (If-Match)
   * @param reason the supplier reads it; the ledger keeps its digest
   * @throws NOT_FOUND; STATE_REFUSED when it is decided or closed; VERSION_MISMATCH
   */
  accept(actor: Actor, reviewId: string, version: number, reason: string): Promise<LotView> {
    return this.decide(actor, 'priceReview.accept', reviewId, version, reason, async (tx, lot) => {
      const { state, holds } = releasedLot(lot, 'PRICE_REVIEW');
      await storeStanding(tx, actor.jurisdictionId, lot.id, { state: stateAfter(state, lot.levels), holds });
    });
  }

  /**
   * Turns the lot away: it is REJECTED, and its pieces are the supplier's again.
   * @throws as accept
   */
  reject(actor: Actor, reviewId: string, version: number, reason: string): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.decide(actor, 'priceReview.reject', reviewId, version, reason, async (tx, lot) => {
      const next = transition(LOT, lot.state, 'reject');
      if (!next.ok) throw new Problem('STATE_REFUSED', { params: { state: lot.state, action: 'reject', resource: 'lot' } }); // prettier-ignore
      const pieces = lot.levels.available;
      const movement = {
        jurisdictionId,
        lotId: lot.id,
        kind: 'WITHDRAW',
        pieces,
        actorId,
        reason: 'rejected',
      } as const;
      if (pieces > 0) await moveStock(tx, movement);
      await storeStanding(tx, jurisdictionId, lot.id, { state: next.value, holds: [] });
    });
  }

  private decide(
    actor: Actor,
    key: 'priceReview.accept' | 'priceReview.reject',
    reviewId: string,
    version: number,
    reason: string,
    settle: (tx: EntityManager, lot: LockedLot) => Promise<void>,
  ): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [found] = await tx.query<{ lotId: string }[]>(
        'SELECT lot_id AS "lotId" FROM price_reviews WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, reviewId],
      );
      if (!found) throw new Problem('NOT_FOUND');
      const lot = await lockLot(tx, actor, key, found.lotId, null);
      const review = await lockPending(tx, jurisdictionId, reviewId, version);
      const isAccepted = key === 'priceReview.accept';
      await tx.query(
        `UPDATE price_reviews SET state = $3, decided_by = $4, decided_at = now(), reason = $5, version = version + 1
          WHERE jurisdiction_id = $1 AND id = $2`,
        [jurisdictionId, reviewId, isAccepted ? 'ACCEPTED' : 'REJECTED', actorId, reason],
      );
      await settle(tx, lot);
      await this.outbox.add(tx, jurisdictionId, 'notice.send', {
        jurisdictionId,
        kind: isAccepted ? 'LOT_PRICE_ACCEPTED' : 'LOT_PRICE_REJECTED',
        enterpriseId: lot.supplierId,
        subjectId: lot.id,
        figures: { productId: lot.productId },
      });
      const { priceFen, costFen } = review;
      await recordAboutGoods(tx, this.ledger, {
        jurisdictionId,
        subjectType: 'lot',
        subjectId: lot.id,
        actorId,
        kind: isAccepted ? 'LOT_PRICE_ACCEPTED' : 'LOT_PRICE_REJECTED',
        payload: { reviewId, priceFen, costFen },
        text: reason,
      });
      return (await readLot(tx, jurisdictionId, lot.id))!;
    });
  }
}

async function lockPending(
  tx: EntityManager,
  jurisdictionId: string,
  reviewId: string,
  version: number,
): Promise<LockedReview> {
  const [review] = await tx.query<LockedReview[]>(
    `SELECT state, price_fen AS "priceFen", cost_fen AS "costFen", version FROM price_reviews
      WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE`,
    [jurisdictionId, reviewId],
  );
  const { state } = review;
  if (review.version !== version) throw new Problem('VERSION_MISMATCH', { params: { version: review.version } });
  if (state !== 'PENDING') throw new Problem('STATE_REFUSED', { params: { state, action: 'decide', resource: 'price review' } }); // prettier-ignore
  return review;
}
