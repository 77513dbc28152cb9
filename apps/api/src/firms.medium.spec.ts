import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base31Check, composeUscc } from '@supplydock/domain';
import { RateLimits } from '@supplydock/platform';
import { arrangeCity, DISTRICT, FIRM, NEW_FIRM, OTHER_DISTRICT, OTHER_FIRM, TODAY } from '@supplydock/testing';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

/** All but its last character; the nested organisation code fails its own check. */
const ODD_CODE = '91310101MA1E00011';
const PASSWORD = 'grey heron counts seven bridges';
const BODY = {
  login: 'Li.Min',
  password: PASSWORD,
  locale: 'zh',
  uscc: ' ９１１１００００ 600037341l ',
  name: '上海申禾印务有限公司',
  districtId: DISTRICT,
  industry: '印刷',
  size: 'small',
  address: '人民路 1 号',
  contactName: '李敏',
  contactPhone: '138 0000 0000',
  headcount: 43,
};

let api: TestApi;
let officer: string;
let neighbour: string;
let clerk: string;
let keys = 0;
let codes = 0;

beforeAll(async () => {
  api = await startTestApi();
  await arrangeCity(api.database.owner);
  await api.addUser('officer.own', 'district_officer', { districtId: DISTRICT });
  await api.addUser('officer.other', 'district_officer', { districtId: OTHER_DISTRICT });
  await api.addUser('clerk.firm', 'requester', { enterpriseId: FIRM });
  officer = await api.logIn('officer.own');
  neighbour = await api.logIn('officer.other');
  clerk = await api.logIn('clerk.firm');
});
afterAll(() => api.close());
// All of this file comes from one address; what the limit does is a test of its own.
beforeEach(() => api.app.get(RateLimits).reset({ name: 'registrations', points: 20, seconds: 3600 }, '127.0.0.1'));

