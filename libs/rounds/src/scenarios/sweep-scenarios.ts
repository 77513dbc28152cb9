import { Injectable } from '@nestjs/common';
import { Outbox, pgClientOf, UnitOfWork } from '@supplydock/platform';

/** Comparisons kept of a city; a province's million requisitions take about 100 MB each. */
export const KEPT_RUNS = 20;
/** Days after which a comparison is of no use: stock and wishes are others. */
const KEPT_DAYS = 7;
/** A message younger than this is given time to reach a worker before another one is written. */
const PATIENCE_SECONDS = 30;

/** Puts comparisons that stand still back into the outbox and removes those that nobody needs any more. */
@Injectable()
export class SweepScenarios {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many were put back and how many removed */
  sweep(jurisdictionId: string): Promise<{ putBack: number; removed: number }> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const standing = await client.query<{ runId: string }>(
        `SELECT r.id AS "runId" FROM scenario_runs r
          WHERE r.jurisdiction_id = $1 AND r.state IN ('QUEUED','RUNNING')
            AND coalesce(r.lease_until, r.created_at + make_interval(secs => $2)) < now()
            AND NOT EXISTS (SELECT FROM outbox o WHERE o.jurisdiction_id = r.jurisdiction_id
                               AND o.payload->>'runId' = r.id::text
                               AND (o.enqueued_at IS NULL OR o.created_at > now() - make_interval(secs => $2)))
          FOR UPDATE OF r SKIP LOCKED`,
        [jurisdictionId, PATIENCE_SECONDS],
      );
      for (const { runId } of standing.rows) {
        await this.outbox.add(tx, jurisdictionId, 'scenarios.compute', { jurisdictionId, runId });
      }
      const removed = await client.query(
        `DELETE FROM scenario_runs WHERE jurisdiction_id = $1 AND state NOT IN ('QUEUED','RUNNING')
            AND (created_at < now() - make_interval(days => $2) OR id NOT IN (
              SELECT id FROM scenario_runs WHERE jurisdiction_id = $1 ORDER BY id DESC LIMIT ${KEPT_RUNS}))`,
        [jurisdictionId, KEPT_DAYS],
      );
      return { putBack: standing.rows.length, removed: removed.rowCount ?? 0 };
    });
  }
}
