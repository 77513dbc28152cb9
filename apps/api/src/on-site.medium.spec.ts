import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, DISTRICT, FIRM, OTHER_DISTRICT, OTHER_FIRM, TODAY } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const URL = `/api/enterprises/${FIRM}/work-filings`;
const ALL = ['mechanism', 'inspection', 'supplies', 'management', 'education'];
let api: TestApi;
let clerk: string;
let officer: string;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('clerk.firm', 'requester', { enterpriseId: FIRM });
  await api.addUser('rival', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('officer', 'district_officer', { districtId: DISTRICT });
  await api.addUser('neighbour', 'district_officer', { districtId: OTHER_DISTRICT });
  clerk = await api.logIn('clerk.firm');
  officer = await api.logIn('officer');
});
afterAll(() => api.close());

const get = async (url: string, cookie = clerk) => (await api.send('GET', url, { cookie })).json();
const file = (change: object = {}, cookie = clerk) =>
  api.send('POST', URL, {
    cookie,
    body: { onSite: 38, inPlace: ALL, effectiveFrom: TODAY, ...change },
    headers: { 'idempotency-key': `on-site-${(keys += 1)}` },
  });
const claimable = async () => {
  const { headcount, verifiedHeadcount, entitlementPieces } = await get('/api/entitlement?category=masks');
  return [headcount, verifiedHeadcount, entitlementPieces];
};

describe('who is on site', () => {
  it('counts up to what is verified, from its day on, the last filing of a day', async () => {
    expect(await get(URL)).toEqual({ verified: 43, current: null, counted: 43, history: [] });
    expect(await claimable()).toEqual([43, 43, 129]);
    const answer = await file();
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      expect.objectContaining({ verified: 43, counted: 38, current: expect.objectContaining({ onSite: 38, inPlace: ALL }) }),
    ]); // prettier-ignore
    expect(await claimable()).toEqual([38, 43, 114]);
    await file({ onSite: 90 });
    expect(await claimable()).toEqual([43, 43, 129]);
    await file({ onSite: 0 });
    expect(await claimable()).toEqual([0, 43, 0]);
    await file({ onSite: 20, effectiveFrom: '2020-03-09' });
    expect(await claimable()).toEqual([0, 43, 0]);
    expect((await get(URL)).history.map(({ onSite }: { onSite: number }) => onSite)).toEqual([20, 0, 90, 38]);
  });

  it.each([
    [{ effectiveFrom: '2020-03-01' }, 'DAY_PASSED'],
    [{ effectiveFrom: '2020-05-01' }, 'DAY_TOO_FAR'],
    [{ onSite: -1 }, 'MIN'],
    [{ inPlace: ['nothing'] }, 'IS_IN'],
    [{ inPlace: ['mechanism', 'mechanism'] }, 'ARRAY_UNIQUE'],
  ])('%j is refused with %s', async (change, code) => {
    const answer = await file(change);
    expect([answer.statusCode, answer.json().errors?.[0].code]).toEqual([400, code]);
  });

  it('is the firm’s to say and its district’s to see, with what is not in place', async () => {
    expect((await get('/api/work-filings/incomplete', officer)).items).toEqual([]);
    await file({ inPlace: ['education', 'mechanism'], onSite: 30 });
    expect(await get('/api/work-filings/incomplete', officer)).toMatchObject({
      total: 1,
      nextCursor: null,
      items: [
        { enterpriseId: FIRM, districtId: DISTRICT, filing: { inPlace: ['mechanism', 'education'], onSite: 30 } },
      ],
    });
    expect((await get('/api/work-filings/incomplete', await api.logIn('neighbour'))).total).toBe(0);
    expect((await api.send('GET', URL, { cookie: await api.logIn('neighbour') })).statusCode).toBe(404);
    expect((await file({}, await api.logIn('rival'))).statusCode).toBe(404);
    expect((await file({}, officer)).statusCode).toBe(403);
    const { items } = await get(`/api/enterprises/${FIRM}/timeline`, officer);
    expect(items[0]).toMatchObject({ kind: 'WORK_FILED', headcount: 30, effectiveFrom: TODAY });
  });
});
