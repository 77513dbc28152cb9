import { Injectable } from '@nestjs/common';
import { reviewClock } from '@supplydock/domain';
import { verifiedHeadcount } from '@supplydock/enterprises';
import { rowScope, type Actor } from '@supplydock/identity';
import { Clock, pgClientOf, UnitOfWork } from '@supplydock/platform';
import { REQUISITION_SQL, requisitionViewOf, type RequisitionRow } from '../requisition-row.js';
import type { QuarantinedFirm, QuarantinedRequisition, QuarantinePage, QuarantineQuery } from './quarantine.dto.js';

/** What still can be decided: a requisition whose day has closed missed its round and is no longer in the queue. */
const FILTERS = `
  AND r.state = 'QUARANTINED' AND coalesce(d.state, 'OPEN') <> 'CLOSED'
  AND ($2 OR e.district_id = ANY($3::text[])) AND ($4::text IS NULL OR e.district_id = $4)`;
const AFTER_CURSOR = `
  AND ($5::uuid IS NULL OR (coalesce(d.state, 'OPEN') = 'HELD', r.waits_since, r.id) >
       (SELECT coalesce(h.state, 'OPEN') = 'HELD', c.waits_since, c.id
          FROM requisitions c
          LEFT JOIN allocation_days h ON h.jurisdiction_id = c.jurisdiction_id AND h.category = c.category
                                     AND h.service_date = c.service_date
         WHERE c.jurisdiction_id = $1 AND c.id = $5))`;
const FIRMS = `
  SELECT e.id, e.uscc, e.district_id AS "districtId", e.industry, e.size, e.tier, e.state,
         e.contact_phone AS "contactPhone",
         ${verifiedHeadcount('w.day')} AS headcount,
         (SELECT f.headcount FROM headcount_filings f
           WHERE f.jurisdiction_id = e.jurisdiction_id AND f.enterprise_id = e.id AND f.state = 'PENDING') AS "filedHeadcount"
    FROM unnest($2::uuid[], $3::date[]) AS w (id, day)
    JOIN enterprises e ON e.jurisdiction_id = $1 AND e.id = w.id`;

/** Quarantined requisitions that an officer may see, first those that can be decided now, the longest wait first. */
@Injectable()
export class ListQuarantine {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: QuarantineQuery): Promise<QuarantinePage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'quarantine.list');
    const filters = [jurisdictionId, scope.all, scope.districtIds, query.districtId ?? null];
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rows } = await client.query<RequisitionRow>(
        `${REQUISITION_SQL} ${FILTERS} ${AFTER_CURSOR} ORDER BY coalesce(d.state, 'OPEN') = 'HELD', r.waits_since, r.id LIMIT $6`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const counted = await client.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM (${REQUISITION_SQL} ${FILTERS}) AS matching`,
        filters,
      );
      const shown = rows.slice(0, query.limit);
      const firms = await client.query<QuarantinedFirm & { id: string }>(FIRMS, [
        jurisdictionId,
        shown.map(({ enterpriseId }) => enterpriseId),
        shown.map(({ serviceDate }) => serviceDate),
      ]);
      const firmOf = new Map(firms.rows.map(({ id, ...firm }) => [id, firm]));
      const items = shown.map((row) => itemOf(row, firmOf.get(row.enterpriseId)!, this.clock.now()));
      const nextCursor = rows.length > query.limit ? items[items.length - 1].id : null;
      return { items, nextCursor, total: counted.rows[0].total };
    });
  }
}

function itemOf(row: RequisitionRow, firm: QuarantinedFirm, now: Date): QuarantinedRequisition {
  return { ...requisitionViewOf(row), clock: reviewClock(row.waitsSince, null, now), day: row.day ?? 'OPEN', firm };
}
