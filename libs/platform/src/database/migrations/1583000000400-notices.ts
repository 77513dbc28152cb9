import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** What people are told; one row a person, so that each has read it or not. */
export class Notices1583000000400 implements MigrationInterface {
  readonly name = 'Notices1583000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notices (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      kind text NOT NULL,
      enterprise_id uuid NOT NULL,
      subject_id uuid NOT NULL,
      figures jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      read_at timestamptz,
      CONSTRAINT notices_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT notices_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await runner.query('CREATE INDEX notices_person ON notices (jurisdiction_id, user_id, id)');
    await runner.query('CREATE INDEX notices_unread ON notices (jurisdiction_id, user_id, id) WHERE read_at IS NULL');
    await raiseTenantWall(runner, 'notices', 'SELECT, INSERT, UPDATE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notices');
  }
}
