import { Injectable } from '@nestjs/common';
import { parseReference, referenceKey } from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { containing, pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { RequisitionPage } from './dto/requisition.dto.js';
import type { RequisitionSort, RequisitionsQuery } from './dto/requisition-requests.dto.js';
import { pairsBehind, REQUISITION_SQL, requisitionViewOf, type RequisitionRow } from './requisition-row.js';

const FILTERS = `
  AND ($2 OR r.enterprise_id = ANY($3::uuid[]) OR e.district_id = ANY($4::text[]))
  AND ($5::text IS NULL OR r.category = $5)
  AND ($6::date IS NULL OR r.service_date = $6)
  AND ($7::text[] IS NULL OR r.state || '/' || coalesce(d.state, 'OPEN') = ANY($7))
  AND ($8::uuid IS NULL OR r.enterprise_id = $8)
  AND ($9::text IS NULL OR e.name ILIKE $9 OR e.uscc ILIKE $9 OR (
        r.category = $10 AND to_char(r.service_date, 'MMDD') = $11
        AND ('x' || right(r.id::text, 12))::bit(48)::bigint % $12::bigint = $13::bigint))`;

/** The order of a list, and what of it lies after the cursor's row. Ids are UUIDv7: their order is the order of filing. */
const SORTS: Readonly<Record<RequisitionSort, { readonly order: string; readonly after: string }>> = {
  latest: { order: 'r.id DESC', after: 'r.id < $14' },
  earliest: { order: 'r.id', after: 'r.id > $14' },
  most: {
    order: 'r.asked_pieces DESC, r.id DESC',
    after: `(r.asked_pieces, r.id) <
      (SELECT c.asked_pieces, c.id FROM requisitions c WHERE c.jurisdiction_id = $1 AND c.id = $14)`,
  },
};

/** Requisitions that the actor may see: a firm's own, a district's, or all. */
@Injectable()
export class ListRequisitions {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, query: RequisitionsQuery): Promise<RequisitionPage> {
    const filters = filtersOf(actor, query);
    const { order, after } = SORTS[query.sort ?? 'latest'];
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<RequisitionRow>(
        `${REQUISITION_SQL} ${FILTERS} AND ($14::uuid IS NULL OR ${after}) ORDER BY ${order} LIMIT $15`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const counted = await client.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM (${REQUISITION_SQL} ${FILTERS}) AS matching`,
        filters,
      );
      const items = rows.slice(0, query.limit).map(requisitionViewOf);
      const nextCursor = rows.length > query.limit ? items[items.length - 1].id : null;
      return { items, nextCursor, total: counted.rows[0].total };
    });
  }
}

function filtersOf(actor: Actor, query: RequisitionsQuery): unknown[] {
  const scope = rowScope(actor, 'requisition.list');
  const reference = query.q ? parseReference(query.q) : null;
  const key = reference?.ok ? referenceKey(reference.value) : null;
  return [
    actor.jurisdictionId, scope.all, scope.enterpriseIds, scope.districtIds, query.category ?? null,
    query.serviceDate ?? null, query.state ? pairsBehind(query.state) : null,
    query.enterpriseId ?? null, query.q ? containing(query.q) : null,
    key?.category ?? null, key?.monthDay ?? null, key?.modulus ?? null, key?.code ?? null,
  ]; // prettier-ignore
}
