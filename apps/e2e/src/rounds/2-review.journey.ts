import type { Browser } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

async function goToRound(visitor: Visitor): Promise<string> {
  await visitor.goTo('/rounds?category=masks');
  const round = (await visitor.page.locator('main a[href^="/rounds/"]').first().getAttribute('href'))!;
  await visitor.goTo(round);
  return round;
}

describe('a proposal before it is decided', () => {
  it.each(LOOKS)(
    'is told on pages that are sound, $width pixels wide, in $language',
    async (look) => {
      const visitor = await Visitor.arrive(browser, look);
      await visitor.signIn('approver');
      const round = await goToRound(visitor);
      await visitor.page.locator('sd-round-story li').first().waitFor();
      await visitor.page.locator('sd-round-story summary').press('Enter');
      await visitor.page.locator('sd-level-chart canvas').waitFor();
      await visitor.expectSound();
      await visitor.goTo(`${round}/anomalies`);
      await visitor.page.locator('sd-round-anomalies h3').first().waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'leads from what is worth a look to the award and its arithmetic, by keyboard alone',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('approver');
      await goToRound(visitor);
      await page
        .getByText(/per head: .* ran out\./)
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Look first' }).press('Enter');
      await page.getByRole('heading', { name: 'First requisition, nothing received before' }).waitFor();
      await page
        .getByRole('link', { name: /^Its award / })
        .first()
        .press('Enter');
      await page.locator('td.why summary').first().press('Enter');
      await page.locator('sd-award-reasons li').first().waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );
});
