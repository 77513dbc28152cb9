import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, MIGRATIONS } from '@supplydock/platform';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { ALL_ENTITIES } from './all-entities.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase(ALL_ENTITIES);
});
afterAll(() => db.close());

const drift = async (): Promise<string[]> => {
  const owner = await createDataSource({ url: db.url, entities: ALL_ENTITIES, as: 'owner' }).initialize();
  const log = await owner.driver.createSchemaBuilder().log();
  await owner.destroy();
  return log.upQueries.map((query) => query.query);
};

describe('migrations', () => {
  it('leave nothing between the entities and the tables', async () => {
    expect(await drift()).toEqual([]);
  });

  it('go down to nothing and up again to the same', async () => {
    const owner = await createDataSource({ url: db.url, entities: [], as: 'owner' }).initialize();
    const objects = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'migrations%'
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`;
    const policies = 'SELECT tablename, policyname, qual FROM pg_policies ORDER BY tablename';
    const before = [await owner.query(`${objects} ORDER BY 1`), await owner.query(policies)];
    for (const migration of MIGRATIONS) {
      expect(migration).toBeDefined();
      await owner.undoLastMigration();
    }
    expect(await owner.query(objects)).toEqual([]);
    await owner.runMigrations();
    expect([await owner.query(`${objects} ORDER BY 1`), await owner.query(policies)]).toEqual(before);
    await owner.destroy();
    expect(await drift()).toEqual([]);
  });

  it('give every table a key that begins with its jurisdiction, and row-level security', async () => {
    const rows: { table: string; first: string; secured: boolean }[] = await db.owner.query(`
      SELECT c.relname AS table, c.relrowsecurity AS secured,
        (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = i.indkey[0]) AS first
      FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r','p') AND c.relname <> 'migrations'`);
    expect(rows.length).toBe(ALL_ENTITIES.length);
    for (const row of rows) {
      expect(row).toEqual({
        table: row.table,
        first: row.table === 'jurisdictions' ? 'id' : 'jurisdiction_id',
        secured: true,
      });
    }
  });

  it('leave the application owning nothing and altering no record', async () => {
    const owned = await db.owner.query(
      `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = 'supplydock_app'`,
    );
    expect(owned).toEqual([]);
    for (const table of ['ledger_entries', 'lot_movements', 'round_files', 'policies', 'receipts']) {
      await expect(db.dataSource.query(`UPDATE ${table} SET jurisdiction_id = '310000'`)).rejects.toThrow(
        'permission denied',
      );
      await expect(db.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    }
    await expect(db.dataSource.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });
});

describe('the tenant wall', () => {
  beforeAll(async () => {
    for (const id of ['310000', '440300']) {
      await db.owner.query(
        `INSERT INTO jurisdictions (id, name_en, name_zh, time_zone) VALUES ($1, $1, $1, 'Asia/Shanghai')`,
        [id],
      );
    }
  });

  it('shows one jurisdiction even where WHERE is forgotten, and none outside a transaction', async () => {
    const seen = await db.uow.run('310000', (tx) => tx.query('SELECT id FROM jurisdictions'));
    expect(seen).toEqual([{ id: '310000' }]);
    expect(await db.dataSource.query('SELECT id FROM jurisdictions')).toEqual([]);
    const all = await db.uow.system('test', (tx) => tx.query('SELECT id FROM jurisdictions ORDER BY id'));
    expect(all).toEqual([{ id: '310000' }, { id: '440300' }]);
  });

  it('refuses a row of another jurisdiction', async () => {
    const insert = db.uow.run('310000', (tx) =>
      tx.query(`INSERT INTO ledger_heads (jurisdiction_id, seq, hash) VALUES ('440300', 0, '')`),
    );
    await expect(insert).rejects.toThrow('row-level security');
  });

  it('joins a transaction of the same jurisdiction and refuses another', async () => {
    await db.uow.run('310000', async (outer) => {
      await db.uow.run('310000', async (inner) => expect(inner).toBe(outer));
      expect(() => db.uow.run('440300', async () => 1)).toThrow('one jurisdiction');
    });
  });

  it('does what waits for the commit after it, and not at all after a rollback', async () => {
    const done: string[] = [];
    await db.uow.run('310000', async () => {
      db.uow.afterCommit(() => done.push('committed'));
      expect(done).toEqual([]);
    });
    await db.uow
      .run('310000', async () => {
        db.uow.afterCommit(() => done.push('rolled back'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(done).toEqual(['committed']);
  });
});
