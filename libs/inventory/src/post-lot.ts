import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Day } from '@supplydock/domain';
import { enterpriseFacts } from '@supplydock/enterprises';
import { ownEnterpriseId, type Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { channelDay, Clock, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import type { LotView } from './dto/lot.dto.js';
import { judgeLot, type LotFacts, type LotInput } from './lot-rules.js';
import { moveStock } from './move-stock.js';
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
   * @returns the lot, AVAILABLE to the next round of its category
   * @throws FORBIDDEN when the actor acts for no supplier; ENTERPRISE_NOT_VERIFIED; VALIDATION_FAILED with the codes of
   *   judgeLot
   */
  async post(actor: Actor, input: LotInput): Promise<LotView> {
    const { jurisdictionId } = actor;
    const supplierId = ownEnterpriseId(actor, 'lot.post');
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      await requireVerifiedSupplier(tx, jurisdictionId, supplierId, today);
      const errors = judgeLot(input, await readLotFacts(tx, jurisdictionId, input.productId, today));
      if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
      const lotId = await insertLot(tx, actor, supplierId, input);
      await moveStock(tx, {
        jurisdictionId,
        lotId,
        kind: 'POST',
        pieces: input.pieces,
        actorId: actor.userId,
        reason: 'posted',
      });
      await this.ledger.append(tx, {
        jurisdictionId,
        kind: 'LOT_POSTED',
        subjectType: 'lot',
        subjectId: lotId,
        actorId: actor.userId,
        payload: { supplierId, ...input },
      });
      return (await readLot(tx, jurisdictionId, lotId))!;
    });
  }
}

async function requireVerifiedSupplier(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  today: Day,
): Promise<void> {
  const supplier = await enterpriseFacts(tx, jurisdictionId, id, today);
  if (!supplier?.isSupplier) throw new Problem('FORBIDDEN');
  if (supplier.state !== 'VERIFIED')
    throw new Problem('ENTERPRISE_NOT_VERIFIED', { params: { state: supplier.state } });
}

/** The price ceiling is that of the policy in force today, the same that a round opened today would use. */
async function readLotFacts(
  tx: EntityManager,
  jurisdictionId: string,
  productId: string,
  today: Day,
): Promise<LotFacts> {
  const client = await pgClientOf(tx);
  const products = await client.query<NonNullable<LotFacts['product']> & { priceCeilingFen: number | null }>(
    `SELECT shelf_life_days AS "shelfLifeDays", standard, standard_valid_from AS "standardValidFrom",
            standard_valid_to AS "standardValidTo",
            (SELECT (rules -> 'priceCeilingsFen' ->> p.id)::bigint FROM policies
              WHERE jurisdiction_id = p.jurisdiction_id AND category = p.category AND effective_from <= $3
              ORDER BY effective_from DESC, created_at DESC, id DESC LIMIT 1) AS "priceCeilingFen"
       FROM products p WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, productId, today],
  );
  const districts = await client.query<{ id: string }>('SELECT id FROM districts WHERE jurisdiction_id = $1', [
    jurisdictionId,
  ]);
  const product = products.rows[0] ?? null;
  return {
    today,
    product,
    districtIds: districts.rows.map(({ id }) => id),
    priceCeilingFen: product?.priceCeilingFen ?? null,
  };
}

async function insertLot(tx: EntityManager, actor: Actor, supplierId: string, lot: LotInput): Promise<string> {
  const lotId = uuidv7();
  const client = await pgClientOf(tx);
  await client.query(
    `INSERT INTO lots (jurisdiction_id, id, supplier_id, product_id, district_id, serves, batch, produced_on, expires_on,
                       pack_pieces, price_fen, state, posted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'AVAILABLE', $12)`,
    [
      actor.jurisdictionId, lotId, supplierId, lot.productId, lot.districtId, lot.serves, lot.batch, lot.producedOn,
      lot.expiresOn, lot.packPieces, lot.priceFen, actor.userId,
    ], // prettier-ignore
  );
  await client.query('INSERT INTO lot_levels (jurisdiction_id, lot_id) VALUES ($1, $2)', [actor.jurisdictionId, lotId]);
  return lotId;
}
