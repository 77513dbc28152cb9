import type { Browser } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
/** Six policies over 20,000 requisitions take some seconds on a quiet machine. */
const COMPARISON_MS = 4 * MINUTE;
let browser: Browser;
let comparison = '';

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

// The steps build on each other: a comparison of the day's facts, then one of its policies becomes a version.
describe('a city officer tries policies and sets one', () => {
  it(
    'compares the policy in force with the plain rules and a draft',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('officer');
      await visitor.goTo('/policies');
      await page.getByRole('link', { name: 'Write a new version' }).click();
      await page.locator('#policy-coverDays').fill('3');
      await page.locator('#policy-name').fill('three days');
      await page.getByRole('button', { name: 'Keep as a draft to compare' }).click();
      await page.getByRole('link', { name: 'Compare it' }).click();
      for (const label of ['First come, first served', 'Draw', 'Pro rata', 'Flat grant', 'three days'])
        await page.getByLabel(label, { exact: true }).check();
      await page.getByRole('button', { name: 'Compare 6 policies' }).click();
      await page.waitForURL(/\/scenarios\/[0-9a-f-]{36}/);
      await page.getByText(/6 policies in [\d.]+ seconds/).waitFor({ timeout: COMPARISON_MS });
      comparison = new URL(page.url()).pathname;
      expect(await page.locator('sd-scenario-overview tbody tr').count()).toBe(11);
      await page.locator('#filter-change').selectOption('loses');
      await page.waitForURL(/change=loses/);
      await visitor.leave();
    },
    COMPARISON_MS + 2 * MINUTE,
  );

  it(
    'reads it in both widths and languages, and the policies, too',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('officer');
        for (const path of ['/policies', '/policies/new', '/scenarios', comparison]) {
          await visitor.goTo(path);
          await visitor.expectSound();
        }
        await visitor.leave();
      }
    },
    6 * MINUTE,
  );

  it(
    'keeps one as a version from a later day, with a reason, and sees what it changes',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('officer');
      await visitor.goTo(comparison);
      await page.getByRole('link', { name: 'Keep three days as the day’s policy' }).click();
      await page.locator('#policy-from').fill('2020-03-09');
      await page.getByRole('button', { name: 'Save the new version' }).click();
      await page.getByText('Say why').first().waitFor();
      await page.locator('#policy-reason').fill('Deliveries of the week have halved.');
      await page.getByRole('button', { name: 'Save the new version' }).click();
      await page.getByText('The version is saved').waitFor();
      await page.getByRole('heading', { name: 'three days, version 1', exact: true }).waitFor();
      await page.locator('sd-policy-differences').getByText('3 days').first().waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'others read the policies and cannot write one',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('district');
      await visitor.goTo('/policies');
      await visitor.page.getByText('Deliveries of the week have halved.').waitFor();
      expect(await visitor.page.getByRole('link', { name: 'Write a new version' }).count()).toBe(0);
      await visitor.leave();
    },
    MINUTE,
  );
});
