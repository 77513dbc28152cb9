import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock, Outbox } from '@supplydock/platform';
import { RemindStanding } from '@supplydock/requisitions';
import { arrangeCity, FIRM, NEW_FIRM, OTHER_FIRM, TODAY } from '@supplydock/testing';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

const WISH = { category: 'masks', askedPieces: 120, accepts: ['surgical'], maxPriceFen: 300 };
const REQUISITION = { ...WISH, neededBy: null };
const YESTERDAY = '2020-03-01';

let api: TestApi;
let keys = 0;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('requester', 'requester', { enterpriseId: FIRM });
  await api.addUser('newcomer', 'requester', { enterpriseId: NEW_FIRM });
  await api.addUser('neighbour', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('hotline', 'hotline_operator');
  for (const login of ['requester', 'newcomer', 'neighbour', 'hotline']) cookies[login] = await api.logIn(login);
});
afterAll(() => api.close());
beforeEach(async () => {
  const { owner } = api.database;
  await owner.query(`UPDATE allocation_days SET state = 'OPEN', round_id = NULL`);
  for (const table of ['standing_requisitions', 'requisition_decisions', 'requisitions', 'outbox'])
    await owner.query(`DELETE FROM ${table}`);
});

const send = (login: string, method: 'POST' | 'PUT', url: string, body: unknown, version?: number, key?: string) =>
  api.send(method, url, {
    body,
    cookie: cookies[login],
    headers: {
      ...(method === 'POST' ? { 'idempotency-key': key ?? `key-of-standing-${(keys += 1)}` } : {}),
      'if-match': version === undefined ? undefined : `"${version}"`,
    },
  });
const get = async (login: string, url: string) => (await api.send('GET', url, { cookie: cookies[login] })).json();
const hold = (state: 'HELD' | 'CLOSED', day = TODAY) =>
  api.database.owner.query(
    `INSERT INTO allocation_days VALUES ($1, 'masks', $2, $3, $4)
     ON CONFLICT (jurisdiction_id, category, service_date) DO UPDATE SET state = $3, round_id = $4`,
    [CITY, day, state, randomUUID()],
  );
const setWish = async (login = 'requester', query = '') =>
  (await send(login, 'POST', `/api/standing-requisitions${query}`, WISH)).json();

describe('a standing requisition', () => {
  it('takes part in nothing until one tap makes the day’s requisition of it', async () => {
    const standing = await setWish();
    expect(standing).toMatchObject({
      ...WISH,
      since: TODAY,
      version: 1,
      today: { state: 'WAITS', requisitionId: null },
    });
    expect((await get('requester', '/api/requisitions')).total).toBe(0);
    const url = `/api/standing-requisitions/${standing.id}/confirmation`;
    const first = await send('requester', 'POST', url, {}, 1, 'the-same-tap-of-a-phone');
    expect([first.statusCode, first.json()]).toMatchObject([
      201,
      { ...REQUISITION, state: 'APPROVED', assistedBy: null },
    ]);
    const again = await send('requester', 'POST', url, {}, 1, 'the-same-tap-of-a-phone');
    expect([again.headers['idempotent-replayed'], again.body]).toEqual(['true', first.body]);
    const colleague = await send('requester', 'POST', url, {}, 1);
    expect(colleague.json()).toMatchObject({ code: 'REQUISITION_EXISTS', params: { requisitionId: first.json().id } });
    expect((await get('requester', '/api/standing-requisitions')).items).toMatchObject([
      { today: { state: 'CONFIRMED', requisitionId: first.json().id } },
    ]);
  });

  it('is not in a round that began before its confirmation, and says so afterwards', async () => {
    const { id } = await setWish();
    await hold('HELD');
    const late = await send('requester', 'POST', `/api/standing-requisitions/${id}/confirmation`, {}, 1);
    expect([late.statusCode, late.json().code]).toEqual([409, 'DAY_HELD']);
    const stateOf = async () => (await get('requester', '/api/standing-requisitions')).items[0].today.state;
    expect(await stateOf()).toBe('NOT_RECONFIRMED');
    await hold('CLOSED');
    expect(await stateOf()).toBe('NOT_RECONFIRMED');
  });

  it('names the days it missed, from its first day on', async () => {
    const { id } = await setWish();
    await hold('CLOSED', YESTERDAY);
    await hold('CLOSED', '2020-02-27');
    const missed = async () => (await get('requester', '/api/standing-requisitions')).items[0].missedDays;
    expect(await missed()).toEqual([]);
    await api.database.owner.query('UPDATE standing_requisitions SET since = $2 WHERE id = $1', [id, '2020-02-28']);
    expect(await missed()).toEqual([YESTERDAY]);
  });

  it('waits again after the day’s requisition was withdrawn', async () => {
    const standing = await setWish();
    const url = `/api/standing-requisitions/${standing.id}/confirmation`;
    const { id } = (await send('requester', 'POST', url, {}, 1)).json();
    await send('requester', 'POST', `/api/requisitions/${id}/withdrawal`, {}, 1);
    expect((await get('requester', '/api/standing-requisitions')).items[0].today.state).toBe('WAITS');
    expect((await send('requester', 'POST', url, {}, 1)).statusCode).toBe(201);
  });

  it('is one a category, changed by who saw it, ended, and set anew', async () => {
    const { id } = await setWish();
    expect((await send('requester', 'POST', '/api/standing-requisitions', WISH)).json().code).toBe('STANDING_EXISTS');
    const url = `/api/standing-requisitions/${id}`;
    const changed = await send('requester', 'PUT', url, { ...WISH, askedPieces: 90 }, 1);
    expect(changed.json()).toMatchObject({ askedPieces: 90, version: 2 });
    expect((await send('requester', 'PUT', url, WISH, 1)).json().code).toBe('VERSION_MISMATCH');
    expect((await send('requester', 'POST', `${url}/confirmation`, {}, 1)).json().code).toBe('VERSION_MISMATCH');
    expect((await send('neighbour', 'PUT', url, WISH, 2)).json().code).toBe('NOT_FOUND');
    expect((await send('neighbour', 'POST', `${url}/confirmation`, {}, 2)).json().code).toBe('NOT_FOUND');
    expect((await send('requester', 'POST', `${url}/end`, {}, 2)).json()).toEqual({ items: [] });
    expect((await send('requester', 'POST', `${url}/confirmation`, {}, 3)).json().code).toBe('NOT_FOUND');
    expect((await setWish()).id).not.toBe(id);
  });

  it('is judged like any other when it is confirmed', async () => {
    const { id } = await setWish('newcomer');
    const confirmed = await send('newcomer', 'POST', `/api/standing-requisitions/${id}/confirmation`, {}, 1);
    expect(confirmed.json()).toMatchObject({ state: 'QUARANTINED', quarantine: { code: 'HEADCOUNT_UNVERIFIED' } });
  });
});

