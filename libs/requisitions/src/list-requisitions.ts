import { Injectable } from '@nestjs/common';
import { rowScope, type Actor } from '@supplydock/identity';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { RequisitionPage } from './dto/requisition.dto.js';
import type { RequisitionsQuery } from './dto/requisition-requests.dto.js';
import { pairsBehind, REQUISITION_SQL, requisitionViewOf, type RequisitionRow } from './requisition-row.js';

const FILTERS = `
  AND ($2 OR r.enterprise_id = ANY($3::uuid[]) OR e.district_id = ANY($4::text[]))
  AND ($5::text IS NULL OR r.category = $5)
  AND ($6::date IS NULL OR r.service_date = $6)
  AND ($7::text[] IS NULL OR r.state || '/' || coalesce(d.state, 'OPEN') = ANY($7))
  AND ($8::uuid IS NULL OR r.enterprise_id = $8)`;

/** Requisitions that the actor may see, the latest first: a firm's own, a district's, or all. */
@Injectable()
export class ListRequisitions {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, query: RequisitionsQuery): Promise<RequisitionPage> {
    const filters = filtersOf(actor, query);
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      // Ids are UUIDv7: their order is the order of filing.
      const { rows } = await client.query<RequisitionRow>(
        `${REQUISITION_SQL} ${FILTERS} AND ($9::uuid IS NULL OR r.id < $9) ORDER BY r.id DESC LIMIT $10`,
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
  return [
    actor.jurisdictionId, scope.all, scope.enterpriseIds, scope.districtIds, query.category ?? null,
    query.serviceDate ?? null, query.state ? pairsBehind(query.state) : null,
    query.enterpriseId ?? null,
  ]; // prettier-ignore
}
