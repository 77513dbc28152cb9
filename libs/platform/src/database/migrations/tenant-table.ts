import type { QueryRunner } from 'typeorm';

/** The same wall for a table that came later: rights of the application, and rows of one jurisdiction a transaction. */
export async function secureTable(runner: QueryRunner, table: string, grants: string): Promise<void> {
  await runner.query(`GRANT ${grants} ON ${table} TO supplydock_app`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY tenant ON ${table} USING (
    jurisdiction_id = current_setting('app.jurisdiction', true) OR current_setting('app.system', true) = 'on')`);
}
