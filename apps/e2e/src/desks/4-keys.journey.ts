import type { Browser } from 'playwright-core';
import { LOOKS, openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const DECISIONS = 4;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

describe.each(LOOKS)('$width pixels wide, in $language', (look: Look) => {
  it(
    'the cockpit and its queues are sound',
    async () => {
      const visitor = await Visitor.arrive(browser, look);
      await visitor.signIn('officer');
      for (const path of ['/cockpit', '/quarantine']) {
        await visitor.goTo(path);
        await visitor.expectSound();
      }
      await visitor.page.locator('sd-shortcuts summary').click();
      await visitor.expectSound();
      await visitor.leave();
    },
    2 * MINUTE,
  );
});

it(
  'an officer decides quarantined requisitions with two keys each, and turns the keys off',
  async () => {
    const visitor = await Visitor.arrive(browser, { language: 'en', width: 1280 });
    const { page } = visitor;
    await visitor.signIn('officer');
    await visitor.goTo('/quarantine');
    const shown = page.locator('sd-quarantine-case p').first();
    for (let decided = 0; decided < DECISIONS; decided++) {
      await page.locator('#case-release').waitFor();
      const reference = (await shown.innerText()).split(' ')[0];
      await page.keyboard.press('5'); // rejects: far above what the staff needs
      await page.keyboard.press('Enter');
      await page.getByText(`${reference} is rejected.`).waitFor();
    }
    await page.locator('sd-shortcuts summary').click();
    await page.locator('sd-shortcuts input').uncheck();
    await page.keyboard.press('5');
    expect(await page.locator('#case-reject').isChecked()).toBe(false);
    await visitor.leave();
  },
  3 * MINUTE,
);
