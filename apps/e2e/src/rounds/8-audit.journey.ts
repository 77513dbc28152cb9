import type { Browser } from 'playwright-core';
import { ask } from '../harness/api.js';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;
let round: { id: string; awardsSha256: string };

// The day's round was approved by the journey of the round.
beforeAll(async () => {
  browser = await openBrowser();
  const { items } = await ask<{ items: (typeof round)[] }>('/api/public/rounds');
  [round] = items;
}, MINUTE);
afterAll(() => browser.close());

describe.each(LOOKS)('$width pixels wide, in $language', (look) => {
  it(
    'anybody finds the files, and what their fields mean',
    async () => {
      const visitor = await Visitor.arrive(browser, look);
      await visitor.goTo('/open-data');
      for (const summary of await visitor.page.locator('summary').all()) await summary.click();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'the auditor sees the day, the report that reconciles, and follows a figure to its movements and a lot to its entries',
    async () => {
      const visitor = await Visitor.arrive(browser, look);
      const { page } = visitor;
      await visitor.signIn('auditor');
      expect(new URL(page.url()).pathname).toBe('/cockpit');
      await visitor.goTo('/cockpit');
      await visitor.expectSound();

      await visitor.goTo('/reports?unit=week');
      await page.locator('sd-progress-check sd-notice.good').waitFor();
      await visitor.expectSound();
      await page.locator('tfoot a[href*="column=awarded"]').click();
      await page.locator('tbody a[href^="/goods/lots/"]').first().waitFor();
      await visitor.expectSound();
      await page.locator('tbody a[href^="/goods/lots/"]').first().click();
      await page.locator('sd-ledger-link a').click();
      await page.waitForURL(/\/ledger\/entries\?subjectType=lot/);
      await page.locator('h1').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    3 * MINUTE,
  );
});

it(
  'the auditor has the round computed once more, and the same bytes come out',
  async () => {
    const visitor = await Visitor.arrive(browser, DESKTOP);
    const { page } = visitor;
    await visitor.signIn('auditor');
    await visitor.goTo(`/rounds/${round.id}`);
    await page.getByRole('button', { name: 'Compute it once more' }).click();
    await page
      .locator('sd-round-replay')
      .getByText('The same bytes')
      .first()
      .waitFor({ timeout: 2 * MINUTE });
    await page.locator('sd-round-replay').getByText(round.awardsSha256.slice(0, 16)).first().waitFor();
    await visitor.expectSound();
    await page.locator('sd-ledger-link a').click();
    await page.getByText('ROUND_REPLAYED').first().waitFor();
    await visitor.leave();
  },
  4 * MINUTE,
);

it(
  'a firm keeps the receipt of its requisition, and anybody can hold it against the ledger',
  async () => {
    const visitor = await Visitor.arrive(browser, { language: 'en', width: 390 });
    const { page } = visitor;
    await visitor.signIn('requester');
    await visitor.goTo('/firm');
    await page.locator('sd-receipt-list summary').first().click();
    await visitor.expectSound();
    await page.getByRole('link', { name: 'Check it now' }).first().click();
    await page.getByText('The ledger says the same').waitFor();
    await visitor.leave();
  },
  2 * MINUTE,
);