describe('the reminder', () => {
  const reminder = () => new RemindStanding(api.database.uow, api.app.get(Outbox), api.app.get(Clock));
  // A cut-off at midnight and a whole day before it: the hour at which the test runs does not matter.
  const cutOff = (minutes: number) =>
    api.database.owner.query('UPDATE jurisdictions SET cut_off_minutes = $1', [minutes]);
  const ALL_DAY = 1_440;

  it('goes once a day to who has not confirmed, also with two workers, and to nobody else', async () => {
    await cutOff(ALL_DAY);
    const { id } = await setWish();
    const other = await setWish('neighbour');
    await send('neighbour', 'POST', `/api/standing-requisitions/${other.id}/confirmation`, {}, 1);
    await api.database.owner.query('DELETE FROM outbox');
    const counts = await Promise.all([reminder().remind(CITY, ALL_DAY), reminder().remind(CITY, ALL_DAY)]);
    expect(counts.sort()).toEqual([0, 1]);
    expect(await reminder().remind(CITY, ALL_DAY)).toBe(0);
    const [{ payload }] = await api.database.owner.query('SELECT payload FROM outbox');
    expect(payload).toMatchObject({
      kind: 'STANDING_REMINDER',
      enterpriseId: FIRM,
      figures: { category: 'masks', serviceDate: TODAY, askedPieces: 120 },
    });
    await api.database.owner.query('UPDATE standing_requisitions SET reminded_for = $2 WHERE id = $1', [id, YESTERDAY]);
    expect(await reminder().remind(CITY, ALL_DAY)).toBe(1);
  });

  it('stays silent outside its hour and once a round holds the day', async () => {
    await setWish();
    await cutOff(ALL_DAY);
    expect(await reminder().remind(CITY, 0)).toBe(0);
    await hold('HELD');
    expect(await reminder().remind(CITY, ALL_DAY)).toBe(0);
  });
});

