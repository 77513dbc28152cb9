import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Policies tried side by side on one day's facts, and what each would have given. Swept after some days. */
export class Scenarios1583000000822 implements MigrationInterface {
  readonly name = 'Scenarios1583000000822';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE scenario_runs (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      category text NOT NULL,
      service_date date NOT NULL,
      scenarios jsonb NOT NULL,
      state text NOT NULL,
      percent integer NOT NULL DEFAULT '0',
      run_epoch integer NOT NULL DEFAULT '0',
      lease_until timestamptz,
      attempt integer NOT NULL DEFAULT '0',
      base_round_id uuid,
      result jsonb,
      failure_code text,
      created_by uuid NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      CONSTRAINT scenario_runs_state_known CHECK (state IN ('QUEUED','RUNNING','DONE','FAILED','CANCELLED')),
      CONSTRAINT scenario_runs_done_has_result CHECK ((state = 'DONE') = (result IS NOT NULL)),
      CONSTRAINT scenario_runs_percent_range CHECK (percent BETWEEN 0 AND 100),
      CONSTRAINT scenario_runs_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT scenario_runs_created_by_fkey FOREIGN KEY (jurisdiction_id, created_by) REFERENCES users (jurisdiction_id, id)
    )`);
    await raiseTenantWall(runner, 'scenario_runs', 'SELECT, INSERT, UPDATE, DELETE');
    await runner.query(`CREATE TABLE scenario_awards (
      jurisdiction_id text NOT NULL,
      run_id uuid NOT NULL,
      requisition_id uuid NOT NULL,
      headcount integer NOT NULL,
      pieces integer array NOT NULL,
      CONSTRAINT scenario_awards_pkey PRIMARY KEY (jurisdiction_id, run_id, requisition_id),
      CONSTRAINT scenario_awards_run_id_fkey FOREIGN KEY (jurisdiction_id, run_id)
        REFERENCES scenario_runs (jurisdiction_id, id) ON DELETE CASCADE
    )`);
    await raiseTenantWall(runner, 'scenario_awards', 'SELECT, INSERT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scenario_awards');
    await runner.query('DROP TABLE scenario_runs');
  }
}
