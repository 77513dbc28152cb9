import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { KEPT_RUNS } from './sweep-scenarios.js';
import type { ScenarioRunDetail, ScenarioRunList, ScenarioRunsQuery } from './scenarios.dto.js';

const COLUMNS = `
  r.id, r.category, r.service_date AS "serviceDate", r.state, r.percent, r.failure_code AS "failureCode",
  u.display_name AS "createdByName", r.created_at AS "createdAt", r.scenarios`;

/** Comparisons that are kept, the latest first, and one with its figures. */
@Injectable()
export class ReadScenarios {
  constructor(private readonly uow: UnitOfWork) {}

  list(jurisdictionId: string, { category }: ScenarioRunsQuery): Promise<ScenarioRunList> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const items = await tx.query<ScenarioRunList['items']>(
        `SELECT ${COLUMNS} FROM scenario_runs r
           JOIN users u ON u.jurisdiction_id = r.jurisdiction_id AND u.id = r.created_by
          WHERE r.jurisdiction_id = $1 AND ($2::text IS NULL OR r.category = $2) ORDER BY r.id DESC LIMIT ${KEPT_RUNS}`,
        [jurisdictionId, category ?? null],
      );
      return { items };
    });
  }

  /** @throws NOT_FOUND */
  show(jurisdictionId: string, runId: string): Promise<ScenarioRunDetail> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [run] = await tx.query<ScenarioRunDetail[]>(
        `SELECT ${COLUMNS}, r.base_round_id AS "baseRoundId", r.result FROM scenario_runs r
           JOIN users u ON u.jurisdiction_id = r.jurisdiction_id AND u.id = r.created_by
          WHERE r.jurisdiction_id = $1 AND r.id = $2`,
        [jurisdictionId, runId],
      );
      if (!run) throw new Problem('NOT_FOUND');
      return run;
    });
  }
}
