import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseTenantWall } from './tenant-table.js';

/** A second factor of a person: the secret of an authenticator, codes for the day it is lost, and when a session showed one. */
export class SecondFactor1583000000830 implements MigrationInterface {
  readonly name = 'SecondFactor1583000000830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions ADD COLUMN verified_at timestamptz');
    await runner.query(`CREATE TABLE second_factors (
      jurisdiction_id text NOT NULL,
      user_id uuid NOT NULL,
      secret bytea,
      last_step bigint NOT NULL DEFAULT 0,
      confirmed_at timestamptz,
      pending_secret bytea,
      CONSTRAINT second_factors_confirmed_or_pending CHECK ((secret IS NULL) = (confirmed_at IS NULL) AND (secret IS NOT NULL OR pending_secret IS NOT NULL)),
      CONSTRAINT second_factors_pkey PRIMARY KEY (jurisdiction_id, user_id),
      CONSTRAINT second_factors_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await runner.query(`CREATE TABLE recovery_codes (
      jurisdiction_id text NOT NULL,
      user_id uuid NOT NULL,
      code_hash bytea NOT NULL,
      CONSTRAINT recovery_codes_pkey PRIMARY KEY (jurisdiction_id, user_id, code_hash),
      CONSTRAINT recovery_codes_user_id_fkey FOREIGN KEY (jurisdiction_id, user_id) REFERENCES users (jurisdiction_id, id)
    )`);
    await raiseTenantWall(runner, 'second_factors', 'SELECT, INSERT, UPDATE');
    await raiseTenantWall(runner, 'recovery_codes', 'SELECT, INSERT, DELETE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovery_codes, second_factors');
    await runner.query('ALTER TABLE sessions DROP COLUMN verified_at');
  }
}
