import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PolicyRules } from '@supplydock/domain';
import { policyInForce } from '@supplydock/requisitions';
import { addCity } from './testing/city-rows.js';
import { CITY, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let keys = 0;
let rules: PolicyRules;
const cookies: Record<string, string> = {};
const TODAY = '2020-03-02';

beforeAll(async () => {
  api = await startTestApi();
  await addCity(api.database.owner, CITY);
  for (const [login, role] of [
    ['officer', 'city_officer'],
    ['second', 'city_officer'],
    ['auditor', 'auditor'],
  ] as const) {
    await api.addUser(login, role);
    cookies[login] = await api.logIn(login);
  }
  rules = (await inForce()).rules;
});
afterAll(() => api.close());

const get = async (url: string, login = 'officer') => (await api.send('GET', url, { cookie: cookies[login] })).json();
const set = (change: object = {}, login = 'officer') => {
  const body = { name: 'test', category: 'masks', latestVersion: 1, effectiveFrom: TODAY, rules, reason: 'Less came', ...change }; // prettier-ignore
  const headers = { 'idempotency-key': `key-of-policy-${(keys += 1)}` };
  return api.send('POST', '/api/policies', { body, cookie: cookies[login], headers });
};
const inForce = () => api.database.uow.run(CITY, (tx) => policyInForce(tx, CITY, 'masks', TODAY));

describe('a policy', () => {
  it('is written as the next version, with author and reason, and is in force from its day', async () => {
    const answer = await set({ rules: { ...rules, coverDays: 5, cutOffMinutes: 960 } });
    expect(answer.statusCode).toBe(201);
    const made = answer.json();
    expect(made).toMatchObject({
      name: 'test',
      policyVersion: 2,
      latestVersion: 2,
      standing: 'IN_FORCE',
      reason: 'Less came',
      setByName: 'The city_officer',
      rules: { coverDays: 5 },
    });
    expect((await inForce()).id).toBe(made.id);
    expect((await get('/api/reference')).jurisdiction.cutOffs).toEqual({
      masks: '16:00',
      disinfectant: '09:30',
      goggles: '09:30',
      thermometers: '09:30',
    });
    const [entry] = await api.database.owner.query('SELECT kind, payload FROM ledger_entries WHERE subject_id = $1', [made.id]); // prettier-ignore
    expect(entry).toMatchObject({ kind: 'POLICY_SET', payload: { policyVersion: 2, rules: { coverDays: 5 } } });
    expect(JSON.stringify(entry)).not.toContain('Less came');
    const { items, total } = await get('/api/policies?category=masks', 'auditor');
    expect(total).toBe(2);
    expect(items.map(({ standing }: { standing: string }) => standing)).toEqual(['IN_FORCE', 'PAST']);
  });

  it('that takes effect later is coming, and nothing is judged by it before', async () => {
    const before = await inForce();
    const made = (await set({ name: 'spring', latestVersion: 0, effectiveFrom: '2020-04-01' })).json();
    expect(made).toMatchObject({ standing: 'COMING', policyVersion: 1 });
    expect(await inForce()).toEqual(before);
  });

  it('of two people is written by one; the other is told', async () => {
    const answers = await Promise.all([set({ name: 'race', latestVersion: 0 }), set({ name: 'race', latestVersion: 0 }, 'second')]); // prettier-ignore
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412]);
  });

  it('is refused field by field in both languages, and nothing is kept', async () => {
    const before = (await get('/api/policies')).total;
    const wrong = { ...rules, coverDays: 0, order: 'draw', priceCeilingsFen: { surgical: -1 } };
    const { errors } = (await set({ latestVersion: 2, rules: wrong })).json();
    expect(errors).toEqual([
      { field: 'rules.coverDays', code: 'POLICY_VALUE', message: 'must be: a whole number from 1 to 366', messageZh: '应为：1 至 366 的整数' }, // prettier-ignore
      expect.objectContaining({ field: 'rules.priceCeilingsFen.surgical', messageZh: expect.stringContaining('整数') }),
    ]);
    const foreign = await set({ latestVersion: 2, rules: { ...rules, priceCeilingsFen: { ethanol: 5 } } });
    expect(foreign.json().errors).toMatchObject([{ field: 'rules.priceCeilingsFen.ethanol', code: 'POLICY_PRODUCT' }]);
    const past = await set({ latestVersion: 2, effectiveFrom: '2020-03-01' });
    expect(past.json().errors).toMatchObject([{ field: 'effectiveFrom', code: 'POLICY_PAST' }]);
    expect((await set({ latestVersion: 2, reason: '' })).json().errors).toMatchObject([{ field: 'reason' }]);
    expect((await get('/api/policies')).total).toBe(before);
  });

  it('can start from six presets, each with its source', async () => {
    const { items } = await get('/api/policy-presets', 'auditor');
    expect(items).toHaveLength(6);
    for (const preset of items) expect(preset.source.length).toBeGreaterThan(40);
  });
});
