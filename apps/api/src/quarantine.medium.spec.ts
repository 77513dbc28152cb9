import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RejudgeWaiting } from '@supplydock/requisitions';
import { arrangeCity, DISTRICT, FIRM, NEW_FIRM, OTHER_DISTRICT, OTHER_FIRM, TODAY } from '@supplydock/testing';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

const REQUISITION = { category: 'masks', askedPieces: 30, accepts: ['surgical'], maxPriceFen: null, neededBy: null };
const REASON = { reason: 'Two shifts, seen on site' };

let api: TestApi;
let keys = 0;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('requester', 'requester', { enterpriseId: FIRM });
  await api.addUser('newcomer', 'requester', { enterpriseId: NEW_FIRM });
  await api.addUser('outsider', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('district', 'district_officer', { districtId: DISTRICT });
  await api.addUser('other', 'district_officer', { districtId: OTHER_DISTRICT });
  await api.addUser('officer', 'city_officer');
  await api.addUser('auditor', 'auditor');
  for (const login of ['requester', 'newcomer', 'outsider', 'district', 'other', 'officer', 'auditor'])
    cookies[login] = await api.logIn(login);
});
afterAll(() => api.close());
beforeEach(async () => {
  const { owner } = api.database;
  await owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
  await owner.query('DELETE FROM requisition_decisions');
  await owner.query('DELETE FROM requisitions');
  await owner.query(`UPDATE enterprises SET state = 'UNDER_REVIEW' WHERE id = $1`, [NEW_FIRM]);
  await owner.query('UPDATE headcounts SET verified_at = NULL WHERE enterprise_id = $1', [NEW_FIRM]);
});

const as = (login: string) => ({
  get: async (url: string) => (await api.send('GET', url, { cookie: cookies[login] })).json(),
  post: async (url: string, body: unknown, version?: number) => {
    const match = version === undefined ? undefined : `"${version}"`;
    const headers = { 'idempotency-key': `key-of-quarantine-${(keys += 1)}`, 'if-match': match };
    return api.send('POST', url, { body, cookie: cookies[login], headers });
  },
  put: async (url: string, body: unknown, version: number) =>
    api.send('PUT', url, { body, cookie: cookies[login], headers: { 'if-match': `"${version}"` } }),
});
const file = async (login: string, askedPieces: number) =>
  (await as(login).post('/api/requisitions', { ...REQUISITION, askedPieces })).json();
const hold = (state: 'HELD' | 'CLOSED') =>
  api.database.owner.query(
    `INSERT INTO allocation_days VALUES ($1, 'masks', $2, $3, $4)
     ON CONFLICT (jurisdiction_id, category, service_date) DO UPDATE SET state = $3, round_id = $4`,
    [CITY, TODAY, state, randomUUID()],
  );
const kindsOf = async (id: string): Promise<string[]> =>
  (await api.database.owner.query('SELECT kind FROM ledger_entries WHERE subject_id = $1 ORDER BY seq', [id])).map(
    ({ kind }: { kind: string }) => kind,
  );
