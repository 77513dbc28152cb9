import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { pgClientOf, UnitOfWork } from '@supplydock/platform';
import { readCursor, writeCursor } from '../read/cursor.js';
import type { AppealChangePage, AppealChangeView } from './appeal-views.dto.js';
import type { AppealChangesQuery } from './appeal.dto.js';
import { requireVisible } from './lock-appeal.js';

const CHANGES = `
  WITH changes AS (
    SELECT c.requisition_id AS "requisitionId", e.name AS "enterpriseName", e.district_id AS "districtId",
           c.before_pieces AS "beforePieces", c.after_pieces AS "afterPieces", c.after_pieces - c.before_pieces AS "changePieces"
      FROM appeal_runs n
      JOIN appeal_changes c ON c.jurisdiction_id = n.jurisdiction_id AND c.run_id = n.id
      JOIN requisitions q ON q.jurisdiction_id = c.jurisdiction_id AND q.id = c.requisition_id
      JOIN enterprises e ON e.jurisdiction_id = q.jurisdiction_id AND e.id = q.enterprise_id
     WHERE n.jurisdiction_id = $1 AND n.appeal_id = $2 AND n.result IS NOT NULL)`;

const SIDES = { gains: '"changePieces" > 0', loses: '"changePieces" < 0' } as const;

/** Which others would have got more and which less by an appeal's latest run; the greatest losses first. */
@Injectable()
export class ListAppealChanges {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND, MALFORMED_VALUE */
  list(actor: Actor, appealId: string, { side, cursor, limit }: AppealChangesQuery): Promise<AppealChangePage> {
    const { jurisdictionId } = actor;
    const after = cursor === undefined ? null : readCursor(cursor, 'number');
    const filter = side ? SIDES[side] : 'true';
    return this.uow.run(jurisdictionId, async (tx) => {
      await requireVisible(tx, actor, 'appealChange.list', appealId);
      const client = await pgClientOf(tx);
      const { rows } = await client.query<AppealChangeView>(
        `${CHANGES} SELECT * FROM changes
          WHERE ${filter} AND ($4::uuid IS NULL OR ("changePieces", "requisitionId") > ($3::bigint, $4::uuid))
          ORDER BY "changePieces", "requisitionId" LIMIT $5`,
        [jurisdictionId, appealId, after?.value ?? null, after?.id ?? null, limit + 1],
      );
      const counted = await client.query<{ total: number }>(
        `${CHANGES} SELECT count(*)::int AS total FROM changes WHERE ${filter}`,
        [jurisdictionId, appealId],
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const hasMore = rows.length > limit && last !== undefined;
      const nextCursor = hasMore ? writeCursor({ value: last.changePieces, id: last.requisitionId }) : null;
      return { items, nextCursor, total: counted.rows[0].total };
    });
  }
}
