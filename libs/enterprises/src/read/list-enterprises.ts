import { Injectable } from '@nestjs/common';
import { parseRegistrationReference } from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { channelDay, Clock, containing, UnitOfWork } from '@supplydock/platform';
import type { EnterprisePage } from '../dto/enterprise.dto.js';
import type { EnterprisesQuery } from '../dto/requests.dto.js';
import { ENTERPRISE_SQL, enterpriseViewOf, type EnterpriseRow } from './enterprise-row.js';

const FILTERS = `
  AND ($3 OR e.district_id = ANY($4::text[]) OR e.id = ANY($5::uuid[]))
  AND ($6::text IS NULL OR e.state = $6)
  AND ($7::text IS NULL OR e.district_id = $7)
  AND ($8::text IS NULL OR e.name ILIKE $8 OR e.uscc ILIKE $8 OR e.contact_phone LIKE $8 OR right(e.id::text, 8) = $9)
  AND ($10::uuid IS NULL OR e.id IN (
        SELECT f.enterprise_id FROM headcount_filings f WHERE f.jurisdiction_id = $1 AND f.import_id = $10))`;
const AFTER_CURSOR = `
  AND ($11::uuid IS NULL OR (e.review_since, e.id) >
       (SELECT c.review_since, c.id FROM enterprises c WHERE c.jurisdiction_id = $1 AND c.id = $11))`;

/** Firms that an officer may see, those first whose clock has run longest. */
@Injectable()
export class ListEnterprises {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: EnterprisesQuery): Promise<EnterprisePage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'enterprise.list');
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      const text = query.q ? containing(query.q) : null;
      const reference = query.q ? parseRegistrationReference(query.q) : null;
      const filters = [jurisdictionId, day, scope.all, scope.districtIds, scope.enterpriseIds, query.state ?? null, query.districtId ?? null, text, reference, query.importId ?? null]; // prettier-ignore
      const rows = await tx.query<EnterpriseRow[]>(
        `${ENTERPRISE_SQL} ${FILTERS} ${AFTER_CURSOR} ORDER BY e.review_since, e.id LIMIT $12`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM enterprises e WHERE e.jurisdiction_id = $1 AND $2::date IS NOT NULL ${FILTERS}`,
        filters,
      );
      const now = this.clock.now();
      const items = rows.slice(0, query.limit).map((row) => enterpriseViewOf(row, now));
      return { items, nextCursor: rows.length > query.limit ? items[items.length - 1].id : null, total };
    });
  }
}
