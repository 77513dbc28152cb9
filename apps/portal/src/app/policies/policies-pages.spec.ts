import { parsePolicyRules, type PolicyRules } from '@supplydock/domain';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage } from '../../testing/open-page.js';
import { earlierPolicy, pageOf, policy, preset, someone } from '../../testing/samples.js';
import { draftOf, FIRST_RULES, rulesOf } from './policy-draft.js';

const policiesApi = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/policies', pageOf(policy, earlierPolicy))
    .answer('GET /api/policies/p1', earlierPolicy)
    .answer('GET /api/policies/p2', policy)
    .answer('GET /api/policy-presets', { items: [preset] });

describe('policies', () => {
  it('show what is in force, every version and the rules of 2020; only a city officer writes', async () => {
    const page = await openPage('/policies', { as: someone('auditor'), api: policiesApi() });
    expect(page.text()).toContain('16:00; the day’s round then begins by schedule');
    expect(page.text()).toContain('到货减半');
    expect(page.text()).toContain('the installation');
    expect(page.text()).toContain('按规模定额');
    expect(page.text()).not.toContain('Write a new version');
  });

  it('have a form for city officers only', async () => {
    const page = await openPage('/policies/new', { as: someone('auditor'), api: policiesApi() });
    expect(page.text()).not.toContain('Save the new version');
  });

  it('are compared rule by rule in words', async () => {
    const page = await openPage('/policies/p2?with=p1', { as: someone('auditor'), api: policiesApi() });
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      ['Cover', '3 days', '7 days'],
      ['Price ceilings', 'Surgical mask: ¥2.80', 'not set'],
      ['Cut-off', '16:00; the day’s round then begins by schedule', 'that of the city'],
    ]);
  });
});

describe('the form', () => {
  it('sends the next version of the name it was looking at', async () => {
    const api = policiesApi().answer('POST /api/policies', policy);
    const page = await openPage('/policies/new?from=p2', { as: someone('city_officer'), api });
    await page.type('policy-coverDays', '５');
    await page.type('policy-ceiling-kn95', '9.5');
    expect(page.text()).toContain('Cover 3 days 5 days');
    await page.press('Save the new version');
    expect(page.text()).toContain('Say why');
    expect(api.last('POST /api/policies')).toBeUndefined();
    await page.type('policy-reason', '到货减少');
    await page.press('Save the new version');
    expect(api.last('POST /api/policies')?.body).toMatchObject({
      name: 'shanghai-rehearsal',
      latestVersion: 2,
      effectiveFrom: '2020-03-02',
      reason: '到货减少',
      rules: { coverDays: 5, priceCeilingsFen: { surgical: 280, kn95: 950 }, cutOffMinutes: 960 },
    });
    expect(page.url()).toContain('/policies/p2');
  });

  it('names each wrong field before anything is sent, and where the channel refuses one', async () => {
    const error = { field: 'rules.perHeads', code: 'POLICY_VALUE', message: 'must be more', messageZh: '过小' };
    const api = policiesApi().answer('POST /api/policies', refusal(400, 'VALIDATION_FAILED', { errors: [error] }));
    const page = await openPage('/policies/new?from=p2', { as: someone('city_officer'), api });
    await page.type('policy-coverDays', 'many');
    await page.type('policy-reason', 'because');
    await page.press('Save the new version');
    expect(page.text()).toContain('Days of cover: a whole number from 1 to 366');
    expect(api.last('POST /api/policies')).toBeUndefined();
    await page.type('policy-coverDays', '3');
    await page.press('Save the new version');
    expect(page.text()).toContain('for so many heads: must be more');
  });

  it('starts from a preset under a name of its own', async () => {
    const api = policiesApi().answer('POST /api/policies', policy);
    const page = await openPage('/policies/new?preset=beibei-flat', { as: someone('city_officer'), api });
    await page.type('policy-reason', 'a trial');
    await page.press('Save the new version');
    expect(api.last('POST /api/policies')?.body).toMatchObject({
      name: 'beibei-flat',
      latestVersion: 0,
      rules: { order: 'flat', grantPieces: { micro: 10, small: 10, medium: 30, large: 0 } },
    });
  });

  it('says the same after it was read as before it was typed', () => {
    for (const rules of [FIRST_RULES, policy.rules, preset.rules] as PolicyRules[])
      expect(rulesOf(draftOf(rules))).toEqual({ ...rules });
    const draft = draftOf(FIRST_RULES);
    const wrong = rulesOf({ ...draft, cutOff: 'x', stages: [{ tiers: [2, 1], coverPieces: '-1' }] });
    const parsed = parsePolicyRules(wrong);
    expect(!parsed.ok && parsed.error.map(({ field }) => field)).toEqual(['stages.0.coverPieces', 'cutOffMinutes']);
  });
});
