import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CORE_TABLE_NAMES } from './core-keys.sql.js';

/** May be read and extended, never altered: what was moved or decided stays so. */
const APPEND_ONLY = ['lot_movements', 'ledger_entries', 'round_files', 'receipts', 'policies'];
/** Reference data: only migrations and seeds, run by the owner, write it. */
const READ_ONLY = ['jurisdictions', 'districts', 'products'];
/** Rows that may go again: log-ins long over, keys past their week, messages dealt with. */
const DISPOSABLE = ['sessions', 'idempotency_keys', 'outbox', 'inbox'];

/**
 * The second wall: the application's role owns nothing and sees only the jurisdiction of its transaction
 * (`app.jurisdiction`), or everything where the code says so aloud (`app.system`).
 */
export class TenantWall1582934400001 implements MigrationInterface {
  readonly name = 'TenantWall1582934400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'supplydock_app') THEN CREATE ROLE supplydock_app NOLOGIN; END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server is being migrated
    END $$`);
    await runner.query(`DO $$ BEGIN
      IF NOT pg_has_role(current_user, 'supplydock_app', 'SET') THEN EXECUTE format('GRANT supplydock_app TO %I', current_user); END IF;
    END $$`);
    await runner.query('GRANT USAGE ON SCHEMA public TO supplydock_app');
    for (const table of CORE_TABLE_NAMES) {
      const key = table === 'jurisdictions' ? 'id' : 'jurisdiction_id';
      await runner.query(`GRANT ${grantsOf(table)} ON ${table} TO supplydock_app`);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY tenant ON ${table} USING (
        ${key} = current_setting('app.jurisdiction', true) OR current_setting('app.system', true) = 'on')`);
    }
    await runner.query('GRANT SELECT ON migrations TO supplydock_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    // The role itself stays: other databases of the server may use it.
    await runner.query('REVOKE SELECT ON migrations FROM supplydock_app');
    for (const table of CORE_TABLE_NAMES) {
      await runner.query(`DROP POLICY tenant ON ${table}`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
      await runner.query(`REVOKE ALL ON ${table} FROM supplydock_app`);
    }
    await runner.query('REVOKE USAGE ON SCHEMA public FROM supplydock_app');
  }
}

function grantsOf(table: string): string {
  if (READ_ONLY.includes(table)) return 'SELECT';
  if (APPEND_ONLY.includes(table)) return 'SELECT, INSERT';
  return DISPOSABLE.includes(table) ? 'SELECT, INSERT, UPDATE, DELETE' : 'SELECT, INSERT, UPDATE';
}
