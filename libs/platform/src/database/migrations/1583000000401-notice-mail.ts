import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** Notices by e-mail: who wants which where, and what is still to be sent. */
export class NoticeMail1583000000401 implements MigrationInterface {
  readonly name = 'NoticeMail1583000000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notices
      ALTER COLUMN enterprise_id DROP NOT NULL,
      ADD COLUMN is_shown boolean NOT NULL DEFAULT true,
      ADD COLUMN mail_state text,
      ADD COLUMN mail_at timestamptz,
      ADD CONSTRAINT notices_mail_state_known CHECK (mail_state IN ('WAITING','SENT','KEPT','FAILED'))`);
    await runner.query(
      "CREATE INDEX notices_mail_waiting ON notices (jurisdiction_id, id) WHERE mail_state = 'WAITING'",
    );
    await runner.query(`CREATE INDEX notices_mail_kept ON notices (jurisdiction_id, id) WHERE mail_state = 'KEPT'`);
    await runner.query(`CREATE TABLE notice_choices (
      jurisdiction_id text NOT NULL,
      user_id uuid NOT NULL,
      kind text NOT NULL,
      in_portal boolean NOT NULL,
      by_mail boolean NOT NULL,
      CONSTRAINT notice_choices_pkey PRIMARY KEY (jurisdiction_id, user_id, kind),
      CONSTRAINT notice_choices_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await runner.query(`CREATE TABLE mail_addresses (
      jurisdiction_id text NOT NULL,
      user_id uuid NOT NULL,
      address text NOT NULL,
      confirmed_at timestamptz,
      code text,
      code_until timestamptz,
      CONSTRAINT mail_addresses_confirmed_or_code CHECK (confirmed_at IS NOT NULL OR code IS NOT NULL),
      CONSTRAINT mail_addresses_pkey PRIMARY KEY (jurisdiction_id, user_id),
      CONSTRAINT mail_addresses_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await raiseTenantWall(runner, 'notice_choices', 'SELECT, INSERT, UPDATE, DELETE');
    await raiseTenantWall(runner, 'mail_addresses', 'SELECT, INSERT, UPDATE, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_addresses, notice_choices');
    await runner.query('DELETE FROM notices WHERE enterprise_id IS NULL');
    await runner.query(`ALTER TABLE notices
      DROP CONSTRAINT notices_mail_state_known, DROP COLUMN mail_at, DROP COLUMN mail_state, DROP COLUMN is_shown,
      ALTER COLUMN enterprise_id SET NOT NULL`);
  }
}
