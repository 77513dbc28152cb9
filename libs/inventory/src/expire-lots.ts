import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LOT, type Day, type LotState } from '@supplydock/domain';
import { LedgerService, type NewEntry } from '@supplydock/ledger';
import { channelDay, Clock, Outbox, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { moveStock } from './move-stock.js';
import { closePriceReviews } from './prices/open-price-reviews.js';

const EXPIRING_STATES = (Object.keys(LOT.transitions) as LotState[]).filter(
  (state) => 'expire' in LOT.transitions[state],
);

interface ExpiredLot {
  readonly id: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly expiresOn: Day;
  readonly available: number;
}

/**
 * Lots whose last day has passed become EXPIRED, and what was free of them is written off. Pieces that a round holds stay
 * where they are: its decision, or the policy's remaining life, deals with them.
 */
@Injectable()
export class ExpireLots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe to run at any time and from several processes at once: each lot expires once.
   * @returns how many lots expired
   */
  expire(jurisdictionId: string): Promise<number> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const lots = await this.lockExpired(tx, jurisdictionId, today);
      for (const lot of lots) await expireLot(tx, jurisdictionId, lot);
      for (const lot of lots) await this.tellSupplier(tx, jurisdictionId, lot);
      await closePriceReviews(tx, jurisdictionId, lots.map(({ id }) => id)); // prettier-ignore
      await this.ledger.appendAll(tx, jurisdictionId, lots.map((lot) => entryOf(jurisdictionId, lot))); // prettier-ignore
      return lots.length;
    });
  }

  private async tellSupplier(tx: EntityManager, jurisdictionId: string, lot: ExpiredLot): Promise<void> {
    const { id: subjectId, supplierId: enterpriseId, productId, expiresOn, available: writtenOffPieces } = lot;
    const figures = { productId, expiresOn, writtenOffPieces };
    const told = { kind: 'LOT_EXPIRED', enterpriseId, subjectId, figures } as const;
    await this.outbox.add(tx, jurisdictionId, 'notice.send', { jurisdictionId, ...told });
  }

  /** Both rows of each lot, in the order of ids; a lot that somebody else is changing is left to the next run. */
  private async lockExpired(tx: EntityManager, jurisdictionId: string, today: Day): Promise<ExpiredLot[]> {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<ExpiredLot>(
      `SELECT l.id, l.supplier_id AS "supplierId", l.product_id AS "productId", l.expires_on AS "expiresOn", v.available
         FROM lots l JOIN lot_levels v ON v.jurisdiction_id = l.jurisdiction_id AND v.lot_id = l.id
        WHERE l.jurisdiction_id = $1 AND l.state = ANY($2) AND l.expires_on < $3
        ORDER BY l.id FOR NO KEY UPDATE OF l, v SKIP LOCKED`,
      [jurisdictionId, EXPIRING_STATES, today],
    );
    return rows;
  }
}

async function expireLot(tx: EntityManager, jurisdictionId: string, lot: ExpiredLot): Promise<void> {
  const { id: lotId, available: pieces } = lot;
  if (pieces > 0)
    await moveStock(tx, { jurisdictionId, lotId, kind: 'WRITE_OFF', pieces, actorId: null, reason: 'expired' });
  await tx.query(`UPDATE lots SET state = 'EXPIRED', version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`, [
    jurisdictionId,
    lotId,
  ]);
}

function entryOf(jurisdictionId: string, lot: ExpiredLot): NewEntry {
  const payload = { expiresOn: lot.expiresOn, writtenOffPieces: lot.available };
  return { jurisdictionId, kind: 'LOT_EXPIRED', subjectType: 'lot', subjectId: lot.id, actorId: null, payload };
}
