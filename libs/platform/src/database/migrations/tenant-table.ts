import type { QueryRunner } from 'typeorm';

/** What the application may do with a table; no table needs more than one of these. */
export type TenantGrants =
  'SELECT' | 'SELECT, INSERT' | 'SELECT, INSERT, UPDATE' | 'SELECT, INSERT, DELETE' | 'SELECT, INSERT, UPDATE, DELETE';

/**
 * Puts a new table behind the tenant wall, as the tables of the core are: the application's role gets the grants and
 * sees only the jurisdiction of its transaction. Dropping the table undoes it.
 */
export async function raiseTenantWall(runner: QueryRunner, table: string, grants: TenantGrants): Promise<void> {
  await runner.query(`GRANT ${grants} ON ${table} TO supplydock_app`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY tenant ON ${table} USING (
    jurisdiction_id = current_setting('app.jurisdiction', true) OR current_setting('app.system', true) = 'on')`);
}
