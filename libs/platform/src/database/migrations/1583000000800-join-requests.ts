import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** A person asks to act for a firm that is registered already, and acts for one firm at a time. */
export class JoinRequests1583000000800 implements MigrationInterface {
  readonly name = 'JoinRequests1583000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions ADD COLUMN enterprise_id uuid');
    await runner.query(`CREATE TABLE join_requests (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      user_id uuid NOT NULL,
      reason text NOT NULL,
      state text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      decided_at timestamptz,
      decided_by uuid,
      decision_reason text,
      CONSTRAINT join_requests_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT join_requests_state_known CHECK (state IN ('ASKED','ADMITTED','REFUSED')),
      CONSTRAINT join_requests_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id),
      CONSTRAINT join_requests_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await runner.query(`CREATE UNIQUE INDEX join_requests_open
      ON join_requests (jurisdiction_id, enterprise_id, user_id) WHERE state = 'ASKED'`);
    await runner.query('CREATE INDEX join_requests_person ON join_requests (jurisdiction_id, user_id)');
    await raiseTenantWall(runner, 'join_requests', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE join_requests');
    await runner.query('ALTER TABLE sessions DROP COLUMN enterprise_id');
  }
}
