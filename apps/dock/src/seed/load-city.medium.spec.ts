import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PasswordHasher } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { UnitOfWork } from '@supplydock/platform';
import { openTestDatabase, type TestDatabase } from '@supplydock/testing';
import { readCitySeed } from './city-parameters.js';
import { loadCity, type SeedResult, type SeedingTools } from './load-city.js';

let db: TestDatabase;
let tools: SeedingTools;
let first: SeedResult;
const seed = readCitySeed();
const one = async (sql: string) => (await db.owner.query(sql))[0];

beforeAll(async () => {
  db = await openTestDatabase();
  tools = {
    uow: new UnitOfWork(db.owner),
    ledger: new LedgerService(),
    passwords: new PasswordHasher(),
  };
  await expect(loadCity({ ...seed, parameters: { ...seed.parameters, day: 'no day' } }, tools)).rejects.toThrow();
  first = await loadCity(seed, tools);
}, 120_000);
afterAll(() => db.close());

describe('loading the demo city', () => {
  it('loads it whole', async () => {
    expect(first.isNew).toBe(true);
    expect(first.rows).toMatchObject({ districts: 16, enterprises: 20_100, policies: 4 });
    expect(
      await one(`SELECT count(*)::int AS n FROM requisitions WHERE category = 'masks' AND state = 'APPROVED'`),
    ).toEqual({ n: 20_000 });
  });

  it('does nothing when the city is there', async () => {
    expect(await loadCity(seed, tools)).toEqual({ isNew: false, rows: {} });
  });

  it('holds a million masks in 240 lots whose movements add up to their levels', async () => {
    const masks = `FROM lots l JOIN lot_levels v USING (jurisdiction_id) JOIN products p ON p.id = l.product_id
                   WHERE v.lot_id = l.id AND p.category = 'masks' AND l.state = 'AVAILABLE'`;
    expect(await one(`SELECT count(*)::int AS lots, sum(available)::int AS pieces ${masks}`)).toEqual({
      lots: 240,
      pieces: 1_000_000,
    });
    const off = await db.owner.query(`
      SELECT v.lot_id FROM lot_levels v JOIN lot_movements m ON m.lot_id = v.lot_id
      GROUP BY v.lot_id, v.on_hand, v.available, v.written_off
      HAVING (sum(d_on_hand), sum(d_available), sum(d_written_off)) IS DISTINCT FROM
             (v.on_hand::numeric, v.available::numeric, v.written_off::numeric)`);
    expect(off).toEqual([]);
  });

  it('gives the offices a second factor that everybody knows, in a rehearsal only', async () => {
    const having = `SELECT array_agg(u.login ORDER BY u.login) AS logins FROM second_factors f JOIN users u ON u.id = f.user_id`;
    expect(await one(having)).toEqual({ logins: ['approver', 'auditor', 'district', 'hotline', 'officer'] });
    await db.owner.query('DELETE FROM second_factors');
    await db.owner.query(`UPDATE jurisdictions SET rehearsal_day = NULL`);
    await loadCity(seed, tools);
    expect(await one(having)).toEqual({ logins: null });
    await db.owner.query(`UPDATE jurisdictions SET rehearsal_day = '2020-03-02'`);
  });

  it('begins the ledger with what was loaded', async () => {
    expect(await one('SELECT seq, kind, payload FROM ledger_entries')).toEqual({
      seq: 1,
      kind: 'CHANNEL_OPENED',
      payload: { rehearsalDay: '2020-03-02', seed: 20_200_302, rows: first.rows },
    });
  });

  it('leaves nothing behind when it breaks off in the middle', async () => {
    const { parameters } = seed;
    const small = { ...parameters, enterprises: { ...parameters.enterprises, count: 200 } };
    const other = {
      ...seed,
      parameters: small,
      reference: { ...seed.reference, jurisdiction: { ...seed.reference.jurisdiction, id: '110000' } },
    };
    const failing = { append: () => Promise.reject(new Error('lost')) } as unknown as LedgerService;
    await expect(loadCity(other, { ...tools, ledger: failing })).rejects.toThrow('lost');
    for (const table of ['jurisdictions', 'enterprises', 'requisitions']) {
      const key = table === 'jurisdictions' ? 'id' : 'jurisdiction_id';
      expect(await one(`SELECT count(*)::int AS n FROM ${table} WHERE ${key} = '110000'`)).toEqual({ n: 0 });
    }
  }, 60_000);

  it('opens the day for every category', async () => {
    const days = await db.owner.query(`SELECT category, state FROM allocation_days ORDER BY 1`);
    expect(days.map(({ state }: { state: string }) => state)).toEqual(['OPEN', 'OPEN', 'OPEN', 'OPEN']);
  });

  it('gives every account a hash of its own, and none to the channel', async () => {
    const users: { login: string; password_hash: string | null }[] = await db.owner.query(
      'SELECT login, password_hash FROM users',
    );
    const people = users.filter(({ login }) => login !== 'channel');
    expect(people.map(({ login }) => login).sort()).toEqual([
      'approver', 'auditor', 'district', 'hotline', 'officer', 'requester', 'supplier',
    ]); // prettier-ignore
    expect(new Set(people.map((user) => user.password_hash)).size).toBe(people.length);
    expect(await tools.passwords.matches(people[0].password_hash, 'supplydock-demo-2020')).toBe(true);
    expect(users.find(({ login }) => login === 'channel')!.password_hash).toBeNull();
  });
});
