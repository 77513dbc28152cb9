import { pgClientOf, type UnitOfWork } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';

/** A worker that falls silent loses its run after this long. */
const LEASE_SECONDS = 20;
const HEARTBEAT_MILLISECONDS = 1_000;
/** A run that kills its worker again and again ends. */
const MAX_ATTEMPTS = 5;

export interface ScenarioLease {
  readonly jurisdictionId: string;
  readonly runId: string;
  readonly epoch: number;
}

/** The run was cancelled or is another worker's. */
export class ScenarioLost extends Error {}

/** Takes a run that nobody works on; null where there is nothing to do. One that was tried too often fails. */
export function takeScenarios(uow: UnitOfWork, jurisdictionId: string, runId: string): Promise<ScenarioLease | null> {
  return uow.run(jurisdictionId, async (tx) => {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<{ epoch: number; isOver: boolean }>(
      `UPDATE scenario_runs
          SET run_epoch = run_epoch + 1, attempt = attempt + 1, lease_until = now() + make_interval(secs => $3),
              state = CASE WHEN attempt >= $4 THEN 'FAILED' ELSE 'RUNNING' END,
              failure_code = CASE WHEN attempt >= $4 THEN 'TOO_MANY_ATTEMPTS' END,
              finished_at = CASE WHEN attempt >= $4 THEN now() END
        WHERE jurisdiction_id = $1 AND id = $2 AND state IN ('QUEUED','RUNNING')
          AND (lease_until IS NULL OR lease_until <= now())
      RETURNING run_epoch AS epoch, state = 'FAILED' AS "isOver"`,
      [jurisdictionId, runId, LEASE_SECONDS, MAX_ATTEMPTS],
    );
    return rows[0] && !rows[0].isOver ? { jurisdictionId, runId, epoch: rows[0].epoch } : null;
  });
}

/**
 * Changes a run, if it is still this worker's.
 * @param assignments SQL of SET; its parameters start at $4
 * @throws ScenarioLost, which rolls back what the transaction wrote
 */
export async function settleScenarios(
  tx: EntityManager,
  { jurisdictionId, runId, epoch }: ScenarioLease,
  assignments: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  const client = await pgClientOf(tx);
  const settled = await client.query(
    `UPDATE scenario_runs SET ${assignments}
      WHERE jurisdiction_id = $1 AND id = $2 AND run_epoch = $3 AND state = 'RUNNING'`,
    [jurisdictionId, runId, epoch, ...parameters],
  );
  if (settled.rowCount !== 1) throw new ScenarioLost(`run ${runId} is no longer epoch ${epoch}'s`);
}

/** Keeps a run's lease and stores how far it is; aborts when the run is cancelled, taken, or the worker stops. */
export class ScenarioKeeper {
  private readonly abort = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private renewing: Promise<void> | null = null;
  private percent = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly lease: ScenarioLease,
    stop?: AbortSignal,
  ) {
    this.timer = setInterval(() => (this.renewing ??= this.renew()), HEARTBEAT_MILLISECONDS);
    const leave = () => this.abort.abort(stop?.reason);
    if (stop?.aborted) leave();
    else stop?.addEventListener('abort', leave, { once: true, signal: this.abort.signal });
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** @param share of the whole run that is done, 0 to 1 */
  report(share: number): void {
    this.percent = Math.min(99, Math.max(this.percent, Math.floor(share * 100)));
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
  }

  private async renew(): Promise<void> {
    try {
      await this.uow.run(this.lease.jurisdictionId, (tx) =>
        settleScenarios(tx, this.lease, 'lease_until = now() + make_interval(secs => $4), percent = $5', [
          LEASE_SECONDS,
          this.percent,
        ]),
      );
    } catch (error) {
      // A database that is away for a moment is survived: what is written at the end is fenced.
      if (error instanceof ScenarioLost) this.abort.abort(error);
    } finally {
      this.renewing = null;
    }
  }
}
