import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ownOr404, type Actor } from '@supplydock/identity';
import { Clock, pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { LotDetail, LotMovementView, LotView } from './dto/lot.dto.js';
import { readPriceReview } from './prices/read-price-reviews.js';
import { LOT_SQL, lotViewOf, type LotRow } from './lot-row.js';

/** One lot, with the movements that its levels are the sum of. */
@Injectable()
export class ShowLot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND when there is none or it is another supplier's */
  show(actor: Actor, lotId: string): Promise<LotDetail> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const found = await readLot(tx, actor.jurisdictionId, lotId);
      const lot = ownOr404(actor, 'lot.read', found, ({ supplierId }) => ({ enterpriseId: supplierId }));
      const priceReview = await readPriceReview(tx, actor.jurisdictionId, lotId, this.clock.now());
      return { ...lot, priceReview, movements: await readMovements(tx, actor.jurisdictionId, lotId) };
    });
  }
}

/** One lot in the api's shape; null when there is none. Whose it is, the caller checks. */
export async function readLot(tx: EntityManager, jurisdictionId: string, lotId: string): Promise<LotView | null> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<LotRow>(`${LOT_SQL} AND l.id = $2`, [jurisdictionId, lotId]);
  return rows[0] ? lotViewOf(rows[0]) : null;
}

async function readMovements(tx: EntityManager, jurisdictionId: string, lotId: string): Promise<LotMovementView[]> {
  const client = await pgClientOf(tx);
  const { rows } = await client.query<Omit<LotMovementView, 'at'> & { at: Date }>(
    `SELECT id, kind, d_on_hand AS "onHand", d_available AS available, d_reserved AS reserved, d_allocated AS allocated,
            d_shipped AS shipped, d_written_off AS "writtenOff", round_id AS "roundId", reason, at
       FROM lot_movements WHERE jurisdiction_id = $1 AND lot_id = $2 ORDER BY at, id`,
    [jurisdictionId, lotId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
