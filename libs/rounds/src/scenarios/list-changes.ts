import { Injectable } from '@nestjs/common';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { readCursor, writeCursor } from '../read/cursor.js';
import type { ScenarioChange, ScenarioChangePage, ScenarioChangesQuery } from './scenarios.dto.js';

const CHANGES = `
  WITH changes AS (
    SELECT a.requisition_id AS "requisitionId", e.id AS "enterpriseId", e.name AS "enterpriseName",
           e.district_id AS "districtId", e.tier, a.headcount, a.pieces[$4::int] AS "beforePieces", a.pieces[$3::int] AS pieces,
           a.pieces[$3::int] - a.pieces[$4::int] AS "changePieces"
      FROM scenario_awards a
      JOIN requisitions r ON r.jurisdiction_id = a.jurisdiction_id AND r.id = a.requisition_id
      JOIN enterprises e ON e.jurisdiction_id = r.jurisdiction_id AND e.id = r.enterprise_id
     WHERE a.jurisdiction_id = $1 AND a.run_id = $2
       AND ($5::text IS NULL OR e.district_id = $5) AND ($6::text IS NULL OR e.name ILIKE $6))`;

const FILTER: Readonly<Record<string, string>> = {
  gains: '"changePieces" > 0',
  loses: '"changePieces" < 0',
  same: '"changePieces" = 0',
};

/** Who would get more and who less under one scenario than under another, firm by firm; the greatest losses first. */
@Injectable()
export class ListScenarioChanges {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND for a run that is not there; VALIDATION_FAILED for a place that it has not; MALFORMED_VALUE */
  list(jurisdictionId: string, runId: string, query: ScenarioChangesQuery): Promise<ScenarioChangePage> {
    const { place, against, change, districtId, q, cursor, limit } = query;
    const after = cursor === undefined ? null : readCursor(cursor, 'number');
    const name = q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null;
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const run = await client.query<{ places: number }>(
        'SELECT jsonb_array_length(scenarios) AS places FROM scenario_runs WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, runId],
      );
      if (!run.rows[0]) throw new Problem('NOT_FOUND');
      mustHave(run.rows[0].places, { place, against });
      const parameters = [jurisdictionId, runId, place, against, districtId ?? null, name];
      const filter = change ? FILTER[change] : 'true';
      const { rows } = await client.query<ScenarioChange>(
        `${CHANGES} SELECT * FROM changes
          WHERE ${filter} AND ($8::uuid IS NULL OR ("changePieces", "requisitionId") > ($7::int, $8::uuid))
          ORDER BY "changePieces", "requisitionId" LIMIT $9`,
        [...parameters, after?.value ?? null, after?.id ?? null, limit + 1],
      );
      const counted = await client.query<{ total: number; gain: number; lose: number }>(
        `${CHANGES} SELECT count(*) FILTER (WHERE ${filter})::int AS total,
                count(*) FILTER (WHERE "changePieces" > 0)::int AS gain,
                count(*) FILTER (WHERE "changePieces" < 0)::int AS lose FROM changes`,
        parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const hasMore = rows.length > limit && last !== undefined;
      const nextCursor = hasMore ? writeCursor({ value: last.changePieces, id: last.requisitionId }) : null;
      return { items, nextCursor, ...counted.rows[0] };
    });
  }
}

function mustHave(places: number, wanted: Readonly<Record<'place' | 'against', number>>): void {
  const errors = Object.entries(wanted)
    .filter(([, place]) => place > places)
    .map(([field]) => ({
      field,
      code: 'SCENARIO_PLACE',
      message: `there are ${places} scenarios`,
      messageZh: `共有 ${places} 个方案`,
    }));
  if (errors.length > 0) throw new Problem('VALIDATION_FAILED', { params: { count: errors.length }, errors });
}
