import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'en', width: 390 };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

/** The firm's live requisitions in a category, as the channel has them. */
const filedIn = (page: Page, category: string): Promise<string[]> =>
  page.evaluate(async (name) => {
    const answer = await fetch(`/api/requisitions?category=${name}`);
    const { items } = (await answer.json()) as { items: { id: string; state: string; serviceDate: string }[] };
    return items.filter(({ state }) => ['APPROVED', 'QUARANTINED'].includes(state)).map(({ id }) => id);
  }, category);

/** What a browser keeps of a person: addresses of kept answers, the city's public facts aside, and names of drafts. */
const keptOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = (await caches.has('supplydock-data')) ? await (await caches.open('supplydock-data')).keys() : [];
    const answers = cache.map(({ url }) => new URL(url).pathname).filter((path) => path !== '/api/reference');
    return [...answers, ...Object.keys(localStorage).filter((name) => name.includes('draft'))];
  });

/** Signs a requester in on a phone whose pages open without a network from now on. */
async function arriveAndBeKept(): Promise<{ visitor: Visitor; page: Page; context: BrowserContext }> {
  const visitor = await Visitor.arrive(browser, PHONE);
  const { page } = visitor;
  await visitor.signIn('requester');
  await visitor.goTo('/firm?category=thermometers');
  await page.waitForFunction(async () => {
    const cache = (await caches.has('supplydock-data')) ? await (await caches.open('supplydock-data')).keys() : [];
    const paths = cache.map(({ url }) => new URL(url).pathname);
    return ['/api/me', '/api/reference', '/api/entitlement', '/api/requisitions'].every((path) => paths.includes(path));
  });
  return { visitor, page, context: page.context() };
}

describe('a requester without a network', () => {
  it(
    'finds what was read last on the home page',
    async () => {
      const { visitor, page, context } = await arriveAndBeKept();
      await visitor.goTo('/firm?category=masks');
      const reference = await page
        .getByText(/M0302-/)
        .first()
        .textContent();
      await context.setOffline(true);
      await page.goto('/firm?category=masks');
      await page
        .getByText(reference ?? '')
        .first()
        .waitFor();
      await page.locator('sd-network-banner').getByText('What you see is as of').waitFor();
      visitor.complaints.length = 0; // what failed for want of a network
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'opens the pages, sees of which time they are, and files once',
    async () => {
      const { visitor, page, context } = await arriveAndBeKept();
      const before = await filedIn(page, 'thermometers');
      for (const id of before)
        await page.evaluate(async (one) => {
          const { version } = (await (await fetch(`/api/requisitions/${one}`)).json()) as { version: number };
          const headers = {
            'Content-Type': 'application/json',
            'X-Supplydock': 'portal',
            'Idempotency-Key': crypto.randomUUID(),
            'If-Match': `"${version}"`,
          };
          await fetch(`/api/requisitions/${one}/withdrawal`, { method: 'POST', headers, body: '{}' });
        }, id);
      await visitor.goTo('/firm?category=thermometers');
      await context.setOffline(true);
      await page.goto('/firm/requisition?category=thermometers');
      await page.locator('sd-network-banner').getByText('What you see is as of').waitFor();
      await page.locator('#pieces').fill('2');
      await page.reload();
      await page.getByText('What you had typed is here again.').waitFor();
      expect(await page.locator('#pieces').inputValue()).toBe('2');
      visitor.complaints.length = 0; // what failed for want of a network
      await visitor.expectSound();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'File it' }).click();
      await page.getByText('No network: it is kept on this device').waitFor();
      await page.goto('/firm?category=thermometers');
      await page.locator('sd-entitlement-sum').waitFor();
      expect(await page.getByText('could not be loaded').count()).toBe(0);

      await context.setOffline(false);
      await page
        .getByText(/T0302-/)
        .first()
        .waitFor();
      await page.locator('sd-network-banner sd-notice').waitFor({ state: 'detached' });
      expect(await filedIn(page, 'thermometers')).toHaveLength(1);
      await visitor.leave();
    },
    4 * MINUTE,
  );

  it(
    'leaves nothing behind at log-out',
    async () => {
      const { visitor, page } = await arriveAndBeKept();
      await visitor.goTo('/firm/requisition?category=disinfectant');
      await page.locator('#pieces').fill('7');
      expect((await keptOf(page)).length).toBeGreaterThan(1);
      await page.locator('sd-account-menu button').first().click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
      expect(await keptOf(page)).toEqual([]);
      await visitor.leave();
    },
    2 * MINUTE,
  );
});

describe('a new version of the portal', () => {
  it(
    'is told of, and opened when the person asks for it',
    async () => {
      const { visitor, page } = await arriveAndBeKept();
      // under another address the same file is another version to the browser
      await page.evaluate(() => navigator.serviceWorker.register('/service-worker.js?next'));
      await page.getByText('A new version is ready').waitFor();
      await visitor.expectSound();
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: 'Open the new version' }).click();
      await reloaded;
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('?next');
      await visitor.leave();
    },
    2 * MINUTE,
  );
});
