import { Injectable } from '@nestjs/common';
import { rowScope, type Actor } from '@supplydock/identity';
import { containing, pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { LotPage } from './dto/lot.dto.js';
import type { LotsQuery } from './dto/lot-requests.dto.js';
import { LOT_SQL, lotViewOf, type LotRow } from './lot-row.js';

const FILTERS = `
  AND ($2 OR l.supplier_id = ANY($3::uuid[]))
  AND ($4::text IS NULL OR l.product_id = $4)
  AND ($5::text IS NULL OR l.state = $5)
  AND ($6::text IS NULL OR l.batch ILIKE $6 OR e.name ILIKE $6)`;

/** Lots that the actor may see, the latest first: a supplier's own, an officer's all. */
@Injectable()
export class ListLots {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, query: LotsQuery): Promise<LotPage> {
    const scope = rowScope(actor, 'lot.list');
    const name = query.q ? containing(query.q) : null;
    const filters = [actor.jurisdictionId, scope.all, scope.enterpriseIds, query.productId ?? null, query.state ?? null, name]; // prettier-ignore
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      // Ids are UUIDv7: their order is the order of posting.
      const { rows } = await client.query<LotRow>(
        `${LOT_SQL} ${FILTERS} AND ($7::uuid IS NULL OR l.id < $7) ORDER BY l.id DESC LIMIT $8`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const counted = await client.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM (${LOT_SQL} ${FILTERS}) AS matching`,
        filters,
      );
      const items = rows.slice(0, query.limit).map(lotViewOf);
      const nextCursor = rows.length > query.limit ? items[items.length - 1].id : null;
      return { items, nextCursor, total: counted.rows[0].total };
    });
  }
}
