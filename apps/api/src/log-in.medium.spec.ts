import { CITY, PASSWORD, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.addUser('wang.fang', 'requester');
  await api.addUser('officer', 'city_officer');
});
afterAll(() => api.close());

const logIn = (login: string, password: string, headers?: Record<string, string>) =>
  api.send('POST', '/api/sessions', { body: { login, password }, headers });

/** Moves one column of all sessions back in time, as if the minutes had passed. */
const age = (column: string, minutes: number) =>
  api.database.owner.query(`UPDATE sessions SET ${column} = ${column} - make_interval(mins => $1)`, [minutes]);

describe('logging in', () => {
  it('answers who I am and sets an opaque cookie that scripts cannot read', async () => {
    const answer = await logIn('Wang.Fang ', PASSWORD);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      userId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      displayName: 'The requester',
      locale: 'en',
      jurisdiction: {
        id: CITY,
        nameEn: 'Shanghai',
        nameZh: '上海市',
        cutOffs: { masks: '09:30', disinfectant: '09:30', goggles: '09:30', thermometers: '09:30' },
        timeZone: 'Asia/Shanghai',
        today: '2020-03-02',
        rehearsal: true,
      },
      memberships: [{ role: 'requester', enterpriseId: null, enterpriseName: null, districtId: null }],
      firms: [],
    });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: 'sid', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 12 * 3600 });
    expect(cookie.value).toHaveLength(43);
    const stored = await api.database.owner.query(
      'SELECT count(*)::int n FROM sessions WHERE token_hash = sha256($1)',
      [Buffer.from(cookie.value)],
    );
    expect(stored[0].n).toBe(1);
  });

  it('is stricter with officials: SameSite=Strict and 8 hours', async () => {
    const [cookie] = (await logIn('officer', PASSWORD)).cookies;
    expect(cookie).toMatchObject({ sameSite: 'Strict', maxAge: 8 * 3600 });
  });

  it('gives a new token at each log-in and ends the session that the browser had', async () => {
    const before = await api.logIn('wang.fang');
    const [cookie] = (await logIn('wang.fang', PASSWORD, { cookie: before })).cookies;
    expect(`sid=${cookie.value}`).not.toBe(before);
    expect((await api.send('GET', '/api/me', { cookie: before })).statusCode).toBe(401);
  });

  it('does not tell a wrong password, an unknown login and a disabled account apart', async () => {
    await api.addUser('left.us', 'requester');
    await api.database.owner.query("UPDATE users SET disabled_at = now() WHERE login = 'left.us'");
    await api.database.owner.query(
      "INSERT INTO users (jurisdiction_id, id, login, display_name) VALUES ($1, uuidv7(), 'channel', 'Channel')",
      [CITY],
    );
    const answers = await Promise.all([
      logIn('wang.fang', 'not the password'),
      logIn('nobody.here', PASSWORD),
      logIn('left.us', PASSWORD),
      logIn('channel', PASSWORD),
    ]);
    const bodies = answers.map((answer) => ({ ...answer.json(), instance: '' }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
    expect(bodies[0].code).toBe('LOG_IN_FAILED');
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(answers.every(({ cookies }) => cookies.length === 0)).toBe(true);
  });

  it('stops guessing on one account after six tries, also a right one and in parallel, and leaves others alone', async () => {
    await api.addUser('target', 'requester');
    await api.addUser('bystander', 'requester');
    const tries = await Promise.all(Array.from({ length: 8 }, (_, i) => logIn('target', `guess number ${i}`)));
    expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(6);
    const late = await logIn('target', PASSWORD);
    expect(late.statusCode).toBe(429);
    expect(late.json().code).toBe('TOO_MANY_REQUESTS');
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(600);
    expect((await logIn('bystander', PASSWORD)).statusCode).toBe(201);
  });

  it('forgets failed tries after a right one', async () => {
    await api.addUser('clumsy', 'requester');
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 5; i += 1) expect((await logIn('clumsy', 'mistyped')).statusCode).toBe(401);
      expect((await logIn('clumsy', PASSWORD)).statusCode).toBe(201);
    }
  });
});