describe('the hotline', () => {
  const of = `?enterpriseId=${FIRM}`;

  it('finds a firm by its code, name or phone', async () => {
    await api.database.owner.query(`UPDATE enterprises SET contact_phone = '13912345678' WHERE id = $1`, [FIRM]);
    for (const q of ['91310101MA1AAAAA1A', '企业1', '13912345678'])
      expect((await get('hotline', `/api/enterprises?q=${encodeURIComponent(q)}`)).items).toMatchObject([{ id: FIRM }]);
    expect(await get('requester', '/api/enterprises?q=企业')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('files and amends under the same rules, marked as assisted; the firm sees it', async () => {
    expect(await get('hotline', `/api/entitlement${of}&category=masks`)).toMatchObject({ headcount: 43 });
    const filed = (await send('hotline', 'POST', `/api/requisitions${of}`, REQUISITION)).json();
    expect(filed).toMatchObject({ enterpriseId: FIRM, state: 'APPROVED', assistedBy: 'The hotline_operator' });
    expect(filed.reference).toMatch(/^M0302-/);
    expect(await get('requester', `/api/requisitions/${filed.id}`)).toMatchObject({
      assistedBy: 'The hotline_operator',
    });
    const twice = await send('hotline', 'POST', `/api/requisitions${of}`, REQUISITION);
    expect(twice.json()).toMatchObject({ code: 'REQUISITION_EXISTS', params: { requisitionId: filed.id } });
    const url = `/api/requisitions/${filed.id}`;
    const amended = await send('hotline', 'PUT', url, { ...REQUISITION, askedPieces: 5_000 }, 1);
    expect(amended.json()).toMatchObject({ state: 'QUARANTINED', assistedBy: 'The hotline_operator' });
    const own = await send('requester', 'PUT', url, REQUISITION, 2);
    expect(own.json()).toMatchObject({ state: 'APPROVED', assistedBy: null });
    expect((await get('hotline', `/api/requisitions${of}`)).total).toBe(1);
    expect((await get('hotline', `/api/requisitions?enterpriseId=${OTHER_FIRM}`)).total).toBe(0);
  });

  it('sets, sees and confirms a standing requisition for a firm', async () => {
    const { id } = await setWish('hotline', of);
    expect((await get('hotline', `/api/standing-requisitions${of}`)).items).toMatchObject([{ id, enterpriseId: FIRM }]);
    const confirmed = await send('hotline', 'POST', `/api/standing-requisitions/${id}/confirmation`, {}, 1);
    expect(confirmed.json()).toMatchObject({ enterpriseId: FIRM, assistedBy: 'The hotline_operator' });
  });

  it('must name the firm, which must exist; nobody else files for another firm', async () => {
    expect((await send('hotline', 'POST', '/api/requisitions', REQUISITION)).json()).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [{ field: 'enterpriseId', code: 'FIRM_MISSING' }],
    });
    const nowhere = await send('hotline', 'POST', `/api/requisitions?enterpriseId=${randomUUID()}`, REQUISITION);
    expect(nowhere.json().code).toBe('NOT_FOUND');
    expect((await send('neighbour', 'POST', `/api/requisitions${of}`, REQUISITION)).json().code).toBe('NOT_FOUND');
    expect((await get('neighbour', `/api/entitlement${of}&category=masks`)).code).toBe('NOT_FOUND');
    expect((await get('neighbour', `/api/standing-requisitions${of}`)).code).toBe('NOT_FOUND');
    expect((await send('requester', 'POST', `/api/requisitions${of}`, REQUISITION)).json()).toMatchObject({
      state: 'APPROVED',
      assistedBy: null,
    });
  });
});

describe('quantities in the wild', () => {
  const file = (askedPieces: unknown) =>
    send('requester', 'POST', '/api/requisitions', { ...REQUISITION, askedPieces });

  it.each([[1e14], [0], [-1], [1.5], ['1e3'], ['１２００'], ['500'], [null], [[500]], [{}], [true]])(
    '%j is refused by its field',
    async (value) => {
      const answer = await file(value);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(answer.json().errors[0]).toMatchObject({ field: 'askedPieces' });
      expect(answer.json().errors[0].messageZh).not.toBe('');
      expect((await get('requester', '/api/requisitions')).total).toBe(0);
    },
  );

  it('what is no number in JSON is no body', async () => {
    for (const written of ['NaN', 'Infinity', '0x10', '1e'])
      expect((await send('requester', 'POST', '/api/requisitions', `{"askedPieces": ${written}}`)).json().code).toBe('MALFORMED_BODY'); // prettier-ignore
  });

  it.each([
    [98_765_432, 'ASKED_ABOVE_CITY_LIMIT'],
    [1_000_000_000, 'ASKED_ABOVE_CITY_LIMIT'],
    [999_999, 'ASKED_LOOKS_ACCIDENTAL'],
    [123_456, 'ASKED_LOOKS_ACCIDENTAL'],
    [1_291, 'ASKED_FAR_ABOVE_NEED'],
  ])('%d is kept in quarantine: %s', async (askedPieces, code) => {
    const answer = await file(askedPieces);
    expect([answer.statusCode, answer.json()]).toMatchObject([201, { state: 'QUARANTINED', askedPieces, quarantine: { code } }]); // prettier-ignore
    expect((await get('requester', '/api/requisitions?state=QUARANTINED')).total).toBe(1);
  });

  it('1e3 is JSON for one thousand, which is what is kept', async () => {
    const body = JSON.stringify({ ...REQUISITION, askedPieces: 7 }).replace(':7,', ':1e3,');
    expect((await send('requester', 'POST', '/api/requisitions', body)).json()).toMatchObject({ askedPieces: 1_000 });
  });
});
