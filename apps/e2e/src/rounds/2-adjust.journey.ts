import type { Browser } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

/** The proposal's awards, in which a firm is chosen. */
async function goToAwards(visitor: Visitor): Promise<void> {
  await visitor.goTo('/rounds?category=masks');
  const round = await visitor.page.locator('main a[href^="/rounds/"]').first().getAttribute('href');
  await visitor.goTo(`${round}/awards`);
}

// What is kept is taken back, so that the proposal is decided as it was computed.
describe('a quantity set by hand', () => {
  it.each(LOOKS)(
    'is weighed on a page that is sound, $width pixels wide, in $language',
    async (look) => {
      const visitor = await Visitor.arrive(browser, look);
      const { page } = visitor;
      await visitor.signIn('officer');
      await goToAwards(visitor);
      await visitor.expectSound();
      await page.locator('a[href*="/changes?"]').first().click();
      await page.locator('#override-pieces').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'shows its cost before it is kept, asks for a reason, and is taken back: by keyboard alone',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('officer');
      await goToAwards(visitor);
      await page.locator('a[href*="/changes?"]').first().press('Enter');
      await page.locator('#override-pieces').press('Control+A');
      await page.keyboard.type('half');
      await page.keyboard.press('Enter');
      await page.getByText('Enter whole pieces, from 0 to the claim').first().waitFor();
      await visitor.expectSound();

      await page.locator('#override-pieces').press('Control+A');
      await page.keyboard.type('0');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What it costs the others' }).waitFor();
      await visitor.expectSound();
      await page.locator('#override-pieces').press('Enter');
      await page.getByText('Choose a reason').first().waitFor();

      await page.locator('#override-reason').focus();
      await page.keyboard.type('Was supplied');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Donated by its parent company');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Kept. It takes effect once you propose the round with it.').waitFor();
      await page.getByText('Kept, not proposed yet').waitFor();
      await visitor.expectSound();

      await page.getByRole('button', { name: /^Take back the change for / }).press('Enter');
      await page.getByText('Nothing is set by hand.').waitFor();
      await visitor.leave();
    },
    3 * MINUTE,
  );
});
