import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { earlierPolicy, pageOf, policy, preset, scenarioChanges, scenarioRun, someone } from '../../testing/samples.js';
import { keepPolicyDraft, policyDrafts } from '../policies/policy-drafts.js';
import { wipePolicyDrafts } from '../policies/policy-drafts-key.js';
import { FIRST_RULES } from '../policies/policy-draft.js';

const api = (): FakeApi =>
  new FakeApi()
    .answer('GET /api/policies', pageOf(policy, earlierPolicy))
    .answer('GET /api/policies/p2', policy)
    .answer('GET /api/policy-presets', { items: [preset] })
    .answer('GET /api/scenario-runs', { items: [scenarioRun] })
    .answer('GET /api/scenario-runs/s1', scenarioRun)
    .answer('GET /api/scenario-runs/s1/changes', scenarioChanges);

const tick = async (page: OpenPage, id: string): Promise<void> => {
  page.element.querySelector<HTMLInputElement>(`[id="${id}"]`)?.click();
  await page.settle();
};

beforeEach(wipePolicyDrafts);

describe('choosing policies to compare', () => {
  it('starts with the one in force and sends the others in the order they were chosen, drafts with their rules', async () => {
    keepPolicyDraft({ name: '三天', category: 'masks', rules: FIRST_RULES });
    const run = api().answer('POST /api/scenario-runs', scenarioRun);
    const page = await openPage('/scenarios', { as: someone('city_officer'), api: run });
    for (const id of ['scenario-flat', 'scenario-beibei-flat', 'scenario-draft 三天']) await tick(page, id);
    await page.press('Compare 4 policies');
    expect(run.last('POST /api/scenario-runs')?.body).toEqual({
      category: 'masks',
      scenarios: [
        { kind: 'policy', id: 'p2' },
        { kind: 'comparison', id: 'flat' },
        { kind: 'preset', id: 'beibei-flat' },
        { kind: 'draft', name: '三天', rules: FIRST_RULES },
      ],
    });
    expect(page.url()).toContain('/scenarios/s1');
  });

  it('asks for one to six, and says why it cannot start', async () => {
    const run = api().answer('POST /api/scenario-runs', refusal(409, 'SCENARIOS_BUSY'));
    const page = await openPage('/scenarios', { as: someone('city_officer'), api: run });
    await tick(page, 'scenario-p2');
    await page.press('Compare 0 policies');
    expect(page.text()).toContain('Choose at least one');
    await tick(page, 'scenario-draw');
    await page.press('Compare 1 policy');
    expect(page.text()).toContain('SCENARIOS_BUSY title');
  });

  it('is a city officer’s; others see what was compared', async () => {
    const page = await openPage('/scenarios', { as: someone('auditor'), api: api() });
    expect(page.text()).not.toContain('Compare 1');
    expect(page.text()).toContain('定额发放');
  });
});

describe('a comparison', () => {
  it('stands side by side, with who gains and loses and a way to keep one', async () => {
    const page = await openPage('/scenarios/s1', { as: someone('city_officer'), api: api() });
    expect(page.text()).toContain('2 policies in 4.2 seconds');
    const rows = [...page.element.querySelectorAll('sd-scenario-overview tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows.slice(0, 8)).toEqual([
      ['Firms served', '8 of 10', '10 of 10'],
      ['Claim met in full', '3', '3'],
      ['Claimed, pieces', '900', '900'],
      ['Placed, pieces', '600', '500'],
      ['Left, pieces', '100', '200'],
      ['Worst-off tenth, per head', '1.50', '1.50'],
      ['Middle firm, per head', '2.50', '2.50'],
      ['Inequality (Gini)', '0.21', '0.48'],
    ]);
    expect(page.text()).toContain('4 gain, 26 lose.');
    expect(page.text()).toContain('−50');
    const keep = [...page.element.querySelectorAll('sd-scenario-overview a')].map((link) => link.getAttribute('href'));
    expect(keep).toEqual([
      '/policies/new?category=masks&run=s1&place=1',
      '/policies/new?category=masks&run=s1&place=2',
    ]);
    expect(page.element.querySelector('sd-save-list a')?.getAttribute('href')).toBe(
      '/api/exports/scenario-runs/s1/changes?place=2&against=1&language=en&format=csv',
    );
  });

  it('shows how far it is and can be stopped', async () => {
    const running = { ...scenarioRun, state: 'RUNNING', percent: 40, result: null };
    const run = api()
      .answer('GET /api/scenario-runs/s1', running)
      .answer('POST /api/scenario-runs/s1/cancellation', { ...running, state: 'CANCELLED' });
    const page = await openPage('/scenarios/s1', { as: someone('city_officer'), api: run });
    expect(page.text()).toContain('40%');
    run.answer('GET /api/scenario-runs/s1', { ...running, state: 'CANCELLED' });
    await page.press('Stop it');
    expect(page.text()).toContain('The comparison was stopped');
  });

  it('becomes the day’s policy by the form, under a reason', async () => {
    const run = api().answer('POST /api/policies', policy);
    const page = await openPage('/policies/new?run=s1&place=2', { as: someone('city_officer'), api: run });
    await page.type('policy-reason', 'it serves more');
    await page.press('Save the new version');
    expect(run.last('POST /api/policies')?.body).toMatchObject({
      name: 'flat',
      latestVersion: 0,
      rules: { order: 'flat' },
    });
  });
});

describe('a draft', () => {
  it('is kept from the form, and nothing is sent', async () => {
    const run = api();
    const page = await openPage('/policies/new?from=p2', { as: someone('city_officer'), api: run });
    await page.type('policy-coverDays', '0');
    await page.press('Keep as a draft');
    expect(policyDrafts()).toEqual([]);
    await page.type('policy-coverDays', '4');
    await page.press('Keep as a draft');
    expect(page.text()).toContain('Kept as a draft on this device');
    expect(policyDrafts()).toMatchObject([{ name: 'shanghai-rehearsal', category: 'masks', rules: { coverDays: 4 } }]);
    expect(run.last('POST /api/policies')).toBeUndefined();
  });
});
