import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RateLimits } from '@supplydock/platform';
import { arrangeCity, CITY, DISTRICT, FIRM, NEW_FIRM, OTHER_FIRM } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const PASSWORD = 'grey heron counts seven bridges';
const USCC = '91110000600037341L';
let api: TestApi;
let clerk: string;
let keys = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.database.owner.query('UPDATE enterprises SET uscc = $2 WHERE id = $1', [FIRM, USCC]);
  await api.addUser('clerk.firm', 'requester', { enterpriseId: FIRM });
  await api.addUser('clerk.other', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('officer', 'district_officer', { districtId: DISTRICT });
  clerk = await api.logIn('clerk.firm');
});
afterAll(() => api.close());
beforeEach(async () => {
  for (const name of ['join-requests', 'invitations'])
    await api.app.get(RateLimits).reset({ name, points: 10, seconds: 3600 }, '127.0.0.1');
});

const askAnew = (login: string, change: object = {}) =>
  api.send('POST', '/api/registrations/join-requests', {
    body: { uscc: ` ${USCC.toLowerCase()}`, login, password: PASSWORD, displayName: '王芳', locale: 'zh', reason: 'I buy for the firm', ...change },
  }); // prettier-ignore
const post = (url: string, cookie: string, body: object = {}) =>
  api.send('POST', url, { cookie, body, headers: { 'idempotency-key': `joining-test-${(keys += 1)}` } });
const waiting = async (cookie = clerk) => (await api.send('GET', '/api/join-requests', { cookie })).json().items;
const me = async (cookie: string) => (await api.send('GET', '/api/me', { cookie })).json();
async function cookieOf(login: string): Promise<string> {
  const [cookie] = (await api.send('POST', '/api/sessions', { body: { login, password: PASSWORD } })).cookies;
  return `${cookie.name}=${cookie.value}`;
}
const outbox = (kind: string) =>
  api.database.owner.query(`SELECT payload FROM outbox WHERE payload ->> 'kind' = $1`, [kind]);

describe('asking to act for a registered firm', () => {
  it('makes an account that opens nothing until a person of the firm admits it', async () => {
    const asked = await askAnew('wang.fang');
    expect([asked.statusCode, asked.json().items[0].state]).toEqual([201, 'ASKED']);
    const hers = await cookieOf('wang.fang');
    expect((await me(hers)).memberships).toEqual([]);
    expect((await api.send('GET', `/api/enterprises/${FIRM}`, { cookie: hers })).statusCode).toBe(403);
    const [request] = await waiting();
    expect(request).toMatchObject({ login: 'wang.fang', displayName: '王芳', reason: 'I buy for the firm' });
    expect((await post(`/api/join-requests/${request.id}/admission`, clerk)).statusCode).toBe(204);
    expect(await me(hers)).toMatchObject({ memberships: [{ role: 'requester', enterpriseId: FIRM }] });
    expect(await waiting()).toEqual([]);
    expect((await post(`/api/join-requests/${request.id}/refusal`, clerk, { reason: 'too late' })).json().code).toBe('STATE_REFUSED'); // prettier-ignore
    expect(await outbox('JOIN_ASKED')).toHaveLength(1);
    const [{ payload }] = await outbox('JOIN_ADMITTED');
    expect(payload).toMatchObject({ userId: (await me(hers)).userId, enterpriseId: FIRM });
    const { items } = (await api.send('GET', `/api/enterprises/${FIRM}/timeline`, { cookie: clerk })).json();
    expect(items.slice(0, 2).map(({ kind }: { kind: string }) => kind)).toEqual(['PERSON_JOINED', 'JOIN_ASKED']);
  });

  it('is refused with words that the person reads, who may ask again', async () => {
    await askAnew('li.wei');
    const his = await cookieOf('li.wei');
    const [request] = await waiting();
    expect((await post(`/api/join-requests/${request.id}/refusal`, clerk, { reason: 'We do not know you' })).statusCode).toBe(204); // prettier-ignore
    const own = async () => (await api.send('GET', '/api/me/join-requests', { cookie: his })).json().items;
    expect(await own()).toMatchObject([{ state: 'REFUSED', decisionReason: 'We do not know you' }]);
    const again = await post('/api/join-requests', his, { uscc: USCC, reason: 'Ask Mr Zhao about me' });
    expect(again.statusCode).toBe(201);
    expect((await post('/api/join-requests', his, { uscc: USCC, reason: 'once more' })).json().items).toHaveLength(2);
    expect(await waiting()).toHaveLength(1);
    expect((await me(his)).memberships).toEqual([]);
  });

  it('is decided by the district only where nobody acts for the firm', async () => {
    const officer = await api.logIn('officer');
    expect(await waiting(officer)).toEqual([]);
    const [ofFirm] = await waiting();
    expect((await post(`/api/join-requests/${ofFirm.id}/admission`, officer)).json().code).toBe('FIRM_DECIDES');
    await api.database.owner.query('UPDATE enterprises SET uscc = $2 WHERE id = $1', [NEW_FIRM, '914403001922038216']);
    await askAnew('first.clerk', { uscc: '914403001922038216' });
    expect(await outbox('JOIN_WAITS')).toMatchObject([{ payload: { enterpriseId: NEW_FIRM } }]);
    const [request] = await waiting(officer);
    expect(request).toMatchObject({ enterpriseId: NEW_FIRM, districtId: DISTRICT });
    expect((await post(`/api/join-requests/${request.id}/admission`, officer)).statusCode).toBe(204);
    expect(await me(await cookieOf('first.clerk'))).toMatchObject({ memberships: [{ role: 'requester', enterpriseId: NEW_FIRM }] }); // prettier-ignore
    expect(await waiting(officer)).toEqual([]);
  });

  it('names what is wrong', async () => {
    expect((await askAnew('nobody.x', { uscc: '91330100799655058B' })).json().code).toBe('FIRM_UNKNOWN');
    expect((await askAnew('nobody.x', { uscc: '91310115MA1H8R7C6D' })).json().errors[0].code).toBe('USCC_CHECK');
    expect((await askAnew('clerk.firm')).json().errors[0].code).toBe('LOGIN_TAKEN');
    expect((await askAnew('nobody.x', { password: 'short' })).json().code).toBe('PASSWORD_TOO_SHORT');
    expect((await post('/api/join-requests', clerk, { uscc: USCC, reason: 'me again' })).json().code).toBe('ALREADY_MEMBER'); // prettier-ignore
    const officer = await api.logIn('officer');
    expect((await post('/api/join-requests', officer, { uscc: USCC, reason: 'look' })).json().code).toBe('OFFICE_ACCOUNT'); // prettier-ignore
    const users = await api.database.owner.query(`SELECT FROM users WHERE login = 'nobody.x'`);
    expect(users).toEqual([]);
  });

  it('waits in a row of bounded length', async () => {
    await api.database.owner.query(
      `WITH more AS (INSERT INTO users (jurisdiction_id, id, login, display_name)
                     SELECT $1, gen_random_uuid(), 'crowd' || n, 'Crowd' FROM generate_series(1, 20) n RETURNING id)
       INSERT INTO join_requests (jurisdiction_id, id, enterprise_id, user_id, reason, state)
       SELECT $1, gen_random_uuid(), $2, id, 'crowd', 'ASKED' FROM more`,
      [CITY, OTHER_FIRM],
    );
    await api.database.owner.query('UPDATE enterprises SET uscc = $2 WHERE id = $1', [
      OTHER_FIRM,
      '91330100799655058B',
    ]);
    expect((await askAnew('late.comer', { uscc: '91330100799655058B' })).json().code).toBe('JOIN_REQUESTS_FULL');
  });
});

