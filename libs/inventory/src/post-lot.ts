import { Injectable } from '@nestjs/common';
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { insertLots } from './insert-lots.js';
import { lotFactsOf, readLotRuleBook, requireVerifiedSupplier } from './lot-rule-book.js';
import { judgeLot, type LotInput } from './lot-rules.js';
import { readLot } from './show-lot.js';

/** Posts a lot: the lot, its level, the movement behind it and a ledger entry, in one transaction. */
@Injectable()
export class PostLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the lot: AVAILABLE to the next round of its category, or DECLARED
   *   while an officer looks at its price or the supplier is not qualified for its product
   * @throws FORBIDDEN when the actor acts for no supplier; ENTERPRISE_NOT_VERIFIED; VALIDATION_FAILED with the codes of
   *   judgeLot
   */
  async post(actor: Actor, input: LotInput): Promise<LotView> {
    const { jurisdictionId } = actor;
    const supplierId = ownEnterpriseId(actor, 'lot.post');
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      await requireVerifiedSupplier(tx, jurisdictionId, supplierId, today);
      const book = await readLotRuleBook(tx, jurisdictionId, today);
      const errors = judgeLot(input, lotFactsOf(book, input.productId));
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      const [lotId] = await insertLots(tx, this.ledger, actor, supplierId, book, [input]);
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}
