import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, DESKTOP, LOOKS, openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'en', width: 390 };
/** What a returning requester may need at most, from the home page to the reference. */
const MOST_TAPS = 6;
const MOST_TYPED = 2;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

/** Counts a person's own taps and the fields typed into, from now until the page is loaded anew. */
async function startCounting(page: Page): Promise<() => Promise<{ taps: number; typed: number }>> {
  await page.evaluate(() => {
    const counted = { taps: 0, typed: new Set<EventTarget | null>() };
    Object.assign(window, { counted });
    document.addEventListener('click', (event) => (counted.taps += event.isTrusted ? 1 : 0), true);
    document.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)) counted.typed.add(target);
    });
  });
  return () =>
    page.evaluate(() => {
      const { counted } = window as unknown as { counted: { taps: number; typed: Set<unknown> } };
      return { taps: counted.taps, typed: counted.typed.size };
    });
}

/** How many live requisitions the signed-in firm has today in a category. */
const filedIn = (page: Page, category: string): Promise<number> =>
  page.evaluate(async (name) => {
    const answer = await fetch(`/api/requisitions?category=${name}`);
    const { items } = (await answer.json()) as { items: { state: string }[] };
    return items.filter(({ state }) => state !== 'WITHDRAWN').length;
  }, category);

/** Takes back what the demo city filed for the firm, so that a journey begins with nothing. */
async function withdrawIn(page: Page, category: string): Promise<void> {
  await page.evaluate(async (name) => {
    const answer = await fetch(`/api/requisitions?category=${name}`);
    const { items } = (await answer.json()) as { items: { id: string; version: number; state: string }[] };
    for (const { id, version, state } of items) {
      if (!['APPROVED', 'QUARANTINED'].includes(state)) continue;
      await fetch(`/api/requisitions/${id}/withdrawal`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Supplydock': 'portal',
          'Idempotency-Key': crypto.randomUUID(),
          'If-Match': `"${version}"`,
        },
        body: '{}',
      });
    }
  }, category);
}

describe('a returning requester', () => {
  it(
    'files in at most 6 taps and 2 typed fields, and keeps it as a daily wish',
    async () => {
      const visitor = await Visitor.arrive(browser, PHONE);
      const { page } = visitor;
      await visitor.signIn('requester');
      await withdrawIn(page, 'goggles');
      await visitor.goTo('/firm');
      const counted = await startCounting(page);
      await page.getByRole('link', { name: 'Goggles' }).click();
      await page.getByRole('link', { name: /File/ }).click();
      await page.locator('#pieces').fill('3');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.locator('#daily-wish').check();
      await visitor.expectSound();
      await page.getByRole('button', { name: 'File it' }).click();
      await page.getByText(/G0302-/).waitFor();
      const { taps, typed } = await counted();
      expect(taps).toBeLessThanOrEqual(MOST_TAPS);
      expect(typed).toBeLessThanOrEqual(MOST_TYPED);
      expect(taps).toBeGreaterThan(0);
      await visitor.expectSound();
      expect(await filedIn(page, 'goggles')).toBe(1);
      await visitor.leave();
    },
    4 * MINUTE,
  );

  it(
    'signs in and files without a mouse',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.goTo('/sign-in');
      await visitor.tabTo('#login');
      await page.keyboard.type('requester');
      await visitor.tabTo('#password');
      await page.keyboard.type(DEMO_PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      await withdrawIn(page, 'disinfectant');
      await visitor.goTo('/firm?category=disinfectant');
      await visitor.tabTo('main a[href*="/firm/requisition?"]');
      await page.keyboard.press('Enter');
      await page.locator('#pieces').waitFor();
      await visitor.tabTo('#pieces');
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'File it' }).waitFor();
      await visitor.tabTo('main button.sd-action');
      await page.keyboard.press('Enter');
      await page.getByText(/D0302-/).waitFor();
      expect(await filedIn(page, 'disinfectant')).toBe(1);
      await visitor.leave();
    },
    2 * MINUTE,
  );

  it(
    'confirms the daily wish with one tap, in every look',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('requester');
        await withdrawIn(visitor.page, 'goggles');
        await visitor.goTo('/firm?category=goggles');
        await visitor.expectSound();
        await visitor.page
          .locator('sd-standing-panel li')
          .filter({ hasText: /goggles|护目镜/ })
          .locator('button')
          .first()
          .click();
        await visitor.page
          .locator('sd-standing-panel [role=status]')
          .getByText(/G0302-/)
          .waitFor();
        await visitor.expectSound();
        expect(await filedIn(visitor.page, 'goggles')).toBe(1);
        await visitor.leave();
      }
    },
    6 * MINUTE,
  );

  it(
    'loses nothing when the tab closes, and files once without a network',
    async () => {
      const visitor = await Visitor.arrive(browser, PHONE);
      await visitor.signIn('requester');
      await withdrawIn(visitor.page, 'thermometers');
      await visitor.goTo('/firm/requisition?category=thermometers');
      await visitor.page.locator('#pieces').fill('2');
      const context = visitor.page.context();
      await visitor.page.close();
      const page = await context.newPage();
      await page.goto('/firm/requisition?category=thermometers');
      await page.getByText('What you had typed is here again.').waitFor();
      expect(await page.locator('#pieces').inputValue()).toBe('2');
      await page.getByRole('button', { name: 'Continue' }).click();
      await context.setOffline(true);
      await page.getByRole('button', { name: 'File it' }).click();
      await page.getByText('No network: it is kept on this device').waitFor();
      await context.setOffline(false);
      await page.getByText(/T0302-/).waitFor();
      expect(await filedIn(page, 'thermometers')).toBe(1);
      await page.reload();
      expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')))).toEqual([]);
      await visitor.leave();
    },
    4 * MINUTE,
  );
});

describe('an officer at the quarantine desk', () => {
  it(
    'decides by keyboard and goes on with the next',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('officer');
        await visitor.goTo('/quarantine');
        await visitor.expectSound();
        await visitor.leave();
      }
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('officer');
      await visitor.goTo('/quarantine');
      const first = await page.locator('.case h2').textContent();
      await page.locator('#case-reject').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Please enter what you need');
      await page.keyboard.press('Enter');
      await page.getByText('is rejected').waitFor();
      await visitor.expectSound();
      expect(await page.locator('.case h2').textContent()).not.toBe(first);
      await visitor.leave();
    },
    6 * MINUTE,
  );
});

describe('a hotline operator', () => {
  it(
    'finds the firm on the phone, confirms and files for it; the firm sees who helped',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('hotline');
        await visitor.goTo('/hotline?q=%E7%94%B3%E7%A6%BE%E5%8D%B0%E5%8A%A1');
        await visitor.expectSound();
        await visitor.page.locator('tbody a').first().click();
        await visitor.page.locator('sd-requisition-facts').first().waitFor();
        await visitor.expectSound();
        await visitor.leave();
      }
      const operator = await Visitor.arrive(browser, DESKTOP);
      const { page } = operator;
      await operator.signIn('hotline');
      await operator.goTo('/hotline?q=%E7%94%B3%E7%A6%BE%E5%8D%B0%E5%8A%A1');
      await page.locator('tbody a').first().click();
      await page.getByRole('link', { name: 'Change' }).first().click();
      await page.locator('#pieces').fill('4');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Save the change' }).click();
      await page.getByText('Read the reference to the caller.').waitFor();
      await operator.expectSound();
      await operator.leave();
    },
    6 * MINUTE,
  );
});