describe('a person of several firms', () => {
  const invite = async (firm: string, cookie: string) =>
    (await api.send('POST', `/api/enterprises/${firm}/invitations`, { cookie, body: {} })).json().code as string;

  it('joins another one by invitation with the account they have, and acts for one at a time', async () => {
    const other = await api.logIn('clerk.other');
    const code = await invite(FIRM, clerk);
    const joined = await post('/api/invitations/joining', other, { code });
    expect([joined.statusCode, joined.json().enterpriseId]).toEqual([201, FIRM]);
    expect((await post('/api/invitations/joining', other, { code })).json().code).toBe('INVITATION_UNKNOWN');
    const before = await me(other);
    expect(before.firms.map(({ id }: { id: string }) => id)).toEqual([FIRM, OTHER_FIRM].sort());
    expect(before.memberships).toMatchObject([{ enterpriseId: OTHER_FIRM }]);
    expect((await api.send('GET', `/api/enterprises/${FIRM}`, { cookie: other })).statusCode).toBe(404);

    const choose = (enterpriseId: string) => api.send('PUT', '/api/me/firm', { cookie: other, body: { enterpriseId } });
    expect((await choose(FIRM)).json().memberships).toMatchObject([{ enterpriseId: FIRM }]);
    expect((await api.send('GET', `/api/enterprises/${FIRM}`, { cookie: other })).statusCode).toBe(200);
    expect((await api.send('GET', `/api/enterprises/${OTHER_FIRM}`, { cookie: other })).statusCode).toBe(404);
    expect((await choose(NEW_FIRM)).statusCode).toBe(404);
    expect((await me(await api.logIn('clerk.other'))).memberships).toMatchObject([{ enterpriseId: FIRM }]);
  });

  it('falls back to the other firm when removed from the one acted for', async () => {
    const { userId } = await me(await api.logIn('clerk.other'));
    expect((await api.send('DELETE', `/api/enterprises/${FIRM}/people/${userId}`, { cookie: clerk })).statusCode).toBe(204); // prettier-ignore
    expect((await me(await api.logIn('clerk.other'))).memberships).toMatchObject([{ enterpriseId: OTHER_FIRM }]);
  });

  it('is never an official', async () => {
    const code = await invite(FIRM, clerk);
    const refused = await post('/api/invitations/joining', await api.logIn('officer'), { code });
    expect(refused.json().code).toBe('OFFICE_ACCOUNT');
  });
});
