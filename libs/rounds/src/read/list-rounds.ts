import { Injectable } from '@nestjs/common';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { RoundsQuery } from '../dto/requests.dto.js';
import type { RoundPage } from '../dto/round.dto.js';
import { readCursor, writeCursor } from './cursor.js';
import { ROUND_SQL, summaryOf, type RoundRow } from './round-row.js';

/** Lists rounds, the latest first. */
@Injectable()
export class ListRounds {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws MALFORMED_VALUE for a cursor of another list */
  async list(jurisdictionId: string, query: RoundsQuery): Promise<RoundPage> {
    const after = query.cursor === undefined ? null : readCursor(query.cursor, 'number');
    const filters = [query.category ?? null, query.serviceDate ?? null];
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      // Ids are UUIDv7: their order is the order of opening.
      const { rows } = await client.query<RoundRow>(
        `${ROUND_SQL} AND ($2::text IS NULL OR r.category = $2) AND ($3::date IS NULL OR r.service_date = $3)
           AND ($4::uuid IS NULL OR r.id < $4) ORDER BY r.id DESC LIMIT $5`,
        [jurisdictionId, ...filters, after?.id ?? null, query.limit + 1],
      );
      const total = await client.query<{ total: number }>(
        `SELECT count(*)::int AS total FROM rounds r
          WHERE r.jurisdiction_id = $1 AND ($2::text IS NULL OR r.category = $2) AND ($3::date IS NULL OR r.service_date = $3)`,
        [jurisdictionId, ...filters],
      );
      const items = rows.slice(0, query.limit).map(summaryOf);
      const last = items.at(-1);
      const nextCursor = rows.length > query.limit && last ? writeCursor({ value: 0, id: last.id }) : null;
      return { items, nextCursor, total: total.rows[0].total };
    });
  }
}
