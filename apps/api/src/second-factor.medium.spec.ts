import { codeOf } from '@supplydock/identity';
import { PASSWORD, startTestApi, type TestApi } from './testing/test-api.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
let api: TestApi;
let users = 0;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** The bytes of a secret as an authenticator would read them, without the code that wrote them. */
function bytesOf(told: string): Buffer {
  const bits = [...told].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** The code that an authenticator shows so many half minutes from now. */
async function shown(secret: string, stepsAhead = 0): Promise<string> {
  const [{ step }] = await api.database.owner.query('SELECT floor(extract(epoch FROM now()) / 30)::int AS step');
  return codeOf(bytesOf(secret), step + stepsAhead);
}

/** An approver who has signed in with the password alone. */
async function approver() {
  const login = `approver.${(users += 1)}`;
  const userId = await api.addUser(login, 'approver');
  let cookie = '';
  const open = async () => {
    const answer = await api.send('POST', '/api/sessions', { body: { login, password: PASSWORD } });
    cookie = `sid=${answer.cookies[0].value}`;
    return cookie;
  };
  await open();
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, headers?: Record<string, string>) => {
    const answer = await api.send(method, path, { cookie, body, headers });
    const [given] = answer.cookies;
    if (given?.value) cookie = `sid=${given.value}`;
    return answer;
  }; // prettier-ignore
  const setUp = async () => {
    const { secret } = (await ask('POST', '/api/me/second-factor', { password: PASSWORD })).json();
    // the step before the present one: later codes of a test come from the present and the next
    const first = await ask('POST', '/api/me/second-factor/confirmation', { code: await shown(secret, -1) });
    expect([first.statusCode, first.body]).toEqual([200, expect.any(String)]);
    return { secret: secret as string, recoveryCodes: first.json().recoveryCodes as string[] };
  };
  const show = (code: string) => ask('POST', '/api/me/second-factor/verification', { code });
  return { userId, login, open, ask, setUp, show, cookie: () => cookie };
}

/** Whoever is let through learns that there is no such round. */
const NO_ROUND = '01936f3e-0000-7000-8000-000000000000';
let keys = 0;
const approve = (who: Awaited<ReturnType<typeof approver>>) =>
  who.ask('POST', `/api/rounds/${NO_ROUND}/approval`, {}, { 'if-match': '"1"', 'idempotency-key': `key-of-a-code-${(keys += 1)}` }); // prettier-ignore
const aged = (userId: string, minutes: number) =>
  api.database.owner.query('UPDATE sessions SET verified_at = verified_at - make_interval(mins => $2) WHERE user_id = $1', [userId, minutes]); // prettier-ignore

describe('a second factor', () => {
  it('is set up with the password and a first code, which ends the other sessions and counts at once', async () => {
    const who = await approver();
    const elsewhere = who.cookie();
    await who.open();
    expect((await who.ask('GET', '/api/me/second-factor')).json()).toMatchObject({ isSetUp: false, isVerified: false });
    const wrong = await who.ask('POST', '/api/me/second-factor', { password: 'not the password' });
    expect(wrong.json().code).toBe('LOG_IN_FAILED');
    const { recoveryCodes } = await who.setUp();
    expect(new Set(recoveryCodes).size).toBe(10);
    const state = (await who.ask('GET', '/api/me/second-factor')).json();
    expect(state).toMatchObject({ isSetUp: true, recoveryCodesLeft: 10, isVerified: true });
    expect((await api.send('GET', '/api/me', { cookie: elsewhere })).statusCode).toBe(401);
  });

  it('stores neither recovery codes nor anything that tells them', async () => {
    const who = await approver();
    const { recoveryCodes } = await who.setUp();
    const stored: { code: Buffer }[] = await api.database.owner.query(
      'SELECT code_hash AS code FROM recovery_codes WHERE user_id = $1',
      [who.userId],
    );
    expect(stored).toHaveLength(10);
    const text = stored.map(({ code }) => code.toString('latin1')).join(' ');
    for (const code of recoveryCodes) expect(text).not.toContain(code.slice(0, 4));
  });

  it('is replaced only by somebody who shows a code of it; the old one counts until then', async () => {
    const who = await approver();
    const { secret } = await who.setUp();
    await aged(who.userId, 11);
    const refused = await who.ask('POST', '/api/me/second-factor', { password: PASSWORD });
    expect(refused.json().code).toBe('STEP_UP_REQUIRED');
    expect((await who.show(await shown(secret))).statusCode).toBe(200);
    const drawn = await who.ask('POST', '/api/me/second-factor', { password: PASSWORD });
    expect(drawn.statusCode).toBe(201);
    expect((await who.show(await shown(drawn.json().secret))).json().code).toBe('CODE_WRONG');
    expect((await who.show(await shown(secret, 1))).statusCode).toBe(200);
  });
});

