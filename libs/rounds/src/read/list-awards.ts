import { Injectable } from '@nestjs/common';
import { rowScope, type Actor } from '@supplydock/identity';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import type { AwardPage } from '../dto/award.dto.js';
import type { AwardsQuery, AwardSort } from '../dto/requests.dto.js';
import { AWARD_COLUMNS, withLines, type AwardRow } from './award-row.js';
import { readCursor, writeCursor } from './cursor.js';

/** What each sort orders by. Names compare by bytes, so that a page boundary is the same on every server. */
const SORTS: Readonly<
  Record<AwardSort, { sql: string; kind: 'string' | 'number'; of: (row: AwardRow) => string | number }>
> = {
  name: { sql: 'e.name COLLATE "C"', kind: 'string', of: (row) => row.enterpriseName },
  pieces: { sql: 'a.pieces', kind: 'number', of: (row) => row.pieces },
  claimPieces: { sql: 'a.claim_pieces', kind: 'number', of: (row) => row.claimPieces },
  askedPieces: { sql: 'a.asked_pieces', kind: 'number', of: (row) => row.askedPieces },
  headcount: { sql: 'a.headcount', kind: 'number', of: (row) => row.headcount },
};

const FILTERED = `
    FROM awards a
    JOIN enterprises e ON e.jurisdiction_id = a.jurisdiction_id AND e.id = a.enterprise_id
   WHERE a.jurisdiction_id = $1 AND a.round_id = $2
     AND ($3 OR a.district_id = ANY($4))
     AND ($5::text IS NULL OR a.district_id = $5)
     AND ($6::smallint IS NULL OR a.tier = $6)
     AND ($7::jsonb IS NULL OR a.reasons @> $7)
     AND ($8::text IS NULL OR e.name ILIKE $8)`;

/** Lists the awards of a round, filtered, sorted and paged; a district officer sees the own district. */
@Injectable()
export class ListAwards {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a round that does not exist; MALFORMED_VALUE for a cursor of another list */
  async list(actor: Actor, roundId: string, query: AwardsQuery): Promise<AwardPage> {
    const { jurisdictionId } = actor;
    const isDescending = query.sort.startsWith('-');
    const sort = SORTS[query.sort.replace('-', '') as AwardSort];
    const after = query.cursor === undefined ? null : readCursor(query.cursor, sort.kind);
    const filters = [jurisdictionId, roundId, ...filtersOf(actor, query)];
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const exists = await client.query('SELECT 1 FROM rounds WHERE jurisdiction_id = $1 AND id = $2', [
        jurisdictionId,
        roundId,
      ]);
      if (exists.rowCount !== 1) throw new Problem('NOT_FOUND');
      const [compare, direction] = isDescending ? ['<', 'DESC'] : ['>', 'ASC'];
      const type = sort.kind === 'number' ? 'bigint' : 'text';
      const { rows } = await client.query<AwardRow>(
        `SELECT ${AWARD_COLUMNS} ${FILTERED}
            AND ($9::uuid IS NULL OR (${sort.sql}, a.requisition_id) ${compare} ($10::${type}, $9))
          ORDER BY ${sort.sql} ${direction}, a.requisition_id ${direction} LIMIT $11`,
        [...filters, after?.id ?? null, after?.value ?? null, query.limit + 1],
      );
      const total = await client.query<{ total: number }>(`SELECT count(*)::int AS total ${FILTERED}`, filters);
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      const hasMore = rows.length > query.limit && last !== undefined;
      return {
        items: await withLines(client, jurisdictionId, roundId, page),
        nextCursor: hasMore ? writeCursor({ value: sort.of(last), id: last.requisitionId }) : null,
        total: total.rows[0].total,
      };
    });
  }
}

function filtersOf(actor: Actor, query: AwardsQuery): unknown[] {
  const scope = rowScope(actor, 'award.list');
  const name = query.q ? `%${query.q.replace(/[\\%_]/g, '\\$&')}%` : null;
  const reason = query.reason ? JSON.stringify([{ code: query.reason }]) : null;
  return [scope.all, scope.districtIds, query.districtId ?? null, query.tier ?? null, reason, name];
}
