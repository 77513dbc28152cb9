import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Colleagues come into a firm by invitation, and leave it: what a person may act as can be taken away again. */
export class Invitations1583000000130 implements MigrationInterface {
  readonly name = 'Invitations1583000000130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE invitations (
      jurisdiction_id text NOT NULL,
      id uuid NOT NULL,
      enterprise_id uuid NOT NULL,
      code_hash bytea NOT NULL,
      invited_by uuid NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL,
      accepted_by uuid,
      CONSTRAINT invitations_pkey PRIMARY KEY (jurisdiction_id, id),
      CONSTRAINT invitations_enterprise_id_fkey FOREIGN KEY (jurisdiction_id, enterprise_id)
        REFERENCES enterprises (jurisdiction_id, id)
    )`);
    await runner.query('CREATE INDEX invitations_enterprise ON invitations (jurisdiction_id, enterprise_id)');
    await runner.query('CREATE UNIQUE INDEX invitations_code ON invitations (jurisdiction_id, code_hash)');
    await raiseTenantWall(runner, 'invitations', 'SELECT, INSERT, UPDATE');
    await runner.query('GRANT DELETE ON memberships TO supplydock_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON memberships FROM supplydock_app');
    await runner.query('DROP TABLE invitations');
  }
}
