import { addCity, addFirm, addLot, addRequisition } from './testing/city-rows.js';
import { CITY, OTHER_CITY, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let theirs: { enterpriseId: string; lotId: string; requisitionId: string };

beforeAll(async () => {
  api = await startTestApi();
  const { owner } = api.database;
  for (const city of [CITY, OTHER_CITY]) await addCity(owner, city);
  await addFirm(owner, CITY);
  const enterpriseId = await addFirm(owner, OTHER_CITY);
  theirs = {
    enterpriseId,
    lotId: await addLot(owner, OTHER_CITY, enterpriseId),
    requisitionId: await addRequisition(owner, OTHER_CITY, enterpriseId),
  };
});
afterAll(() => api.close());

/** Tables that carry a jurisdiction, read from the catalogue: a new one is covered on the day it is made. */
async function tenantTables(): Promise<string[]> {
  const rows = await api.database.owner.query<{ table: string }[]>(
    `SELECT c.table_name AS "table" FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND c.column_name = 'jurisdiction_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ table }) => table);
}

describe('row-level security', () => {
  it('is on for every table with a jurisdiction', async () => {
    const open = await api.database.owner.query<{ table: string }[]>(
      `SELECT relname AS "table" FROM pg_class WHERE relname = ANY($1) AND NOT relrowsecurity`,
      [await tenantTables()],
    );
    expect(open).toEqual([]);
  });

  it('shows nothing of another city, even to a statement that forgot its WHERE', async () => {
    const tables = await tenantTables();
    expect(tables).toEqual(
      expect.arrayContaining(['users', 'sessions', 'enterprises', 'lots', 'requisitions', 'rounds']),
    );
    await api.database.uow.run(CITY, async (tx) => {
      for (const table of tables) {
        const seen = await tx.query(`SELECT DISTINCT jurisdiction_id AS city FROM "${table}"`);
        expect([table, seen.filter(({ city }: { city: string }) => city !== CITY)]).toEqual([table, []]);
      }
      const [{ n }] = await tx.query('SELECT count(*)::int AS n FROM enterprises');
      expect(n).toBe(1);
    });
  });

  it('lets no row of another city be changed or written', async () => {
    await api.database.uow.run(CITY, async (tx) => {
      const [, changed] = await tx.query("UPDATE enterprises SET name = 'taken over' WHERE id = $1", [
        theirs.enterpriseId,
      ]);
      expect(changed).toBe(0);
    });
    await expect(api.database.uow.run(CITY, (tx) => addFirm(tx, OTHER_CITY))).rejects.toMatchObject({ code: '42501' });
  });

  it('shows nothing at all outside of a jurisdiction', async () => {
    expect(await api.database.dataSource.query('SELECT id FROM enterprises')).toEqual([]);
  });

  it('holds for the role that serves requests, which owns nothing', async () => {
    const [role] = await api.database.dataSource.query(
      `SELECT current_user AS name, r.rolsuper, r.rolbypassrls,
              (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
         FROM pg_roles r WHERE r.rolname = current_user`,
    );
    expect(role).toEqual({ name: 'supplydock_app', rolsuper: false, rolbypassrls: false, owned: 0 });
  });
});

describe('somebody else’s', () => {
  it('lot and requisition of another city are 404 to officials of this one', async () => {
    await api.addUser('officer', 'city_officer');
    const cookie = await api.logIn('officer');
    for (const url of [`/api/lots/${theirs.lotId}`, `/api/requisitions/${theirs.requisitionId}`]) {
      const answer = await api.send('GET', url, { cookie });
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 404, 'NOT_FOUND']);
    }
  });

  it('lot and requisition of another firm are 404, like ones that never were', async () => {
    const { owner } = api.database;
    const [mine, rival] = [await addFirm(owner, CITY), await addFirm(owner, CITY)];
    const lotId = await addLot(owner, CITY, rival);
    const requisitionId = await addRequisition(owner, CITY, rival);
    await api.addUser('my.seller', 'supplier', { enterpriseId: mine });
    await api.addUser('my.clerk', 'requester', { enterpriseId: mine });
    await api.addUser('their.seller', 'supplier', { enterpriseId: rival });
    await api.addUser('their.clerk', 'requester', { enterpriseId: rival });
    const missing = '01936f3e-0000-7000-8000-000000000000';
    const get = async (login: string, url: string) =>
      (await api.send('GET', url, { cookie: await api.logIn(login) })).statusCode;

    expect(await get('their.seller', `/api/lots/${lotId}`)).toBe(200);
    expect(await get('my.seller', `/api/lots/${lotId}`)).toBe(404);
    expect(await get('my.seller', `/api/lots/${missing}`)).toBe(404);
    expect(await get('their.clerk', `/api/requisitions/${requisitionId}`)).toBe(200);
    expect(await get('my.clerk', `/api/requisitions/${requisitionId}`)).toBe(404);
    expect(await get('my.clerk', `/api/requisitions/${missing}`)).toBe(404);
  });
});