describe('a session', () => {
  const me = async (cookie: string) => (await api.send('GET', '/api/me', { cookie })).statusCode;

  it.each([
    ['wang.fang', 'last_seen_at', 29, 200],
    ['wang.fang', 'last_seen_at', 31, 401],
    ['officer', 'last_seen_at', 14, 200],
    ['officer', 'last_seen_at', 16, 401],
    ['wang.fang', 'expires_at', 12 * 60 - 1, 200],
    ['wang.fang', 'expires_at', 12 * 60 + 1, 401],
    ['officer', 'expires_at', 8 * 60 + 1, 401],
  ])('of %s with %s %i minutes back answers %i', async (login, column, minutes, status) => {
    const cookie = await api.logIn(login);
    await age(column, minutes);
    expect(await me(cookie)).toBe(status);
  });

  it('is prolonged by use', async () => {
    const cookie = await api.logIn('wang.fang');
    await age('last_seen_at', 20);
    expect(await me(cookie)).toBe(200);
    await age('last_seen_at', 20);
    expect(await me(cookie)).toBe(200);
  });

  it('ends with the log-out, and with the account', async () => {
    const first = await api.logIn('wang.fang');
    const out = await api.send('DELETE', '/api/sessions/current', { cookie: first });
    expect(out.statusCode).toBe(204);
    expect(out.cookies[0]).toMatchObject({ name: 'sid', value: '' });
    expect(await me(first)).toBe(401);

    await api.addUser('leaves.soon', 'requester');
    const second = await api.logIn('leaves.soon');
    await api.database.owner.query("UPDATE users SET disabled_at = now() WHERE login = 'leaves.soon'");
    expect(await me(second)).toBe(401);
  });

  it('takes a revoked role away with the next request', async () => {
    await api.addUser('was.officer', 'city_officer');
    const cookie = await api.logIn('was.officer');
    await api.database.owner.query(
      "DELETE FROM memberships WHERE user_id = (SELECT id FROM users WHERE login = 'was.officer')",
    );
    expect((await api.send('GET', '/api/me', { cookie })).json().memberships).toEqual([]);
  });

  it('is no key with a token that is empty, foreign or overlong', async () => {
    for (const value of ['', 'x', 'A'.repeat(43), 'A'.repeat(3000)]) expect(await me(`sid=${value}`)).toBe(401);
  });
});

describe('changing the password', () => {
  const change = (cookie: string, presentPassword: string, newPassword: string) =>
    api.send('PUT', '/api/me/password', { cookie, body: { presentPassword, newPassword } });

  it('asks for the present one, refuses weak ones, and ends the other sessions', async () => {
    await api.addUser('changes', 'requester');
    const here = await api.logIn('changes');
    const elsewhere = await api.logIn('changes');
    expect((await change(here, 'wrong', 'harbour violet ladder 7')).json().code).toBe('LOG_IN_FAILED');
    expect((await change(here, PASSWORD, 'too short')).json().code).toBe('PASSWORD_TOO_SHORT');
    expect((await change(here, PASSWORD, 'passwordpassword')).json().code).toBe('PASSWORD_COMMON');
    expect((await change(here, PASSWORD, 'harbour violet ladder 7')).statusCode).toBe(204);
    expect((await api.send('GET', '/api/me', { cookie: here })).statusCode).toBe(200);
    expect((await api.send('GET', '/api/me', { cookie: elsewhere })).statusCode).toBe(401);
    expect((await logIn('changes', 'harbour violet ladder 7')).statusCode).toBe(201);
  });
});

describe('over https', () => {
  it('binds the cookie to the host', async () => {
    const secure = await startTestApi({ PUBLIC_ORIGIN: 'https://dock.example.cn', SEED_KEY: 'a'.repeat(64) });
    try {
      await secure.addUser('wang.fang', 'requester');
      const answer = await secure.send('POST', '/api/sessions', { body: { login: 'wang.fang', password: PASSWORD } });
      expect(answer.cookies[0]).toMatchObject({ name: '__Host-sid', secure: true, httpOnly: true, path: '/' });
      expect(answer.cookies[0].domain).toBeUndefined();
      expect(answer.headers['strict-transport-security']).toMatch(/max-age=31536000/);
    } finally {
      await secure.close();
    }
  });
});
