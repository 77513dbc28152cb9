import type { Browser } from 'playwright-core';
import { ask } from '../harness/api.js';
import { showCode } from '../harness/second-factor.js';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

/** Looks at pages as one role, in both widths and languages. */
async function lookAt(login: string, paths: (visitor: Visitor) => Promise<string[]>): Promise<void> {
  for (const look of LOOKS) {
    const visitor = await Visitor.arrive(browser, look);
    await visitor.signIn(login);
    for (const path of await paths(visitor)) {
      await visitor.goTo(path);
      await visitor.expectSound();
    }
    await visitor.leave();
  }
}

/** Path of the latest round of a category, as the list shows it. */
async function latestRound(visitor: Visitor, category: string): Promise<string> {
  await visitor.goTo(`/rounds?category=${category}`);
  return (await visitor.page.locator('main a[href^="/rounds/"]').first().getAttribute('href')) ?? '';
}

// The steps build on each other: a proposal is looked at, then approved, then seen by those it concerns.
describe('from a proposal to the firms that it serves', () => {
  it(
    'the city officer reads the round that is proposed, and cannot decide about it',
    async () => {
      await lookAt('officer', async (visitor) => ['/rounds', await latestRound(visitor, 'masks')]);
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('officer');
      await visitor.goTo(await latestRound(visitor, 'masks'));
      await visitor.page.getByText('Verified by an independent check').waitFor();
      expect(await visitor.page.getByRole('link', { name: 'Check and decide' }).count()).toBe(0);
      await visitor.leave();
    },
    5 * MINUTE,
  );

  it(
    'the city officer opens a round, sees it through, and still after a reload',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('officer');
      await visitor.goTo('/rounds?category=disinfectant');
      await visitor.page.getByRole('button', { name: 'Open the round for disinfectant' }).click();
      await visitor.page.waitForURL(/\/rounds\/[0-9a-f-]{36}/);
      await visitor.page.getByText('Verified by an independent check').waitFor();
      await visitor.page.reload();
      await visitor.page.getByText('Verified by an independent check').waitFor();
      await visitor.page.getByText('Nobody approves what they proposed').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'before the approval the public sees that a round waits, and no award',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.goTo('/');
      await visitor.page.getByText('waits for a second official').waitFor();
      await visitor.page.getByText('Shown once the round is approved').waitFor();
      await visitor.leave();
    },
    MINUTE,
  );

  it(
    'the approver looks at the figures and approves, without a mouse',
    async () => {
      await lookAt('approver', async (visitor) => [`${await latestRound(visitor, 'masks')}/decision`]);
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('approver');
      const path = await latestRound(visitor, 'masks');
      await visitor.goTo(`${path}/decision`);
      await visitor.tabTo('#approve');
      await visitor.page.keyboard.press('Space');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.getByRole('heading', { name: 'Show a code first' }).waitFor();
      await visitor.expectSound();
      await showCode(visitor);
      await visitor.page.getByText(/^Approved by /).waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    3 * MINUTE,
  );

  it(
    'the firm sees how much it gets, and why',
    async () => {
      await lookAt('requester', async () => ['/firm']);
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('requester');
      await visitor.goTo('/firm');
      await visitor.page.getByRole('heading', { name: 'Your award' }).waitFor();
      expect(await visitor.page.locator('sd-award-reasons li, sd-award-reasons p').count()).toBeGreaterThan(0);
      await visitor.leave();
    },
    3 * MINUTE,
  );

  it(
    'the supplier sees which pieces of the lots are allocated',
    async () => {
      await lookAt('supplier', async () => ['/supplier/lots', '/supplier/lots/new']);
    },
    3 * MINUTE,
  );

  it(
    'the public sees the awards, and they add up',
    async () => {
      interface Figures {
        readonly round: { readonly totals: { readonly awardedPieces: number } };
        readonly byDistrict: readonly { readonly awardedPieces: number }[];
      }
      const { round, byDistrict } = await ask<Figures>('/api/public/today?category=masks');
      expect(byDistrict.reduce((sum, row) => sum + row.awardedPieces, 0)).toBe(round.totals.awardedPieces);
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.goTo('/');
        expect(await visitor.page.locator('.sd-figures').innerText()).toContain(
          round.totals.awardedPieces.toLocaleString('en'),
        );
        await visitor.expectSound();
        await visitor.leave();
      }
    },
    3 * MINUTE,
  );
});
