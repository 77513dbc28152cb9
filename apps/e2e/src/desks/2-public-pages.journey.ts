import type { Browser } from 'playwright-core';
import { ask } from '../harness/api.js';
import { LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

describe.each(LOOKS)('without signing in, $width pixels wide, in $language', (look) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.arrive(browser, look);
  });
  afterAll(() => visitor.leave());

  it(
    'today’s figures are those of the open interface, district by district',
    async () => {
      await visitor.goTo('/');
      const figures = await ask<{ stockPieces: number; byDistrict: unknown[] }>('/api/public/today?category=masks');
      const stock = figures.stockPieces.toLocaleString('en');
      expect(await visitor.page.locator('.sd-figures').innerText()).toContain(stock);
      expect(await visitor.page.locator('table').first().locator('tbody tr').count()).toBe(figures.byDistrict.length);
      await visitor.expectSound();
    },
    MINUTE,
  );

  it(
    'another category is one step away',
    async () => {
      await visitor.goTo('/?category=goggles');
      await visitor.expectSound();
    },
    MINUTE,
  );

  it(
    'signing in is explained, and a wrong password is refused without saying which of the two is wrong',
    async () => {
      await visitor.goTo('/sign-in');
      await visitor.expectSound();
      await visitor.page.locator('#login').fill('officer');
      await visitor.page.locator('#password').fill('not the password');
      await visitor.page.locator('form button[type=submit]').click();
      const summary = look.language === 'en' ? 'Login or password is wrong' : '密码';
      await visitor.page.locator('sd-error-summary', { hasText: summary }).waitFor();
      await visitor.expectSound();
    },
    MINUTE,
  );

  it(
    'an official’s page leads to signing in, an unknown one says so',
    async () => {
      await visitor.goTo('/rounds');
      expect(new URL(visitor.page.url()).pathname).toBe('/sign-in');
      await visitor.goTo('/no-such-page');
      await visitor.expectSound();
    },
    MINUTE,
  );
});

it(
  'the language is switched on the page and remembered',
  async () => {
    const visitor = await Visitor.arrive(browser, { language: 'en', width: 1280 });
    await visitor.goTo('/');
    await visitor.page.getByRole('button', { name: '中文' }).click();
    await visitor.page.locator('html[lang^=zh]').waitFor();
    await visitor.goTo('/');
    expect(await visitor.page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    await visitor.leave();
  },
  MINUTE,
);
