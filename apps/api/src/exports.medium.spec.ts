import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/universal';
import { addAppeal } from './testing/appeal-rows.js';
import { addCity, addFirm, addLot, addRequisition } from './testing/city-rows.js';
import { addRound } from './testing/round-rows.js';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let one: string;

beforeAll(async () => {
  api = await startTestApi();
  const { owner } = api.database;
  await addCity(owner, CITY);
  one = await addFirm(owner, CITY, 'd1');
  const two = await addFirm(owner, CITY, 'd2');
  await owner.query('UPDATE enterprises SET name = \'=HYPERLINK("x")\' WHERE id = $1', [one]);
  for (const firm of [one, two]) {
    await addLot(owner, CITY, firm);
    await addRequisition(owner, CITY, firm);
  }
  await api.addUser('officer', 'city_officer');
  await api.addUser('district', 'district_officer', { districtId: 'd2' });
  await api.addUser('seller', 'supplier', { enterpriseId: one });
});
afterAll(() => api.close());

async function save(login: string, path: string): Promise<{ status: number; type: unknown; lines: string[] }> {
  const answer = await api.send('GET', `/api/exports/${path}`, { cookie: await api.logIn(login) });
  const lines = answer.body.replace('\ufeff', '').trimEnd().split('\r\n');
  return { status: answer.statusCode, type: answer.headers['content-type'], lines };
}

describe('a list as a file', () => {
  it.each([
    ['enterprises', 'Reference,Code,Firm,District,District code'],
    ['lots', 'Supplier,Product,Product code,Batch,District,District code'],
    ['requisitions', 'Reference,Firm,Category,Day'],
  ])('%s: a row for each of the list, neutral for a spreadsheet, and the head of the ledger', async (list, columns) => {
    const { status, type, lines } = await save('officer', `${list}?language=en`);
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(lines[0].startsWith(columns)).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines.slice(1, 3).join()).toContain('"\'=HYPERLINK(');
    expect(lines[3]).toMatch(/^Ledger head \d+,[0-9a-f]{64}$/);
  });

  it.each([
    ['headcount-filings', 'Firm,District,District code,Staff in force,Staff filed'],
    ['price-reviews', 'Supplier,District,District code,Product'],
    ['qualifications', 'Supplier,District,District code,Product'],
    ['quarantine', 'Reference,Firm,Code,District'],
  ])('%s: the queue of a desk, for those who work at it', async (list, columns) => {
    const { status, lines } = await save('officer', `${list}?language=en`);
    expect(status).toBe(200);
    expect(lines[0].startsWith(columns)).toBe(true);
    expect(lines.at(-1)).toMatch(/^Ledger head \d+,[0-9a-f]{64}$/);
    await api.addUser(`asker-${list}`, 'requester', { enterpriseId: one });
    expect((await save(`asker-${list}`, list)).status).toBe(403);
  });

  it('holds a quarantined requisition with what an officer needs to know of its firm', async () => {
    const { owner } = api.database;
    await owner.query(
      "UPDATE requisitions SET state = 'QUARANTINED', quarantine_code = 'IMPLAUSIBLE' WHERE enterprise_id = $1",
      [one],
    );
    const { lines } = await save('officer', 'quarantine?language=en');
    await owner.query("UPDATE requisitions SET state = 'APPROVED', quarantine_code = NULL WHERE enterprise_id = $1", [
      one,
    ]);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('"\'=HYPERLINK(');
  });

  it('is an office’s only with a code of the second factor, a firm’s own without', async () => {
    const ask = async (login: string) => {
      const cookie = await api.logIn(login);
      await api.database.owner.query('UPDATE sessions SET verified_at = NULL');
      return api.send('GET', '/api/exports/lots', { cookie });
    };
    expect((await ask('officer')).json()).toMatchObject({ status: 403, code: 'STEP_UP_REQUIRED' });
    expect((await ask('seller')).statusCode).toBe(200);
  });

  it('is in Chinese unless asked otherwise, and refuses another language', async () => {
    expect((await save('officer', 'enterprises')).lines[0]).toMatch(/^编号,统一社会信用代码,企业/);
    expect((await save('officer', 'enterprises?language=fr')).status).toBe(400);
  });

  it('holds what the list shows to that person, under the same filters', async () => {
    expect((await save('seller', 'lots?language=en')).lines).toHaveLength(3);
    expect((await save('district', 'enterprises?language=en')).lines.join()).not.toContain('HYPERLINK');
    expect((await save('officer', 'lots?language=en&state=EXPIRED')).lines).toHaveLength(2);
    expect((await save('seller', 'enterprises')).status).toBe(403);
  });

  it('as XLSX holds the same, in the words of its reader', async () => {
    const answer = await api.send('GET', '/api/exports/lots?language=en&format=xlsx', {
      cookie: await api.logIn('officer'),
    });
    expect(answer.headers['content-disposition']).toBe('attachment; filename="lots.xlsx"');
    const [columns, first, , last] = await readSheet(new Uint8Array(answer.rawPayload).buffer);
    const cell = (name: string): unknown => first[columns.indexOf(name)];
    expect([cell('Product'), cell('Product code'), cell('District'), cell('State')]).toEqual(['Surgical mask', 'surgical', 'One', 'On offer']); // prettier-ignore
    expect(cell('Free')).toEqual(expect.any(Number));
    expect(last[1]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('ends at 30 in ten minutes, and says when the next may be saved', async () => {
    await api.addUser('auditor', 'auditor');
    const cookie = await api.logIn('auditor');
    const next = (): ReturnType<TestApi['send']> => api.send('GET', '/api/exports/lots', { cookie });
    for (let saved = 0; saved < 30; saved += 1) expect((await next()).statusCode).toBe(200);
    const refused = await next();
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_EXPORTS', params: { limit: 30 } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(500);
    expect(refused.json<{ detail: string }>().detail).toContain('Try again in 10 min');
    expect((await save('officer', 'lots')).status).toBe(200);
  });

  it('of awards is of one round, and of none that does not exist', async () => {
    const round = await addRound(api, 'PROPOSED');
    const { lines } = await save('officer', `rounds/${round}/awards?language=en`);
    expect(lines[0]).toBe('Firm,District,District code,Tier,Headcount,Received pieces,Asked pieces,Claim in pieces,Exact share,Awarded pieces,State,Reasons'); // prettier-ignore
    expect((await save('officer', `rounds/${one}/awards`)).status).toBe(404);
  });

  it('of appeals is the officer’s, under the filter of the list', async () => {
    const by = await api.addUser('lodges', 'requester', { enterpriseId: one });
    await addAppeal(api, one, await addRound(api, 'PUBLISHED', '2020-03-05'), by);
    const { lines } = await save('officer', 'appeals?language=en&show=waiting');
    expect(lines[0]).toBe('Firm,District,District code,Category,Day,Contested,Asked pieces,Awarded pieces,State,Outcome,Reason,Owed pieces'); // prettier-ignore
    expect(lines[1]).toContain('Something else,10,0,Lodged,,,0');
    expect((await save('officer', 'appeals?language=en&show=decided')).lines).toHaveLength(2);
    expect((await save('seller', 'appeals')).status).toBe(403);
  });
});
