import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RateLimits } from '@supplydock/platform';
import { arrangeCity, DISTRICT, FIRM, OTHER_FIRM } from '@supplydock/testing';
import { startTestApi, type TestApi } from './testing/test-api.js';

const URL = `/api/enterprises/${FIRM}`;
const PASSWORD = 'grey heron counts seven bridges';
const BODY = { password: PASSWORD, displayName: '王芳', locale: 'zh' };
let api: TestApi;
let clerk: string;
let clerkId: string;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  clerkId = await api.addUser('clerk.firm', 'requester', { enterpriseId: FIRM });
  await api.addUser('rival', 'requester', { enterpriseId: OTHER_FIRM });
  await api.addUser('officer', 'district_officer', { districtId: DISTRICT });
  clerk = await api.logIn('clerk.firm');
});
afterAll(() => api.close());
beforeEach(() => api.app.get(RateLimits).reset({ name: 'invitations', points: 20, seconds: 3600 }, '127.0.0.1'));

const invite = async (cookie = clerk) => (await api.send('POST', `${URL}/invitations`, { cookie, body: {} })).json();
const join = (code: string, login: string, change: object = {}) =>
  api.send('POST', '/api/invitations/acceptance', { body: { ...BODY, code, login, ...change } });
const people = async (cookie = clerk) => (await api.send('GET', `${URL}/people`, { cookie })).json();
const remove = (userId: string, cookie = clerk) => api.send('DELETE', `${URL}/people/${userId}`, { cookie });
async function cookieOf(login: string): Promise<string> {
  const [cookie] = (await api.send('POST', '/api/sessions', { body: { login, password: PASSWORD } })).cookies;
  return `${cookie.name}=${cookie.value}`;
}
const idOf = async (login: string) =>
  (await people()).people.find((person: { login: string }) => person.login === login).userId;

describe('the people of a firm', () => {
  it('join by a code that lets one in, however it is typed, and act for the firm at once', async () => {
    const { code } = await invite();
    expect((await people()).invitations).toHaveLength(1);
    const joined = await join(` ${code.toLowerCase().replace('-', ' ')}`, 'Wang.Fang');
    expect([joined.statusCode, joined.json()]).toEqual([
      201,
      { enterpriseId: FIRM, enterpriseName: expect.any(String) },
    ]);
    const hers = await cookieOf('wang.fang');
    expect((await api.send('GET', URL, { cookie: hers })).statusCode).toBe(200);
    expect(await people(hers)).toMatchObject({
      people: [{ login: 'clerk.firm', isMe: false }, { login: 'wang.fang', displayName: '王芳', isMe: true }],
      invitations: [],
    }); // prettier-ignore
    expect((await join(code, 'second')).json().code).toBe('INVITATION_UNKNOWN');
    const stored = await api.database.owner.query('SELECT * FROM invitations');
    expect(JSON.stringify(stored)).not.toContain(code.slice(0, 5));
  });

  it('are invited by an e-mail that is owed with the invitation, ten an hour; an address is seen by colleagues only', async () => {
    const mail = { to: ' wang@example.cn ', language: 'zh' };
    const send = (body: object) => api.send('POST', `${URL}/invitations`, { cookie: clerk, body });
    expect((await send({ mail: { ...mail, to: 'wang' } })).json().errors[0].field).toBe('mail.to');
    const { code } = (await send({ mail })).json();
    expect((await people()).invitations).toMatchObject([{ mailTo: 'wang@example.cn', mailState: 'WAITING' }]);
    const owed = await api.database.owner.query("SELECT payload::text FROM outbox WHERE topic = 'notice.mail'");
    expect(owed.length).toBeGreaterThan(0);
    expect(JSON.stringify(owed)).not.toContain(code.slice(0, 5));
    let last = 0;
    for (let n = 0; n < 10; n += 1) last = (await send({ mail })).statusCode;
    expect(last).toBe(429);
    await api.database.owner.query('DELETE FROM invitations');
  });

  it('are kept out by withdrawing what was sent to a wrong address', async () => {
    const { code } = await invite();
    const [{ id }] = (await people()).invitations;
    const withdraw = () => api.send('DELETE', `${URL}/invitations/${id}`, { cookie: clerk });
    expect([(await withdraw()).statusCode, (await withdraw()).statusCode]).toEqual([204, 404]);
    expect((await people()).invitations).toEqual([]);
    expect((await join(code, 'too.late')).json().code).toBe('INVITATION_UNKNOWN');
  });

  it('do not join by a code that is wrong, expired, or of somebody who has left; a taken login leaves the code whole', async () => {
    expect((await join('AAAAA-AAAAA', 'nobody')).statusCode).toBe(404);
    const { code } = await invite();
    expect((await join(code, 'rival')).json().errors[0].code).toBe('LOGIN_TAKEN');
    expect((await join(code, 'short.one', { password: 'short' })).json().code).toBe('PASSWORD_TOO_SHORT');
    await api.database.owner.query("UPDATE invitations SET expires_at = now() - interval '1 second' WHERE accepted_by IS NULL");
    expect((await join(code, 'late')).json().code).toBe('INVITATION_UNKNOWN');
    const hers = await cookieOf('wang.fang');
    const { code: ofHers } = await invite(hers);
    expect((await remove(await idOf('wang.fang'))).statusCode).toBe(204);
    expect((await join(ofHers, 'too.late')).json().code).toBe('INVITATION_UNKNOWN');
    expect((await people()).people).toHaveLength(1);
  }); // prettier-ignore

  it('are removed at once: their sessions end and the firm is no longer theirs', async () => {
    expect((await join((await invite()).code, 'li.wei')).statusCode).toBe(201);
    const his = await cookieOf('li.wei');
    expect((await api.send('GET', URL, { cookie: his })).statusCode).toBe(200);
    expect((await remove(await idOf('li.wei'))).statusCode).toBe(204);
    expect((await api.send('GET', URL, { cookie: his })).statusCode).toBe(401);
    expect((await api.send('GET', URL, { cookie: await cookieOf('li.wei') })).statusCode).toBe(403);
    expect((await remove(clerkId)).json().code).toBe('LAST_PERSON');
    const { items } = (await api.send('GET', `${URL}/timeline`, { cookie: await api.logIn('officer') })).json();
    expect(items.slice(0, 3).map(({ kind }: { kind: string }) => kind)).toEqual(['PERSON_REMOVED', 'PERSON_JOINED', 'PERSON_INVITED']); // prettier-ignore
  });

  it('never remove each other both', async () => {
    expect((await join((await invite()).code, 'zhao.lei')).statusCode).toBe(201);
    const theirs = await cookieOf('zhao.lei');
    const zhao = await idOf('zhao.lei');
    await Promise.all([remove(zhao, clerk), remove(clerkId, theirs)]);
    const left = await api.database.owner.query('SELECT user_id FROM memberships WHERE enterprise_id = $1', [FIRM]);
    expect(left).toHaveLength(1);
  });

  it('are the firm’s own matter', async () => {
    for (const login of ['rival', 'officer']) {
      const cookie = await api.logIn(login);
      const refused = login === 'rival' ? 404 : 403;
      for (const [method, url] of [
        ['GET', `${URL}/people`],
        ['POST', `${URL}/invitations`],
        ['DELETE', `${URL}/people/${clerkId}`],
      ] as const)
        // prettier-ignore
        expect([method, (await api.send(method, url, { cookie })).statusCode]).toEqual([method, refused]);
    }
  });
});
