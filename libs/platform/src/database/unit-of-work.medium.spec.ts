import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { prepared } from './prepared.js';

const CITY = '310000';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.owner.query('CREATE TABLE steps (n integer PRIMARY KEY, label text)');
  await db.owner.query('GRANT SELECT, INSERT ON steps TO supplydock_app');
}, 60_000);
afterAll(() => db.close());
beforeEach(() => db.owner.query('TRUNCATE steps'));

const INSERT = 'INSERT INTO steps SELECT count(*) + 1, $1 FROM steps';
const labels = async (): Promise<string[]> => {
  const rows: { label: string }[] = await db.owner.query('SELECT label FROM steps ORDER BY n');
  return rows.map(({ label }) => label);
};

describe('beforeCommit', () => {
  it('does its work last, in the order of the calls, whichever run asked for it', async () => {
    await db.uow.run(CITY, async (tx) => {
      await db.uow.run(CITY, async () => db.uow.beforeCommit(() => tx.query(INSERT, ['last but one'])));
      db.uow.beforeCommit(() => tx.query(INSERT, ['last']));
      await tx.query(INSERT, ['first']);
    });
    expect(await labels()).toEqual(['first', 'last but one', 'last']);
  });

  it('rolls everything back when it fails, and does nothing of it when the work fails', async () => {
    const failing = db.uow.run(CITY, async (tx) => {
      await tx.query(INSERT, ['first']);
      db.uow.beforeCommit(() => Promise.reject(new Error('too late')));
    });
    await expect(failing).rejects.toThrow('too late');
    const failed = db.uow.run(CITY, async (tx) => {
      db.uow.beforeCommit(() => tx.query(INSERT, ['last']));
      throw new Error('undone');
    });
    await expect(failed).rejects.toThrow('undone');
    expect(await labels()).toEqual([]);
  });

  it('forgets what an attempt asked for that failed', async () => {
    await db.uow.run(CITY, async (tx) => {
      const attempt = db.uow.attempt(async () => {
        db.uow.beforeCommit(() => tx.query(INSERT, ['of the attempt']));
        await tx.query('SELECT 1 / 0');
      });
      await expect(attempt).rejects.toThrow('division by zero');
      db.uow.beforeCommit(() => tx.query(INSERT, ['of the run']));
    });
    expect(await labels()).toEqual(['of the run']);
  });

  it('is refused where there is no transaction', () => {
    expect(() => db.uow.beforeCommit(() => Promise.resolve())).toThrow('no commit');
  });
});

describe('a transaction', () => {
  it('is bound to its jurisdiction and leaves nothing behind on the connection', async () => {
    const SETTING = `SELECT current_setting('app.jurisdiction', true) AS city, current_setting('app.system', true) AS system`;
    expect(await db.uow.run(CITY, (tx) => tx.query(SETTING))).toMatchObject([{ city: CITY }]);
    const [system] = await db.uow.system('look', (tx) => tx.query(SETTING));
    expect(system).toMatchObject({ system: 'on' });
    expect(system.city || null).toBeNull();
    const [bare] = await db.dataSource.query(SETTING);
    expect([bare.city || null, bare.system || null]).toEqual([null, null]);
    expect(() => db.uow.system("x', true); --", () => Promise.resolve())).toThrow('not a reason');
  });

  it('plans a prepared statement once a connection, and answers the same rows', async () => {
    await db.uow.run(CITY, async (tx) => {
      const add = (label: string) => prepared(tx, INSERT, [label]);
      await add('one');
      await add('two');
      const rows = await prepared<{ label: string }>(tx, 'SELECT label FROM steps WHERE n = $1', [2]);
      expect(rows).toEqual([{ label: 'two' }]);
      const known = await tx.query(
        'SELECT statement, generic_plans + custom_plans AS uses FROM pg_prepared_statements',
      );
      expect(known).toContainEqual({ statement: INSERT, uses: 2 });
    });
  });
});