describe('stepping up', () => {
  it('is needed to approve, lasts ten minutes, and gives the session a new id and a new cookie', async () => {
    const who = await approver();
    expect((await approve(who)).json().code).toBe('STEP_UP_REQUIRED');
    const { secret } = await who.setUp();
    expect((await approve(who)).json().code).toBe('NOT_FOUND');
    await aged(who.userId, 11);
    expect((await approve(who)).json().code).toBe('STEP_UP_REQUIRED');

    const [before] = (await who.ask('GET', '/api/me/sessions')).json().items;
    const old = who.cookie();
    expect((await who.show(await shown(secret))).json().isVerified).toBe(true);
    expect(who.cookie()).not.toBe(old);
    expect((await api.send('GET', '/api/me', { cookie: old })).statusCode).toBe(401);
    const [after] = (await who.ask('GET', '/api/me/sessions')).json().items;
    expect(after.id).not.toBe(before.id);
    await aged(who.userId, 9);
    expect((await approve(who)).json().code).toBe('NOT_FOUND');
  });

  it('takes each code once, also at the same moment', async () => {
    const who = await approver();
    const { secret } = await who.setUp();
    const code = await shown(secret);
    const cookies = [await who.open(), await who.open(), await who.open()];
    const answers = await Promise.all(
      cookies.map((cookie) => api.send('POST', '/api/me/second-factor/verification', { cookie, body: { code } })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422, 422]);
  });

  it('takes a recovery code once, in any case and spacing', async () => {
    const who = await approver();
    const { recoveryCodes } = await who.setUp();
    expect((await who.show(recoveryCodes[0].toLowerCase().replaceAll('-', ' '))).json().recoveryCodesLeft).toBe(9);
    expect((await who.show(recoveryCodes[0])).json().code).toBe('CODE_WRONG');
    expect((await who.show('AAAA-AAAA-AAAA-AAAA')).json().code).toBe('CODE_WRONG');
  });

  it('says so where no second factor is set up', async () => {
    expect((await (await approver()).show('123456')).json().code).toBe('SECOND_FACTOR_MISSING');
  });

  it('stops guessing after ten tries, also a right one', async () => {
    const who = await approver();
    const { secret } = await who.setUp();
    for (let i = 0; i < 9; i += 1) expect((await who.show(`wrong ${i}`)).json().code).toBe('CODE_WRONG');
    const late = await who.show(await shown(secret));
    expect(late.json().code).toBe('TOO_MANY_REQUESTS');
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(600);
  });
});

describe('power that was taken away', () => {
  it('ends with the next request: role, account and session, however fresh the code', async () => {
    const who = await approver();
    await who.setUp();
    expect((await approve(who)).json().code).toBe('NOT_FOUND');
    await api.database.owner.query('DELETE FROM memberships WHERE user_id = $1', [who.userId]);
    expect((await approve(who)).json().code).toBe('FORBIDDEN');

    const suspended = await approver();
    await suspended.setUp();
    await api.database.owner.query('UPDATE users SET disabled_at = now() WHERE id = $1', [suspended.userId]);
    expect((await approve(suspended)).json().code).toBe('UNAUTHENTICATED');
  });

  it('ends a session on another device, and nobody ends somebody else’s', async () => {
    const who = await approver();
    const elsewhere = who.cookie();
    await who.open();
    const { items } = (await who.ask('GET', '/api/me/sessions')).json();
    expect(items).toHaveLength(2);
    const other = items.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
    const stranger = await approver();
    expect((await stranger.ask('DELETE', `/api/me/sessions/${other.id}`)).statusCode).toBe(404);
    expect((await api.send('GET', '/api/me', { cookie: elsewhere })).statusCode).toBe(200);
    expect((await who.ask('DELETE', `/api/me/sessions/${other.id}`)).statusCode).toBe(204);
    expect((await api.send('GET', '/api/me', { cookie: elsewhere })).statusCode).toBe(401);
    expect((await who.ask('DELETE', `/api/me/sessions/${other.id}`)).statusCode).toBe(404);
  });
});
