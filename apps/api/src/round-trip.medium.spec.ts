import { createHash } from 'node:crypto';
import { AppConfig } from '@supplydock/platform';
import { arrangeCity, compileServer, DISTRICT, FIRM, OTHER_FIRM, SUPPLIER, WorkerProcess } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const LOT = {
  productId: 'surgical',
  districtId: DISTRICT,
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  pieces: 100,
  packPieces: 10,
  priceFen: 180,
};
const WISH = { category: 'masks', askedPieces: 120, accepts: ['surgical'], maxPriceFen: 300, neededBy: null };

/** From a lot and two requisitions to an award that the firm can read: the API in this process, a worker in its own. */
describe('a round over HTTP', () => {
  let api: TestApi;
  let worker: WorkerProcess;
  let keys = 0;
  const cookies: Record<string, string> = {};
  let roundId: string;
  let requisitionId: string;

  beforeAll(async () => {
    compileServer();
    api = await startTestApi();
    await arrangeCity(api.database.owner);
    await api.addUser('supplier', 'supplier', { enterpriseId: SUPPLIER });
    await api.addUser('firm', 'requester', { enterpriseId: FIRM });
    await api.addUser('other', 'requester', { enterpriseId: OTHER_FIRM });
    await api.addUser('officer', 'city_officer');
    await api.addUser('approver', 'approver');
    for (const login of ['supplier', 'firm', 'other', 'officer', 'approver']) cookies[login] = await api.logIn(login);
    const { queuePrefix, redisUrl } = api.app.get(AppConfig);
    worker = await WorkerProcess.start({ databaseUrl: api.database.url, redisUrl, queuePrefix });
  });
  afterAll(async () => {
    expect(await worker.stop()).toBe(0);
    await api.close();
  });

  const post = (login: string, url: string, body: unknown, headers: Record<string, string | undefined> = {}) =>
    api.send('POST', url, {
      body,
      cookie: cookies[login],
      headers: { 'idempotency-key': `round-trip-${(keys += 1)}`, ...headers },
    });
  const get = (login: string, url: string) => api.send('GET', url, { cookie: cookies[login] });

  it('is opened by an officer, once for a key, and proposed by the worker', async () => {
    expect((await post('supplier', '/api/lots', LOT)).statusCode).toBe(201);
    requisitionId = (await post('firm', '/api/requisitions', WISH)).json().id;
    expect((await post('other', '/api/requisitions', { ...WISH, askedPieces: 30 })).statusCode).toBe(201);

    expect((await post('approver', '/api/rounds', { category: 'masks' })).statusCode).toBe(403);
    expect((await post('officer', '/api/rounds', { category: 'masks' }, { 'idempotency-key': undefined })).json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_MISSING' }); // prettier-ignore
    const headers = { 'idempotency-key': 'the-same-key' };
    const opened = await post('officer', '/api/rounds', { category: 'masks' }, headers);
    expect(opened.statusCode).toBe(201);
    const again = await post('officer', '/api/rounds', { category: 'masks' }, headers);
    expect([again.statusCode, again.body]).toEqual([201, opened.body]);
    expect((await post('officer', '/api/rounds', { category: 'masks' })).json()).toMatchObject({ status: 409, code: 'ROUND_LIVE' }); // prettier-ignore

    roundId = opened.json().id;
    let round = opened.json();
    for (let tries = 0; tries < 300 && round.state !== 'PROPOSED'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      round = (await get('officer', `/api/rounds/${roundId}`)).json();
    }
    expect(round).toMatchObject({
      state: 'PROPOSED',
      totals: { lotPieces: 100, awardedPieces: 100, requisitions: 2 },
      certificate: { verified: true },
      policy: { name: 'test', policyVersion: 1 },
    });
  });

  it('holds its requisitions, and shows a firm nothing before it is approved', async () => {
    const held = await post('firm', `/api/requisitions/${requisitionId}/withdrawal`, {}, { 'if-match': '"1"' });
    expect(held.json()).toMatchObject({ status: 409, code: 'DAY_HELD' });
    expect((await get('firm', `/api/requisitions/${requisitionId}`)).json()).toMatchObject({ award: null });
    expect((await get('firm', `/api/rounds/${roundId}/awards`)).statusCode).toBe(403);
  });

  it('gives out awards and files whose digest is their ETag', async () => {
    const { items } = (await get('officer', `/api/rounds/${roundId}/awards?sort=-pieces&limit=1`)).json();
    expect(items[0]).toMatchObject({ requisitionId, lines: [{ productId: 'surgical', supplierName: '企业4' }] });
    expect((await get('officer', `/api/rounds/${roundId}/awards?sort=colour`)).statusCode).toBe(400);
    const summary = (await get('officer', `/api/rounds/${roundId}`)).json();
    for (const [path, sha256] of [
      ['snapshot', summary.snapshotSha256],
      ['awards-file', summary.awardsSha256],
    ]) {
      const file = await get('officer', `/api/rounds/${roundId}/${path}`);
      expect(file.headers).toMatchObject({ etag: `"${sha256}"`, 'content-type': 'application/jsonl' });
      expect(file.headers['content-disposition']).toContain('attachment; filename="310000-masks-2020-03-02-1.');
      expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(sha256);
    }
    expect((await get('officer', `/api/rounds/${roundId}/events`)).body).toContain('"state":"PROPOSED"');
  });

  it('is approved by a second person who saw this version, and then the firm reads its award', async () => {
    const { version } = (await get('approver', `/api/rounds/${roundId}`)).json();
    const approval = `/api/rounds/${roundId}/approval`;
    expect((await post('officer', approval, {}, { 'if-match': `"${version}"` })).statusCode).toBe(403);
    expect((await post('approver', approval, {})).json()).toMatchObject({ status: 428, code: 'VERSION_REQUIRED' });
    expect((await post('approver', approval, {}, { 'if-match': '"1"' })).json()).toMatchObject({ status: 412, code: 'VERSION_MISMATCH' }); // prettier-ignore
    const approved = await post('approver', approval, {}, { 'if-match': `"${version}"` });
    expect(approved.json()).toMatchObject({ state: 'APPROVED', decidedByName: 'The approver' });
    const rejection = await post('approver', `/api/rounds/${roundId}/rejection`, { reason: 'too late' }, { 'if-match': '"9"' }); // prettier-ignore
    expect(rejection.json()).toMatchObject({ status: 409, code: 'STATE_REFUSED' });

    const { award } = (await get('firm', `/api/requisitions/${requisitionId}`)).json();
    expect(award).toMatchObject({ roundId, claimPieces: 120, state: 'OFFERED' });
    expect(award.pieces).toBeGreaterThan(0);
    expect(award.reasons.map(({ code }: { code: string }) => code)).toContain('POOL_SHORT');
  });
});