const register = (change: object = {}) => api.send('POST', '/api/registrations', { body: { ...BODY, ...change } });
const get = async (url: string, cookie: string) => (await api.send('GET', url, { cookie })).json();
const post = (url: string, cookie: string, body: unknown, version?: number) =>
  api.send('POST', url, {
    cookie,
    body,
    headers: {
      'idempotency-key': `key-of-this-test-${(keys += 1)}`,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  });
/** The clock runs while the test does. */
const minutes = (n: number): number => expect.closeTo(n, -1) as unknown as number;
const count = async (table: string): Promise<number> =>
  (await api.database.owner.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;
async function cookieOf(login: string): Promise<string> {
  const [cookie] = (await api.send('POST', '/api/sessions', { body: { login, password: PASSWORD } })).cookies;
  return `${cookie.name}=${cookie.value}`;
}
/** A firm of its own, just registered, and its clerk's cookie. */
async function newFirm(change: object = {}): Promise<{ id: string; cookie: string }> {
  codes += 1;
  const login = `clerk.${codes}`;
  const uscc = composeUscc('91', '310101', `MA1B${String(codes).padStart(4, '0')}`);
  const more = { login, uscc, contactPhone: `1390000${String(codes).padStart(4, '0')}`, contactName: `联系人${codes}`, address: `某路 ${codes} 号` }; // prettier-ignore
  const answer = await register({ ...more, ...change });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return { id: answer.json().enterpriseId, cookie: await cookieOf(login) };
}

describe('registering a firm', () => {
  it('makes firm, account and filed headcount at once, under review, and the clerk may sign in', async () => {
    const answer = await register();
    expect(answer.statusCode).toBe(201);
    const { enterpriseId, ...rest } = answer.json();
    expect(rest).toMatchObject({ state: 'UNDER_REVIEW', uscc: '91110000600037341L' });
    expect(rest.reference).toMatch(/^F-[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(await get(`/api/enterprises/${enterpriseId}`, await cookieOf('li.min'))).toMatchObject({
      contactPhone: '13800000000',
      headcount: null,
      filedHeadcount: 43,
      clock: { light: 'green' },
      filings: [{ headcount: 43, state: 'PENDING', effectiveFrom: TODAY }],
    });
    const { items } = await get(`/api/enterprises/${enterpriseId}/timeline`, officer);
    expect(items.map(({ kind, actorName }: { kind: string; actorName: string }) => [kind, actorName])).toEqual([
      ['ENTERPRISE_REVIEW_OPENED', '李敏'],
      ['ENTERPRISE_REGISTERED', '李敏'],
    ]);
  });

  it('answers the same person again, and refuses a second firm with the code without naming anybody', async () => {
    const before = [await count('enterprises'), await count('users'), await count('ledger_entries')];
    const again = await register();
    expect([again.statusCode, again.json().uscc]).toEqual([201, '91110000600037341L']);
    for (const change of [{ login: 'stranger' }, { password: 'another heron counts nine bridges' }]) {
      const refused = await register(change);
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'ENTERPRISE_EXISTS']);
      expect(refused.body).not.toMatch(/李敏|13800000000|li\.min|申禾/);
    }
    expect([await count('enterprises'), await count('users'), await count('ledger_entries')]).toEqual(before);
  });

  it.each([
    [{ uscc: '91310115MA1H8R7C6D' }, 'USCC_CHECK'],
    [{ uscc: composeUscc('91', '310101', 'MA1C0001'), login: 'Officer.Own' }, 'LOGIN_TAKEN'],
    [{ contactPhone: '5555' }, 'MOBILE_FORMAT'],
    [{ districtId: '999999' }, 'UNKNOWN_DISTRICT'],
    [{ headcount: 0 }, 'MIN'],
  ])('refuses %j with %s and leaves nothing behind', async (change, code) => {
    const before = [await count('enterprises'), await count('users')];
    const answer = await register(change);
    expect([answer.statusCode, answer.json().errors?.[0].code]).toEqual([400, code]);
    expect([await count('enterprises'), await count('users')]).toEqual(before);
  });

  it('holds the password to the rules of every account', async () => {
    expect((await register({ password: 'short' })).json().code).toBe('PASSWORD_TOO_SHORT');
    expect((await register({ password: 'li.min上海申禾印务有限公司' })).json().code).toBe('PASSWORD_COMMON');
  });

  it('makes one firm when two register the same code at once', async () => {
    const uscc = composeUscc('91', '310101', 'MA1D0001');
    const answers = await Promise.all(['twin.a', 'twin.b', 'twin.c'].map((login) => register({ login, uscc })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    const users = await api.database.owner.query("SELECT login FROM users WHERE login LIKE 'twin.%'");
    expect(users).toHaveLength(1);
  });
});

describe('the queue of a district', () => {
  it('holds its own firms only, the longest waiting first, and finds one by reference, code or telephone', async () => {
    const { id } = await newFirm();
    await api.database.owner.query("UPDATE enterprises SET review_since = now() - interval '50 hours' WHERE id = $1", [
      id,
    ]);
    const { items, total } = await get('/api/enterprises?state=UNDER_REVIEW', officer);
    expect(items[0]).toMatchObject({ id, clock: { light: 'red', minutesLeft: minutes(-121) } });
    expect(items.every(({ districtId }: { districtId: string }) => districtId === DISTRICT)).toBe(true);
    expect(total).toBe(items.length);
    const { reference, uscc } = items[0];
    for (const q of [reference, uscc.slice(4, 16), '1390000']) {
      const found = await get(`/api/enterprises?q=${encodeURIComponent(q)}`, officer);
      expect(found.items.map((firm: { id: string }) => firm.id)).toContain(id);
    }
    expect((await get('/api/enterprises?state=UNDER_REVIEW', neighbour)).total).toBe(0);
    expect(await api.send('GET', `/api/enterprises/${id}`, { cookie: neighbour })).toMatchObject({ statusCode: 404 });
    expect(await api.send('GET', `/api/enterprises/${id}`, { cookie: clerk })).toMatchObject({ statusCode: 404 });
  });

  it('turns its pages without losing or doubling a firm', async () => {
    const all = (await get('/api/enterprises', officer)).items.map((firm: { id: string }) => firm.id);
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = await get(`/api/enterprises?limit=2${cursor && `&cursor=${cursor}`}`, officer);
      seen.push(...page.items.map((firm: { id: string }) => firm.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(4);
  });

  it('warns of what a shell shares with others, and blocks nothing', async () => {
    const shared = { contactPhone: '13700000000', contactName: '王五', address: '四川北路 88 号 5 楼' };
    await newFirm(shared);
    const { id } = await newFirm({ ...shared, address: '四川北路88号-5楼' });
    const { items } = await get(`/api/enterprises/${id}/warnings`, officer);
    expect(items.map(({ code, firms }: { code: string; firms: object[] }) => [code, firms.length])).toEqual([
      ['SAME_PHONE', 1],
      ['SAME_ADDRESS', 1],
      ['SAME_CONTACT', 1],
    ]);
    const odd = await newFirm({ uscc: ODD_CODE + base31Check(ODD_CODE) });
    const single = await newFirm();
    expect((await get(`/api/enterprises/${single.id}/warnings`, officer)).items).toEqual([]);
    expect((await get(`/api/enterprises/${odd.id}/warnings`, officer)).items).toEqual([
      { code: 'ORGANISATION_CODE_CHECK', firms: [] },
    ]);
    expect(await api.send('GET', `/api/enterprises/${id}/warnings`, { cookie: clerk })).toMatchObject({
      statusCode: 403,
    });
  });
});

describe('deciding about a firm', () => {
  it('asks back, stops the clock until the answer, then verifies firm and headcount from a day on', async () => {
    const { id, cookie } = await newFirm();
    await api.database.owner.query("UPDATE enterprises SET review_since = now() - interval '40 hours' WHERE id = $1", [
      id,
    ]);
    const asked = await post(`/api/enterprises/${id}/questions`, officer, { question: '有多少人在岗？' }, 1);
    expect(asked.json()).toMatchObject({
      state: 'UNDER_REVIEW',
      clock: { light: 'waiting', minutesLeft: minutes(479) },
    });
    expect((await post(`/api/enterprises/${id}/questions`, officer, { question: '再问一次' }, 2)).json().code).toBe('QUESTION_OPEN'); // prettier-ignore
    await api.database.owner.query("UPDATE enterprises SET asked_at = asked_at - interval '9 hours' WHERE id = $1", [
      id,
    ]);
    const mine = await get(`/api/enterprises/${id}`, cookie);
    expect(mine).toMatchObject({ openQuestion: { text: '有多少人在岗？' }, version: 2 });
    const answered = await post(`/api/enterprises/${id}/answers`, cookie, { answer: '40' }, 2);
    expect(answered.json()).toMatchObject({
      openQuestion: null,
      clock: { light: 'green', minutesLeft: minutes(1019) },
    });
    expect((await post(`/api/enterprises/${id}/answers`, cookie, { answer: '40' }, 3)).json().code).toBe('NO_QUESTION');

    const verification = { headcount: 40, effectiveFrom: '2020-03-03', reason: null };
    const unexplained = await post(`/api/enterprises/${id}/verification`, officer, verification, 3);
    expect([unexplained.statusCode, unexplained.json().errors[0].code]).toEqual([400, 'REASON_MISSING']);
    const body = { ...verification, reason: '三人在家办公' };
    expect((await post(`/api/enterprises/${id}/verification`, officer, body, 2)).json().code).toBe('VERSION_MISMATCH');
    expect((await post(`/api/enterprises/${id}/verification`, neighbour, body, 3)).statusCode).toBe(404);
    expect((await post(`/api/enterprises/${id}/verification`, cookie, body, 3)).statusCode).toBe(403);
    const verified = await post(`/api/enterprises/${id}/verification`, officer, body, 3);
    expect(verified.json()).toMatchObject({
      state: 'VERIFIED',
      headcount: null,
      headcounts: [{ effectiveFrom: '2020-03-03', headcount: 40 }],
      filings: [{ state: 'VERIFIED', headcount: 43, verifiedHeadcount: 40, reason: '三人在家办公' }],
      version: 4,
    });
    const own = (await get(`/api/enterprises/${id}/timeline`, cookie)).items;
    expect(own.map(({ kind, text, actorName }: Record<string, string>) => [kind, text, actorName])).toEqual([
      ['ENTERPRISE_VERIFIED', '三人在家办公', null],
      ['ENTERPRISE_QUESTION_ANSWERED', '40', null],
      ['ENTERPRISE_QUESTION_ASKED', '有多少人在岗？', null],
      ['ENTERPRISE_REVIEW_OPENED', null, null],
      ['ENTERPRISE_REGISTERED', null, null],
    ]);
    const [{ payload }] = await api.database.owner.query(
      "SELECT payload FROM ledger_entries WHERE subject_id = $1 AND kind = 'ENTERPRISE_VERIFIED'",
      [id],
    );
    expect(payload).toEqual({ headcount: 40, effectiveFrom: '2020-03-03', filedHeadcount: 43, textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) }); // prettier-ignore
  });

  it('rejects with a reason that the firm reads, and then allows nothing more', async () => {
    const { id, cookie } = await newFirm();
    expect((await post(`/api/enterprises/${id}/rejection`, officer, { reason: '' }, 1)).statusCode).toBe(400);
    await post(`/api/enterprises/${id}/rejection`, officer, { reason: '执照已注销' }, 1);
    expect(await get(`/api/enterprises/${id}`, cookie)).toMatchObject({
      state: 'REJECTED',
      stateReason: '执照已注销',
      clock: null,
      filings: [{ state: 'REJECTED' }],
    });
    for (const [url, body] of [
      ['verification', { headcount: 43, effectiveFrom: TODAY, reason: null }],
      ['suspension', { reason: 'why not' }],
      ['questions', { question: 'why not' }],
    ] as const) {
      const refused = await post(`/api/enterprises/${id}/${url}`, officer, body, 2);
      expect([url, refused.statusCode, refused.json().code]).toEqual([url, 409, 'STATE_REFUSED']);
    }
    expect((await post(`/api/enterprises/${id}/headcount-filings`, cookie, { headcount: 9, effectiveFrom: TODAY })).statusCode).toBe(409); // prettier-ignore
  });

  it('suspends and reinstates with a reason', async () => {
    const suspended = await post(`/api/enterprises/${FIRM}/suspension`, officer, { reason: '信息不实' }, 1);
    expect(suspended.json()).toMatchObject({ state: 'SUSPENDED', stateReason: '信息不实', headcount: 43 });
    const back = await post(`/api/enterprises/${FIRM}/reinstatement`, officer, { reason: '已更正' }, 2);
    expect(back.json()).toMatchObject({ state: 'VERIFIED', stateReason: null, version: 3 });
  });

  it('is done once when two officers decide at the same moment', async () => {
    const { id } = await newFirm();
    const answers = await Promise.all([
      post(`/api/enterprises/${id}/rejection`, officer, { reason: '甲说不行' }, 1),
      post(`/api/enterprises/${id}/verification`, officer, { headcount: 43, effectiveFrom: TODAY, reason: null }, 1),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it('verifies a firm that filed no headcount, as one from before', async () => {
    const body = { headcount: 12, effectiveFrom: TODAY, reason: null };
    const verified = await post(`/api/enterprises/${NEW_FIRM}/verification`, officer, body, 1);
    expect(verified.json()).toMatchObject({ state: 'VERIFIED', headcount: 12 });
  });
});

describe('changing the headcount', () => {
  const entitled = async (): Promise<number> =>
    (await get('/api/entitlement?category=masks', clerk)).entitlementPieces as number;
  const file = async (headcount: number, effectiveFrom = TODAY) =>
    (await post(`/api/enterprises/${FIRM}/headcount-filings`, clerk, { headcount, effectiveFrom })).json();

  it('counts once it is verified and from its day on; the history stays', async () => {
    expect(await entitled()).toBe(129);
    const first = await file(500);
    const second = await file(60);
    expect(second).toMatchObject({ state: 'PENDING', headcountInForce: 43, version: 1 });
    expect(await entitled()).toBe(129);
    expect((await post(`/api/headcount-filings/${first.id}/verification`, officer, { headcount: 500, effectiveFrom: TODAY, reason: null }, 2)).json().code).toBe('STATE_REFUSED'); // prettier-ignore
    const queue = await get('/api/headcount-filings', officer);
    expect(queue.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
    expect((await get('/api/headcount-filings', neighbour)).total).toBe(0);
    const body = { headcount: 60, effectiveFrom: TODAY, reason: null };
    expect((await post(`/api/headcount-filings/${second.id}/verification`, neighbour, body, 1)).statusCode).toBe(404);
    expect((await post(`/api/headcount-filings/${second.id}/verification`, officer, body, 1)).json()).toMatchObject({
      state: 'VERIFIED',
      headcountInForce: 60,
    });
    expect(await entitled()).toBe(180);
    expect(await get(`/api/enterprises/${FIRM}`, clerk)).toMatchObject({
      headcount: 60,
      headcounts: [
        { effectiveFrom: TODAY, headcount: 60 },
        { effectiveFrom: '2020-02-10', headcount: 43 },
      ],
      filings: [{ state: 'VERIFIED' }, { state: 'SUPERSEDED' }],
    });
  });

  it('that is rejected or lies ahead leaves the one in force', async () => {
    const { id } = await file(90);
    await post(`/api/headcount-filings/${id}/rejection`, officer, { reason: '现场仅 60 人' }, 1);
    const ahead = await file(70, '2020-03-09');
    await post(`/api/headcount-filings/${ahead.id}/verification`, officer, { headcount: 70, effectiveFrom: '2020-03-09', reason: null }, 1); // prettier-ignore
    expect(await entitled()).toBe(180);
    expect((await file(60, '2020-03-01')).errors[0].code).toBe('DAY_PASSED');
    const foreign = await post(`/api/enterprises/${OTHER_FIRM}/headcount-filings`, clerk, { headcount: 1, effectiveFrom: TODAY }); // prettier-ignore
    expect(foreign.statusCode).toBe(404);
  });
});

describe('the record', () => {
  it('holds no personal data and nothing of another city', async () => {
    const [{ all }] = await api.database.owner.query('SELECT string_agg(payload::text, $1) AS all FROM ledger_entries', [' ']); // prettier-ignore
    expect(all).not.toMatch(/李敏|王五|138|139|某路|执照/);
    const seen = await api.database.uow.run('440000', (tx) =>
      Promise.all(['headcount_filings', 'enterprise_texts'].map((table) => tx.query(`SELECT 1 FROM ${table}`))),
    );
    expect(seen).toEqual([[], []]);
    await expect(
      api.database.uow.run(CITY, (tx) => tx.query("UPDATE enterprise_texts SET body = 'altered'")),
    ).rejects.toThrow('permission denied');
  });

  it('owes the firm a notice of each decision, of ids and figures only', async () => {
    const owed: { kind: string; payload: object }[] = await api.database.owner.query(
      `SELECT DISTINCT ON (1) payload->>'kind' AS kind, payload FROM outbox WHERE topic = 'notice.send' ORDER BY 1`,
    );
    expect(owed.map(({ kind }) => kind)).toEqual([
      'FIRM_ASKED', 'FIRM_REINSTATED', 'FIRM_REJECTED', 'FIRM_SUSPENDED', 'FIRM_VERIFIED', 'HEADCOUNT_REJECTED', 'HEADCOUNT_VERIFIED',
    ]); // prettier-ignore
    expect(JSON.stringify(owed)).not.toMatch(/\p{Script=Han}/u);
  });

  it('limits how often one address registers', async () => {
    let last = 0;
    for (let i = 0; i < 40 && last !== 429; i++) last = (await register({ uscc: 'x' })).statusCode;
    expect(last).toBe(429);
  });
});
