import { Injectable } from '@nestjs/common';
import { rowScope, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import type { HeadcountFilingPage } from '../dto/enterprise.dto.js';
import type { HeadcountFilingsQuery } from '../dto/requests.dto.js';
import { FILING_SQL, filingViewOf, type FilingRow } from './filing-row.js';

/** A firm under review is decided as a whole, with its headcount: it stands in the other queue. */
const FILTERS = `
  AND ($3 OR e.district_id = ANY($4::text[])) AND f.state = $5 AND ($6::text IS NULL OR e.district_id = $6)
  AND ($7::uuid IS NULL OR f.import_id = $7)
  AND (f.state <> 'PENDING' OR e.state NOT IN ('REGISTERED', 'UNDER_REVIEW'))`;

/** Headcount changes of verified firms, the oldest first. */
@Injectable()
export class ListFilings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: HeadcountFilingsQuery): Promise<HeadcountFilingPage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'headcount.list');
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = await channelDay(tx, jurisdictionId, this.clock);
      const filters = [jurisdictionId, day, scope.all, scope.districtIds, query.state, query.districtId ?? null, query.importId ?? null]; // prettier-ignore
      const rows = await tx.query<FilingRow[]>(
        `${FILING_SQL} ${FILTERS} AND ($8::uuid IS NULL OR f.id > $8) ORDER BY f.id LIMIT $9`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM (${FILING_SQL} ${FILTERS}) AS matching`,
        filters,
      );
      const items = rows.slice(0, query.limit).map(filingViewOf);
      return { items, nextCursor: rows.length > query.limit ? items[items.length - 1].id : null, total };
    });
  }
}
