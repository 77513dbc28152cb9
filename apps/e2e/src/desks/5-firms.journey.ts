import type { Browser } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'zh', width: 390 };
const FIRM = '上海同济旅行用品有限公司';
const PASSWORD = 'grey heron counts seven bridges';
/** One white point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
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
      await page.getByRole('button', { name: '登录并上传材料' }).click();
      await page.getByText('开始核验').waitFor();
      await page.locator('#documents-file').setInputFiles({ name: '执照.png', mimeType: 'image/png', buffer: PICTURE });
      await page.getByText('执照.png 已提交。').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    6 * MINUTE,
  );

  it(
    'a colleague is invited by a link and joins with an account of her own',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      await visitor.signIn('requester');
      await visitor.goTo('/my-firm/people');
      await visitor.page.getByRole('button', { name: 'Invite a colleague' }).click();
      const link = await visitor.page.locator('sd-copy-text code').innerText();
      await visitor.expectSound();
      await visitor.leave();
      const colleague = await Visitor.arrive(browser, PHONE);
      const { page } = colleague;
      await colleague.goTo(new URL(link).pathname + new URL(link).hash);
      await colleague.expectSound();
      for (const [id, value] of Object.entries({ name: '王芳', login: 'wang.fang', password: PASSWORD }))
        await page.locator(`#join-${id}`).fill(value);
      await page.locator('form button[type=submit]').click();
      await page.waitForURL((url) => url.pathname === '/firm');
      await colleague.goTo('/my-firm/people');
      await page.getByText('wang.fang').waitFor();
      await colleague.expectSound();
      await colleague.leave();
    },
    4 * MINUTE,
  );

  it(
    'a firm says who is on site, and its district sees what is not in place',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('requester');
        await visitor.goTo('/my-firm/on-site');
        await visitor.expectSound();
        await visitor.leave();
      }
      const visitor = await Visitor.arrive(browser, PHONE);
      const { page } = visitor;
      await visitor.signIn('requester');
      await visitor.goTo('/my-firm/on-site');
      await page.locator('#on-site-staff').fill('43');
      await page.locator('#place-mechanism').check();
      await page.locator('form button[type=submit]').click();
      await page.getByText('今日已填报：在岗 43 人').waitFor();
      await visitor.expectSound();
      await visitor.leave();
      const officer = await Visitor.arrive(browser, DESKTOP);
      await officer.signIn('district');
      await officer.goTo('/firms?part=onSite');
      await officer.page.getByText('inspection, facilities and supplies').waitFor();
      await officer.expectSound();
      await officer.leave();
    },
    4 * MINUTE,
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
      await page.getByRole('link', { name: '执照.png' }).waitFor();
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
