import type { Browser } from 'playwright-core';
import { LOOKS, openBrowser, Visitor, type Look } from './harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'zh', width: 390 };
const DESKTOP: Look = { language: 'en', width: 1280 };
const FIRM = '上海同济旅行用品有限公司';
const PASSWORD = 'grey heron counts seven bridges';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

// The steps build on each other: a firm registers on a phone, its district asks, it answers, it is verified.
describe('from registration to verification', () => {
  it(
    'a firm registers on a phone and sees its own file',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.goTo('/register');
        await visitor.expectSound();
        await visitor.page.locator('form button[type=submit]').click();
        await visitor.page.locator('sd-error-summary li').first().waitFor();
        await visitor.expectSound();
        await visitor.leave();
      }
      const visitor = await Visitor.arrive(browser, PHONE);
      const { page } = visitor;
      await visitor.goTo('/register');
      for (const [id, value] of Object.entries({
        'reg-uscc': '９１１１００００ 600037341l',
        'reg-name': FIRM,
        'reg-address': '人民路 1 号',
        'reg-industry': '旅行用品',
        'reg-headcount': '43',
        'reg-contact': '李敏',
        'reg-phone': '138 0000 0000',
        'reg-login': 'li.min',
        'reg-password': PASSWORD,
      }))
        await page.locator(`#${id}`).fill(value);
      await page.locator('#reg-district').selectOption('310101');
      await page.locator('form button[type=submit]').click();
      await page.getByText('91110000600037341L').waitFor();
      await visitor.expectSound();
      await page.getByRole('button', { name: '提交登记' }).click();
      await page.getByText(/F-[0-9A-F]{4}-[0-9A-F]{4}/).waitFor();
      await visitor.expectSound();
      await page.getByRole('button', { name: '登录并查看企业' }).click();
      await page.getByText('开始核验').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    6 * MINUTE,
  );

  it(
    'its district finds it in the queue and verifies it',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('district');
        for (const path of ['/firms', '/firms?part=changes', '/firms?part=all']) {
          await visitor.goTo(path);
          await visitor.expectSound();
        }
        await visitor.leave();
      }
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('district');
      await visitor.goTo(`/firms?part=all&q=${encodeURIComponent(FIRM)}`);
      await page.getByRole('link', { name: FIRM }).click();
      await page.locator('#decide-firm-verify').check();
      await visitor.expectSound();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('It is decided and in the ledger.').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    6 * MINUTE,
  );
});
