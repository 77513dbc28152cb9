import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Stored rounds computed once more, and whether the same bytes came out. */
export class RoundReplays1583000000841 implements MigrationInterface {
  readonly name = 'RoundReplays1583000000841';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE round_replays (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      asked_by uuid NOT NULL,
      asked_at timestamptz NOT NULL DEFAULT now(),
      finished_at timestamptz,
      outcome text,
      snapshot_sha256 text,
      awards_sha256 text,
      compute_ms integer,
      CONSTRAINT round_replays_outcome_known CHECK (outcome IN ('SAME','SNAPSHOT_CHANGED','AWARDS_DIFFER','REFUSED')),
      CONSTRAINT round_replays_finished_with_outcome CHECK ((finished_at IS NULL) = (outcome IS NULL)),
      CONSTRAINT round_replays_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT round_replays_round_id_fkey FOREIGN KEY (jurisdiction_id, round_id)
        REFERENCES rounds (jurisdiction_id, id)
    )`);
    await runner.query(
      'CREATE UNIQUE INDEX round_replays_one_open ON round_replays (jurisdiction_id, round_id) WHERE finished_at IS NULL',
    );
    await raiseTenantWall(runner, 'round_replays', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_replays');
  }
}
