import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';

/** Stops a comparison: its worker sees it within a second and gives up. Nothing has to be given back. */
@Injectable()
export class CancelScenarios {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NOT_FOUND; STATE_REFUSED when it is over already */
  cancel({ jurisdictionId }: Actor, runId: string): Promise<void> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const client = await pgClientOf(tx);
      const { rowCount } = await client.query(
        `UPDATE scenario_runs SET state = 'CANCELLED', finished_at = now(), lease_until = NULL, run_epoch = run_epoch + 1
          WHERE jurisdiction_id = $1 AND id = $2 AND state IN ('QUEUED','RUNNING')`,
        [jurisdictionId, runId],
      );
      if (rowCount === 1) return;
      const { rows } = await client.query<{ state: string }>(
        'SELECT state FROM scenario_runs WHERE jurisdiction_id = $1 AND id = $2',
        [jurisdictionId, runId],
      );
      if (!rows[0]) throw new Problem('NOT_FOUND');
      throw new Problem('STATE_REFUSED', { params: { state: rows[0].state } });
    });
  }
}
