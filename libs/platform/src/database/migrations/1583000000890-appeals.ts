import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Appeals against published rounds, the rounds divided once more for them, and what those would have changed. */
export class Appeals1583000000890 implements MigrationInterface {
  readonly name = 'Appeals1583000000890';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE appeals (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      requisition_id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      state text NOT NULL,
      ground text NOT NULL,
      stated jsonb NOT NULL,
      note text NOT NULL,
      is_counted boolean NOT NULL,
      asked_pieces bigint NOT NULL,
      got_pieces bigint NOT NULL,
      lodged_by uuid NOT NULL,
      lodged_at timestamptz NOT NULL DEFAULT now(),
      outcome text,
      reason text,
      decision_note text,
      decided_by uuid,
      decided_at timestamptz,
      owed_pieces bigint NOT NULL DEFAULT 0,
      published_at timestamptz,
      version integer NOT NULL DEFAULT 1,
      CONSTRAINT appeals_state_known CHECK (state IN ('LODGED','RERUN','DECIDED','PUBLISHED','WITHDRAWN')),
      CONSTRAINT appeals_got_short CHECK (got_pieces >= 0 AND got_pieces < asked_pieces),
      CONSTRAINT appeals_decided_whole CHECK ((state IN ('DECIDED','PUBLISHED')) = (outcome IS NOT NULL)
        AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (reason IS NULL)),
      CONSTRAINT appeals_owed_upheld CHECK (owed_pieces >= 0 AND (owed_pieces = 0 OR outcome = 'UPHELD')),
      CONSTRAINT appeals_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT appeals_round_id_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES rounds (jurisdiction_id, id),
      CONSTRAINT appeals_requisition_id_fkey FOREIGN KEY (jurisdiction_id, requisition_id)
        REFERENCES requisitions (jurisdiction_id, id),
      CONSTRAINT appeals_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query(
      "CREATE UNIQUE INDEX appeals_one_standing ON appeals (jurisdiction_id, requisition_id) WHERE state <> 'WITHDRAWN'",
    );
    await runner.query('CREATE INDEX appeals_of_round ON appeals (jurisdiction_id, round_id)');
    await createRuns(runner);
    await raiseTenantWall(runner, 'appeals', 'SELECT, INSERT, UPDATE');
    await raiseTenantWall(runner, 'appeal_runs', 'SELECT, INSERT, UPDATE');
    await raiseTenantWall(runner, 'appeal_changes', 'SELECT, INSERT, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appeal_changes');
    await runner.query('DROP TABLE appeal_runs');
    await runner.query('DROP TABLE appeals');
  }
}

async function createRuns(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE appeal_runs (
    jurisdiction_id text NOT NULL,
    id uuid NOT NULL,
    appeal_id uuid NOT NULL,
    change jsonb NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT now(),
    percent integer NOT NULL DEFAULT 0,
    finished_at timestamptz,
    failure_code text,
    result jsonb,
    CONSTRAINT appeal_runs_finished_somehow CHECK ((finished_at IS NULL) = (failure_code IS NULL AND result IS NULL)),
    CONSTRAINT appeal_runs_percent_range CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT appeal_runs_pkey PRIMARY KEY (jurisdiction_id, id),
    CONSTRAINT appeal_runs_appeal_id_fkey FOREIGN KEY (jurisdiction_id, appeal_id) REFERENCES appeals (jurisdiction_id, id)
  )`);
  await runner.query(
    'CREATE UNIQUE INDEX appeal_runs_one_open ON appeal_runs (jurisdiction_id, appeal_id) WHERE finished_at IS NULL',
  );
  await runner.query(`CREATE TABLE appeal_changes (
    jurisdiction_id text NOT NULL,
    run_id uuid NOT NULL,
    requisition_id uuid NOT NULL,
    before_pieces bigint NOT NULL,
    after_pieces bigint NOT NULL,
    CONSTRAINT appeal_changes_some CHECK (before_pieces <> after_pieces AND before_pieces >= 0 AND after_pieces >= 0),
    CONSTRAINT appeal_changes_pkey PRIMARY KEY (jurisdiction_id, run_id, requisition_id),
    CONSTRAINT appeal_changes_run_id_fkey FOREIGN KEY (jurisdiction_id, run_id) REFERENCES appeal_runs (jurisdiction_id, id)
  )`);
}
