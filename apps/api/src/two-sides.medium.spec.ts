import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeCity, DISTRICT, FIRM, OTHER_FIRM, OTHER_SUPPLIER, SUPPLIER, TODAY } from '@supplydock/testing';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

const LOT = {
  productId: 'surgical',
  districtId: DISTRICT,
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 5_000,
  packPieces: 50,
  priceFen: 180,
};
const REQUISITION = { category: 'masks', askedPieces: 120, accepts: ['surgical'], maxPriceFen: 300, neededBy: null };

let api: TestApi;
let supplier: string;
let rival: string;
let requester: string;
let neighbour: string;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('supplier', 'supplier', { enterpriseId: SUPPLIER });
  await api.addUser('rival', 'supplier', { enterpriseId: OTHER_SUPPLIER });
  await api.addUser('requester', 'requester', { enterpriseId: FIRM });
  await api.addUser('neighbour', 'requester', { enterpriseId: OTHER_FIRM });
  supplier = await api.logIn('supplier');
  rival = await api.logIn('rival');
  requester = await api.logIn('requester');
  neighbour = await api.logIn('neighbour');
});
afterAll(() => api.close());

const key = (): string => `key-of-this-test-${(keys += 1)}`;
const post = (url: string, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
  api.send('POST', url, { body, cookie, headers: { 'idempotency-key': key(), ...headers } });
const get = async (url: string, cookie: string) => (await api.send('GET', url, { cookie })).json();

describe('a supplier', () => {
  it('posts a lot once, however often it is sent', async () => {
    const headers = { 'idempotency-key': key() };
    const first = await post('/api/lots', supplier, LOT, headers);
    expect(first.statusCode).toBe(201);
    const again = await post('/api/lots', supplier, LOT, headers);
    expect([again.statusCode, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', first.body]);
    expect((await get('/api/lots', supplier)).total).toBe(1);
    expect(await post('/api/lots', supplier, { ...LOT, pieces: 50 }, headers)).toMatchObject({ statusCode: 422 });
  });

  it('is told every field that is wrong, in both languages', async () => {
    const answer = await post('/api/lots', supplier, { ...LOT, producedOn: '2020-02-30', pieces: 1.5, colour: 'blue' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const errors: { field: string; code: string; messageZh: string }[] = answer.json().errors;
    expect(errors.map(({ field, code }) => `${field} ${code}`).sort()).toEqual(['colour UNKNOWN_FIELD', 'pieces IS_INT', 'producedOn IS_DAY']); // prettier-ignore
    expect(errors.every(({ messageZh }) => messageZh !== '不符合要求')).toBe(true);
    expect((await post('/api/lots', supplier, { ...LOT, pieces: 7 })).json().errors).toMatchObject([{ code: 'NOT_WHOLE_PACKS' }]); // prettier-ignore
  });

  it('withdraws what is free, and nobody else can', async () => {
    const { id } = (await post('/api/lots', supplier, LOT)).json();
    const withdrawn = await post(`/api/lots/${id}/withdrawals`, supplier, { pieces: 500, reason: 'sold before' });
    expect([withdrawn.statusCode, withdrawn.json().levels.available]).toEqual([200, 4_500]);
    const short = await post(`/api/lots/${id}/withdrawals`, supplier, { pieces: 4_550, reason: 'too much' });
    expect([short.statusCode, short.json().code]).toEqual([409, 'STOCK_SHORT']);
    expect(await post(`/api/lots/${id}/withdrawals`, rival, { pieces: 50, reason: 'theft' })).toMatchObject({
      statusCode: 404,
    });
    expect(await api.send('GET', `/api/lots/${id}`, { cookie: rival })).toMatchObject({ statusCode: 404 });
    expect((await get(`/api/lots/${id}`, supplier)).movements).toHaveLength(2);
    expect(await post('/api/lots', requester, LOT)).toMatchObject({ statusCode: 403 });
  });
});

describe('a requester', () => {
  it('sees the entitlement, files, changes and withdraws', async () => {
    expect(await get('/api/entitlement?category=masks', requester)).toMatchObject({
      headcount: 43,
      entitlementPieces: 129,
    });
    const filed = (await post('/api/requisitions', requester, REQUISITION)).json();
    expect(filed).toMatchObject({
      state: 'APPROVED',
      version: 1,
      serviceDate: TODAY,
      entitlement: { needPieces: 129 },
    });

    const twice = await post('/api/requisitions', requester, REQUISITION);
    expect([twice.statusCode, twice.json().code, twice.json().params.requisitionId]).toEqual([409, 'REQUISITION_EXISTS', filed.id]); // prettier-ignore

    const url = `/api/requisitions/${filed.id}`;
    const put = (version: string | undefined, body: unknown = { ...REQUISITION, askedPieces: 60 }) =>
      api.send('PUT', url, { body, cookie: requester, headers: version === undefined ? {} : { 'if-match': version } });
    expect(await put(undefined)).toMatchObject({ statusCode: 428 });
    expect((await put('"1"')).json()).toMatchObject({ askedPieces: 60, version: 2 });
    expect((await put('"1"')).json().code).toBe('VERSION_MISMATCH');

    expect(await get(url, requester)).toMatchObject({ id: filed.id, award: null, entitlement: { headcount: 43 } });
    expect(await api.send('GET', url, { cookie: neighbour })).toMatchObject({ statusCode: 404 });
    const gone = await post(`${url}/withdrawal`, requester, {}, { 'if-match': '"2"' });
    expect([gone.statusCode, gone.json().state]).toEqual([200, 'WITHDRAWN']);
  });

  it('is told when a round holds the day', async () => {
    const { owner } = api.database;
    await owner.query(
      `INSERT INTO allocation_days VALUES ($1, 'masks', $2, 'HELD', $3)
       ON CONFLICT (jurisdiction_id, category, service_date) DO UPDATE SET state = 'HELD', round_id = excluded.round_id`,
      [CITY, TODAY, SUPPLIER],
    );
    const answer = await post('/api/requisitions', requester, REQUISITION);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'DAY_HELD']);
    await owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
    expect(await post('/api/requisitions', requester, REQUISITION)).toMatchObject({ statusCode: 201 });
  });

  it('finds a filter that does not exist refused, not ignored', async () => {
    expect(await api.send('GET', '/api/requisitions?colour=blue', { cookie: requester })).toMatchObject({
      statusCode: 400,
    });
    expect(await api.send('GET', '/api/requisitions?state=APPROVED&limit=201', { cookie: requester })).toMatchObject({ statusCode: 400 }); // prettier-ignore
    expect((await get('/api/requisitions?state=APPROVED&category=masks', requester)).total).toBe(1);
  });
});
