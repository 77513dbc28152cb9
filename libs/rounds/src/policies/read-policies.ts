import { Injectable } from '@nestjs/common';
import { channelDay, Clock, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { readCursor, writeCursor } from '../read/cursor.js';
import type { PoliciesQuery, PolicyDetail, PolicyPage } from './policies.dto.js';
import { POLICY_SQL, viewOf, type PolicyRow } from './policy-sql.js';

/** Lists policies, those that take effect last first, and shows one with its rules. */
@Injectable()
export class ReadPolicies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MALFORMED_VALUE for a cursor of another list */
  list(jurisdictionId: string, { category, cursor, limit }: PoliciesQuery): Promise<PolicyPage> {
    const after = cursor === undefined ? null : readCursor(cursor, 'string');
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const client = await pgClientOf(tx);
      const { rows } = await client.query<PolicyRow>(
        `${POLICY_SQL} AND ($3::text IS NULL OR p.category = $3)
            AND ($4::date IS NULL OR (p.effective_from, p.id) < ($4::date, $5::uuid))
          ORDER BY p.effective_from DESC, p.id DESC LIMIT $6`,
        [jurisdictionId, today, category ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
      );
      const counted = await client.query<{ total: number }>(
        'SELECT count(*)::int AS total FROM policies WHERE jurisdiction_id = $1 AND ($2::text IS NULL OR category = $2)',
        [jurisdictionId, category ?? null],
      );
      const items = rows.slice(0, limit).map(viewOf);
      const last = items.at(-1);
      const nextCursor = rows.length > limit && last ? writeCursor({ value: last.effectiveFrom, id: last.id }) : null;
      return { items, nextCursor, total: counted.rows[0].total };
    });
  }

  /** @throws NOT_FOUND */
  show(jurisdictionId: string, id: string): Promise<PolicyDetail> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const client = await pgClientOf(tx);
      const { rows } = await client.query<PolicyRow>(`${POLICY_SQL} AND p.id = $3`, [jurisdictionId, today, id]);
      if (!rows[0]) throw new Problem('NOT_FOUND');
      return rows[0];
    });
  }
}
