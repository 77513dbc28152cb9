import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';

const [A, B] = ['310000', '440300'];

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}
type Refusal = 'no rows' | 'no right' | 'walled' | string;

let db: TestDatabase;
/** An INSERT of one row of city A for each table that carries a jurisdiction, read from the catalogue. */
let inserts: Map<string, { sql: string; values: unknown[] }>;

beforeAll(async () => {
  db = await openTestDatabase();
  const columns: Column[] = await db.owner.query(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND (c.relname = 'jurisdictions' OR EXISTS (SELECT FROM pg_attribute j WHERE j.attrelid = c.oid AND j.attname = 'jurisdiction_id'))
      ORDER BY c.relname, a.attnum`,
  );
  inserts = new Map();
  for (const table of new Set(columns.map((column) => column.table))) {
    const own = columns.filter((column) => column.table === table);
    const places = own.map((_, index) => `$${index + 1}`).join(', ');
    inserts.set(table, {
      sql: `INSERT INTO ${table} (${own.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${places})`,
      values: own.map(valueOf),
    });
  }
  await arrange([...inserts.keys()]);
}, 60_000);
afterAll(() => db.close());

/** Any value of the type: what rows mean is not asked here, the database is the test's own. */
function valueOf({ table, name, type }: Column): unknown {
  if (name === (table === 'jurisdictions' ? 'id' : 'jurisdiction_id')) return A;
  if (type.endsWith('[]')) return '{}';
  if (type === 'uuid') return randomUUID();
  if (type === 'jsonb') return '{}';
  if (type === 'boolean') return false;
  if (type === 'date' || type.startsWith('timestamp')) return '2020-03-02';
  if (type === 'bytea') return Buffer.from('x');
  return /^(text|character)/.test(type) ? 'x' : 1;
}

/** One row of city A in every table, past checks and keys; awards get a partition that takes any round. */
async function arrange(tables: readonly string[]): Promise<void> {
  const checks: { table: string; name: string }[] = await db.owner.query(
    `SELECT conrelid::regclass::text AS "table", conname AS name FROM pg_constraint
      WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> 0`,
  );
  for (const { table, name } of checks) await db.owner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const table of ['awards', 'award_lines']) await db.owner.query(`CREATE TABLE ${table}_any PARTITION OF ${table} DEFAULT`); // prettier-ignore
  await db.owner.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica'); // foreign keys sleep
    for (const table of tables) {
      const { sql, values } = inserts.get(table)!;
      await tx.query(sql, values);
    }
  });
}

/** What city B gets when it tries. */
async function tried(statement: string, values: unknown[] = []): Promise<Refusal> {
  try {
    const result = await db.uow.run(B, (tx) => tx.query(statement, values));
    const rows: unknown = Array.isArray(result) && typeof result[1] === 'number' ? result[1] : result.length;
    return rows === 0 ? 'no rows' : `${String(rows)} rows`;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code !== '42501') return message;
    return message.includes('row-level security') ? 'walled' : 'no right';
  }
}

describe('with the application’s checks switched off, the wall alone', () => {
  it('stands around every table of a city', () => {
    expect([...inserts.keys()]).toEqual(expect.arrayContaining(['enterprises', 'awards', 'notices', 'ledger_entries']));
    expect(inserts.size).toBeGreaterThan(25);
  });

  it('lets each city see its own row, so that seeing none means something', async () => {
    const unseen: string[] = [];
    for (const table of inserts.keys()) {
      const rows = await db.uow.run(A, (tx) => tx.query(`SELECT 1 FROM ${table}`));
      if (rows.length !== 1) unseen.push(`${table}: ${rows.length}`);
    }
    expect(unseen).toEqual([]);
  });

  it('lets no other city read, change, delete or write it', async () => {
    const wrong: unknown[] = [];
    for (const [table, { sql, values }] of inserts) {
      const key = table === 'jurisdictions' ? 'id' : 'jurisdiction_id';
      const answers = {
        select: await tried(`SELECT 1 FROM ${table}`),
        update: await tried(`UPDATE ${table} SET ${key} = ${key}`),
        delete: await tried(`DELETE FROM ${table}`),
        insert: await tried(sql, values),
      };
      const isWalled =
        answers.select === 'no rows' &&
        ['no rows', 'no right'].includes(answers.update) &&
        ['no rows', 'no right'].includes(answers.delete) &&
        ['walled', 'no right'].includes(answers.insert);
      if (!isWalled) wrong.push([table, answers]);
    }
    expect(wrong).toEqual([]);
  });
});
