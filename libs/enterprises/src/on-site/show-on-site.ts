import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countedHeadcount, IN_PLACES, type Day } from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { channelDay, Clock, UnitOfWork } from '@supplydock/platform';
import { requireOwnFirm } from '../read/own-firm.js';
import { onSiteFiling, verifiedHeadcount } from './counted-headcount.js';
import type { FirmOnSite, IncompleteFirmPage, IncompleteQuery, WorkFilingView } from './work-filing.dto.js';

const FILINGS_SHOWN = 31;

type FilingRow = Omit<WorkFilingView, 'filedAt'> & { readonly filedAt: Date };
interface IncompleteRow extends FilingRow {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly districtId: string;
}

const COLUMNS = 'w.id, w.effective_from AS "effectiveFrom", w.on_site AS "onSite", w.in_place AS "inPlace", w.filed_at AS "filedAt"'; // prettier-ignore
/** Verified firms whose filing of today lacks something; $1 is the jurisdiction, $2 the day, $3 and $4 the scope. */
const INCOMPLETE = `
    FROM enterprises e CROSS JOIN LATERAL (${onSiteFiling(COLUMNS, '$2')}) AS w
   WHERE e.jurisdiction_id = $1 AND e.state = 'VERIFIED' AND ($3 OR e.district_id = ANY($4::text[]))
     AND cardinality(w."inPlace") < ${IN_PLACES.length}`;

/** Who is on site: of one firm with its history, and the firms of a district whose checklist is not complete. */
@Injectable()
export class ShowOnSite {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND when there is no such firm or the actor may not see it */
  show(actor: Actor, id: string): Promise<FirmOnSite> {
    const { jurisdictionId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireOwnFirm(tx, actor, 'workFiling.read', id);
      return readFirmOnSite(tx, jurisdictionId, id, await channelDay(tx, jurisdictionId, this.clock));
    });
  }

  incomplete(actor: Actor, query: IncompleteQuery): Promise<IncompleteFirmPage> {
    const { jurisdictionId } = actor;
    const scope = rowScope(actor, 'workFiling.list');
    return this.uow.run(jurisdictionId, async (tx) => {
      const filters = [jurisdictionId, await channelDay(tx, jurisdictionId, this.clock), scope.all, scope.districtIds];
      const rows = await tx.query<IncompleteRow[]>(
        `SELECT e.id AS "enterpriseId", e.name AS "enterpriseName", e.district_id AS "districtId", w.* ${INCOMPLETE}
            AND ($5::uuid IS NULL OR e.id > $5) ORDER BY e.id LIMIT $6`,
        [...filters, query.cursor ?? null, query.limit + 1],
      );
      const [{ total }] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${INCOMPLETE}`, filters);
      const items = rows.slice(0, query.limit).map(({ enterpriseId, enterpriseName, districtId, ...filing }) => ({
        enterpriseId,
        enterpriseName,
        districtId,
        filing: viewOf(filing),
      }));
      const nextCursor = rows.length > query.limit ? items[items.length - 1].enterpriseId : null;
      return { items, nextCursor, total };
    });
  }
}

/** What counts of a firm on a day, and what it filed. */
export async function readFirmOnSite(
  tx: EntityManager,
  jurisdictionId: string,
  id: string,
  day: Day,
): Promise<FirmOnSite> {
  const [{ verified }] = await tx.query<{ verified: number | null }[]>(
    `SELECT ${verifiedHeadcount('$3')} AS verified FROM enterprises e WHERE e.jurisdiction_id = $1 AND e.id = $2`,
    [jurisdictionId, id, day],
  );
  const history = await tx.query<FilingRow[]>(
    `SELECT ${COLUMNS} FROM work_filings w WHERE w.jurisdiction_id = $1 AND w.enterprise_id = $2
      ORDER BY w.effective_from DESC, w.id DESC LIMIT ${FILINGS_SHOWN}`,
    [jurisdictionId, id],
  );
  const [current] = await tx.query<FilingRow[]>(
    `SELECT w.* FROM enterprises e CROSS JOIN LATERAL (${onSiteFiling(COLUMNS, '$3')}) AS w
      WHERE e.jurisdiction_id = $1 AND e.id = $2`,
    [jurisdictionId, id, day],
  );
  return {
    verified,
    current: current ? viewOf(current) : null,
    counted: countedHeadcount(verified, current?.onSite ?? null),
    history: history.map(viewOf),
  };
}

function viewOf({ filedAt, ...filing }: FilingRow): WorkFilingView {
  return { ...filing, filedAt: filedAt.toISOString() };
}
