import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Quantities that officials set by hand, and the round whose snapshot they were applied to. */
export class RoundOverrides1583000000831 implements MigrationInterface {
  readonly name = 'RoundOverrides1583000000831';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rounds
      ADD COLUMN base_round_id uuid,
      ADD CONSTRAINT rounds_base_round_id_fkey FOREIGN KEY (jurisdiction_id, base_round_id)
        REFERENCES rounds (jurisdiction_id, id)`);
    await runner.query(`CREATE TABLE round_overrides (
      jurisdiction_id text NOT NULL,
      round_id uuid NOT NULL,
      requisition_id uuid NOT NULL,
      state text NOT NULL,
      pieces bigint,
      reason text NOT NULL,
      note text NOT NULL,
      author_id uuid NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      lines jsonb,
      CONSTRAINT round_overrides_state_known CHECK (state IN ('KEPT','APPLIED')),
      CONSTRAINT round_overrides_pieces_set CHECK (pieces >= 0 OR (pieces IS NULL AND state = 'KEPT')),
      CONSTRAINT round_overrides_pkey PRIMARY KEY (jurisdiction_id, round_id, requisition_id, state),
      CONSTRAINT round_overrides_round_id_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES rounds (jurisdiction_id, id),
      CONSTRAINT round_overrides_author_id_fkey FOREIGN KEY (jurisdiction_id, author_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await raiseTenantWall(runner, 'round_overrides', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_overrides');
    await runner.query('ALTER TABLE rounds DROP COLUMN base_round_id');
  }
}
