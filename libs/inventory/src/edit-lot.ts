import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { heldLot, releasedLot, type LotStanding } from '@supplydock/domain';
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { withoutWords } from './insert-lots.js';
import { lockLot, storeStanding, type LockedLot } from './lock-lot.js';
import { lotFactsOf, readLotRuleBook } from './lot-rule-book.js';
import { breachesOf, judgeLot, type LotInput } from './lot-rules.js';
import { moveStock } from './move-stock.js';
import { reviewCorrectedPrice } from './prices/open-price-reviews.js';
import { lockSupplier, qualifiedProducts } from './qualifications/hold-lots.js';
import { recordAboutGoods } from './record-about-goods.js';
import { readLot } from './show-lot.js';

/** Corrects a lot while every piece of it is still free: no round has frozen what it says, nobody was promised any. */
@Injectable()
export class EditLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version that the supplier saw (If-Match)
   * @returns the lot afterwards, judged anew by the rules of a posted one; ON_HOLD when an officer has to look at its price
   * @throws as lockLot; LOT_PROMISED; VALIDATION_FAILED with the codes of judgeLot
   */
  edit(actor: Actor, lotId: string, version: number, input: LotInput): Promise<LotView> {
    const { jurisdictionId, userId: actorId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await lockSupplier(tx, jurisdictionId, ownEnterpriseId(actor, 'lot.edit'));
      const lot = await lockLot(tx, actor, 'lot.edit', lotId, version);
      requireFree(lot);
      const book = await readLotRuleBook(tx, jurisdictionId, await channelDay(tx, jurisdictionId, this.clock));
      const facts = lotFactsOf(book, input.productId);
      const errors = judgeLot(input, facts);
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      await storeFields(tx, jurisdictionId, lotId, input);
      const { priceFen, costFen = null } = input;
      const review = { lotId, priceFen, costFen, breaches: breachesOf(input, facts) };
      const isReviewed = await reviewCorrectedPrice(tx, jurisdictionId, review);
      const qualified = await qualifiedProducts(tx, jurisdictionId, lot.supplierId, book.today);
      await storeStanding(tx, jurisdictionId, lotId, standingOf(lot, isReviewed, qualified.has(input.productId)));
      await correctStock(tx, jurisdictionId, lot, input.pieces, actorId);
      await recordAboutGoods(tx, this.ledger, {
        jurisdictionId,
        subjectType: 'lot',
        subjectId: lotId,
        actorId,
        kind: 'LOT_EDITED',
        payload: { ...withoutWords(input), formerPieces: lot.levels.available },
      });
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}

/** What keeps the corrected lot from rounds: its price and its product may be others now. */
function standingOf(lot: LotStanding, isReviewed: boolean, isQualified: boolean): LotStanding {
  const priced = isReviewed ? heldLot(lot, 'PRICE_REVIEW') : releasedLot(lot, 'PRICE_REVIEW');
  return isQualified ? releasedLot(priced, 'QUALIFICATION') : heldLot(priced, 'QUALIFICATION');
}

function requireFree({ levels }: LockedLot): void {
  const promised = levels.onHand - levels.available;
  if (promised > 0) throw new Problem('LOT_PROMISED', { params: { pieces: promised } });
}

async function storeFields(tx: EntityManager, jurisdictionId: string, lotId: string, lot: LotInput): Promise<void> {
  const {
    productId,
    districtId,
    serves,
    batch,
    producedOn,
    expiresOn,
    packPieces,
    priceFen,
    costFen = null,
    costSource = null,
  } = lot;
  await tx.query(
    `UPDATE lots SET product_id = $3, district_id = $4, serves = $5, batch = $6, produced_on = $7, expires_on = $8,
                     pack_pieces = $9, price_fen = $10, cost_fen = $11, cost_source = $12
      WHERE jurisdiction_id = $1 AND id = $2`,
    [
      jurisdictionId,
      lotId,
      productId,
      districtId,
      serves,
      batch,
      producedOn,
      expiresOn,
      packPieces,
      priceFen,
      costFen,
      costSource,
    ],
  );
}

/** The pieces as they should have been posted: the difference is a movement, as every change of a level. */
async function correctStock(
  tx: EntityManager,
  jurisdictionId: string,
  { id: lotId, levels }: LockedLot,
  wantedPieces: number,
  actorId: string,
): Promise<void> {
  const pieces = wantedPieces - levels.available;
  if (pieces === 0) return;
  await moveStock(tx, { jurisdictionId, lotId, kind: 'CORRECT', pieces, actorId, reason: 'corrected' });
}