const noticesAbout = async (id: string): Promise<string[]> => {
  const rows: { kind: string }[] = await api.database.owner.query(
    `SELECT payload ->> 'kind' AS kind FROM outbox WHERE payload ->> 'subjectId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ kind }) => kind);
};
const verifyNewFirm = async (headcount: number, effectiveFrom = TODAY) => {
  const { version } = await as('district').get(`/api/enterprises/${NEW_FIRM}`);
  return as('district').post(
    `/api/enterprises/${NEW_FIRM}/verification`,
    { headcount, effectiveFrom, reason: null },
    version,
  );
};

describe('the queue', () => {
  it('holds what a district may decide, the longest wait first, with clock, reason and firm', async () => {
    const first = await file('requester', 5_000);
    const second = await file('newcomer', 30);
    await file('outsider', 5_000);
    const queue = await as('district').get('/api/quarantine');
    expect(queue.total).toBe(2);
    expect(queue.items.map(({ id }: { id: string }) => id)).toEqual([first.id, second.id]);
    expect(queue.items[0]).toMatchObject({
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params: { askedPieces: 5_000, needPieces: 129, maxTimesNeed: 10 } },
      decision: null,
      day: 'OPEN',
      clock: { light: 'green' },
      firm: { headcount: 43, state: 'VERIFIED', districtId: DISTRICT },
    });
    expect(queue.items[1].firm).toMatchObject({ headcount: null, state: 'UNDER_REVIEW' });
    expect((await as('officer').get('/api/quarantine')).total).toBe(3);
    expect((await as('officer').get(`/api/quarantine?districtId=${OTHER_DISTRICT}`)).total).toBe(1);
    expect(await as('requester').get('/api/quarantine')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('puts what can be decided now before what a round holds, also from page to page', async () => {
    const held = await file('requester', 5_000);
    await hold('HELD');
    await api.database.owner.query(
      `INSERT INTO requisitions (jurisdiction_id, id, enterprise_id, category, service_date, asked_pieces, accepts, state, quarantine_code)
       VALUES ($1, $2, $3, 'goggles', $4, 5, '{goggles}', 'QUARANTINED', 'HEADCOUNT_UNVERIFIED')`,
      [CITY, randomUUID(), OTHER_FIRM, TODAY],
    );
    const first = await as('auditor').get('/api/quarantine?limit=1');
    const second = await as('auditor').get(`/api/quarantine?limit=1&cursor=${first.nextCursor}`);
    expect([first.items[0].category, second.items[0].id, second.nextCursor]).toEqual(['goggles', held.id, null]);
  });

  it('pages without gap or repetition', async () => {
    for (const login of ['requester', 'newcomer', 'outsider']) await file(login, 5_000);
    const all = await as('auditor').get('/api/quarantine');
    const page = await as('auditor').get('/api/quarantine?limit=2');
    const rest = await as('auditor').get(`/api/quarantine?limit=2&cursor=${page.nextCursor}`);
    const ids = (items: { id: string }[]) => items.map(({ id }) => id);
    expect(ids([...page.items, ...rest.items])).toEqual(ids(all.items));
    expect(rest.nextCursor).toBeNull();
  });

  it('keeps what a round holds, and lets go of what missed its round: the firm sees it expired', async () => {
    const { id } = await file('requester', 5_000);
    await hold('HELD');
    expect((await as('district').get('/api/quarantine')).items[0]).toMatchObject({ id, day: 'HELD' });
    const refused = await as('district').post(`/api/requisitions/${id}/release`, REASON, 1);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'DAY_HELD']);
    await hold('CLOSED');
    expect((await as('district').get('/api/quarantine')).total).toBe(0);
    expect(await as('requester').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'EXPIRED',
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED' },
    });
    expect((await as('requester').get('/api/requisitions?state=EXPIRED')).total).toBe(1);
    expect((await as('requester').get('/api/requisitions?state=QUARANTINED')).total).toBe(0);
  });
});

describe('deciding', () => {
  it('releases with a reason that the firm reads', async () => {
    const { id } = await file('requester', 5_000);
    const released = await as('district').post(`/api/requisitions/${id}/release`, REASON, 1);
    expect(released.json()).toMatchObject({
      state: 'APPROVED',
      version: 2,
      decision: { outcome: 'RELEASED', ...REASON },
    });
    expect(await as('requester').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'APPROVED',
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED' },
      decision: { outcome: 'RELEASED', ...REASON },
    });
    expect((await as('district').get('/api/quarantine')).total).toBe(0);
    expect(await kindsOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_RELEASED']);
    expect(await noticesAbout(id)).toEqual(['REQUISITION_QUARANTINED', 'REQUISITION_RELEASED']);
  });

  it('rejects; the firm changes it, it is judged anew and the decision does not stand for the new version', async () => {
    const { id } = await file('requester', 5_000);
    const rejected = await as('officer').post(`/api/requisitions/${id}/rejection`, REASON, 1);
    expect(rejected.json()).toMatchObject({ state: 'REJECTED', decision: { outcome: 'REJECTED', ...REASON } });
    const amended = await as('requester').put(`/api/requisitions/${id}`, REQUISITION, 2);
    expect(amended.json()).toMatchObject({ state: 'APPROVED', quarantine: null, decision: null, version: 3 });
    expect(await kindsOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_REJECTED', 'REQUISITION_AMENDED']);
  });

  it('does not bring a rejected one to life beside another', async () => {
    const { id } = await file('requester', 5_000);
    await as('district').post(`/api/requisitions/${id}/rejection`, REASON, 1);
    const other = await file('requester', 30);
    const amended = await as('requester').put(`/api/requisitions/${id}`, REQUISITION, 2);
    expect(amended.json()).toMatchObject({ code: 'REQUISITION_EXISTS', params: { requisitionId: other.id } });
  });

  it('is for the firm’s own district, on what was seen, once, and with a reason', async () => {
    const { id } = await file('requester', 5_000);
    const release = (login: string, body: object = REASON, version = 1) =>
      as(login).post(`/api/requisitions/${id}/release`, body, version);
    expect((await release('other')).json().code).toBe('NOT_FOUND');
    expect((await release('requester')).json().code).toBe('FORBIDDEN');
    expect((await release('auditor')).json().code).toBe('FORBIDDEN');
    expect((await release('district', { reason: '  ' })).json().code).toBe('VALIDATION_FAILED');
    expect((await release('district', REASON, 7)).json().code).toBe('VERSION_MISMATCH');
    expect((await release('district')).statusCode).toBe(200);
    expect((await release('district', REASON, 2)).json()).toMatchObject({
      code: 'STATE_REFUSED',
      params: { state: 'APPROVED' },
    });
  });

  it('leaves one of two officers who decide at the same moment', async () => {
    const { id } = await file('requester', 5_000);
    const answers = await Promise.all([
      as('district').post(`/api/requisitions/${id}/release`, REASON, 1),
      as('officer').post(`/api/requisitions/${id}/rejection`, REASON, 1),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await kindsOf(id)).toHaveLength(2);
  });
});

describe('a requisition that waited for the headcount only', () => {
  it('is released by the verification itself', async () => {
    const { id } = await file('newcomer', 30);
    expect((await verifyNewFirm(12)).statusCode).toBe(200);
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'APPROVED',
      decision: { outcome: 'HEADCOUNT_VERIFIED', reason: null },
      entitlement: { headcount: 12 },
    });
    expect(await kindsOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_RELEASED']);
  });

  it('goes on waiting with the reason that stands now when it is implausible', async () => {
    const { id } = await file('newcomer', 5_000);
    await verifyNewFirm(12);
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params: { needPieces: 36 } },
    });
  });

  it('goes on waiting when the headcount counts from a later day only', async () => {
    const { id } = await file('newcomer', 30);
    await verifyNewFirm(12, '2020-03-05');
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'QUARANTINED',
      quarantine: { code: 'HEADCOUNT_UNVERIFIED' },
    });
  });

  it('does not stand in the way of the verification while a round holds the day', async () => {
    const { id } = await file('newcomer', 30);
    await hold('HELD');
    expect((await verifyNewFirm(12)).statusCode).toBe(200);
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({ state: 'QUARANTINED' });
    const rejudge = api.app.get(RejudgeWaiting);
    expect(await rejudge.rejudge(CITY)).toBe(0);
    // the round ends without approval
    await api.database.owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
    expect((await Promise.all([rejudge.rejudge(CITY), rejudge.rejudge(CITY)])).sort()).toEqual([0, 1]);
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({
      state: 'APPROVED',
      decision: { outcome: 'HEADCOUNT_VERIFIED' },
    });
    expect(await kindsOf(id)).toEqual(['REQUISITION_SUBMITTED', 'REQUISITION_RELEASED']);
    expect(await noticesAbout(id)).toEqual(['REQUISITION_QUARANTINED', 'REQUISITION_RELEASED']);
  });

  it('goes on waiting while its headcount counts from a later day only, whoever looks', async () => {
    const { id } = await file('newcomer', 30);
    await verifyNewFirm(12, '2020-03-05');
    expect(await api.app.get(RejudgeWaiting).rejudge(CITY)).toBe(0);
    expect(await as('newcomer').get(`/api/requisitions/${id}`)).toMatchObject({ state: 'QUARANTINED' });
  });
});
