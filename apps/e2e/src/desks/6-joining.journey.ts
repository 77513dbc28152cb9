import type { Browser, Page } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'zh', width: 390 };
const PASSWORD = 'grey heron counts seven bridges';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, MINUTE);
afterAll(() => browser.close());

/** Fills fields by their ids. */
async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.locator(`#${id}`).fill(value);
}

describe('a firm that is registered already', () => {
  it(
    'is joined by asking: whoever acts for it admits, and both are told',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.goTo('/join');
        await visitor.expectSound();
        await visitor.leave();
      }
      const clerk = await Visitor.arrive(browser, DESKTOP);
      await clerk.signIn('requester');
      const uscc = await clerk.page.evaluate(async () => {
        const { memberships } = await (await fetch('/api/me')).json();
        return (await (await fetch(`/api/enterprises/${memberships[0].enterpriseId}`)).json()).uscc as string;
      });
      const newcomer = await Visitor.arrive(browser, PHONE);
      const { page } = newcomer;
      await newcomer.goTo('/register');
      await fill(page, {
        'reg-uscc': uscc,
        'reg-name': '上海同名有限公司',
        'reg-address': '人民路 1 号',
        'reg-industry': '印刷',
        'reg-headcount': '43',
        'reg-contact': '赵雷',
        'reg-phone': '138 0000 0000',
        'reg-login': 'zhao.lei',
        'reg-password': PASSWORD,
      });
      await page.locator('#reg-district').selectOption('310101');
      await page.locator('form button[type=submit]').click();
      await page.getByRole('button', { name: '提交登记' }).click();
      await page.locator('#ask-reason').fill('采购新同事');
      await page.getByRole('button', { name: '申请加入' }).click();
      await page.getByText('等待同意').waitFor();
      newcomer.complaints.splice(0); // the browser logs the 409 that led here
      await newcomer.expectSound();

      await clerk.goTo('/my-firm/people');
      await clerk.page.getByText('采购新同事').waitFor();
      await clerk.expectSound();
      await clerk.page.getByRole('button', { name: 'Admit 赵雷' }).click();
      await clerk.page.getByText('赵雷 acts for the firm now.').waitFor();
      await clerk.expectSound();
      await newcomer.goTo('/firm');
      await newcomer.expectSound();
      await newcomer.goTo('/notices');
      await page.getByRole('link', { name: '您已成为企业经办人' }).waitFor();
      await newcomer.expectSound();
      await newcomer.leave();
      await clerk.leave();
    },
    6 * MINUTE,
  );
});

describe('a district’s list of firms', () => {
  const good = '91330100799655058B,上海清单印务有限公司,黄浦区,人民路 1 号,印刷,小型,李敏,13800000000,４３,';
  const bad = '91350100M000100Y43,上海清单模具厂,黄埔区,人民路 2 号,模具,小型,王芳,13800000001,1e3,';
  const HEADER = '统一社会信用代码,企业名称,所在区,地址,行业,规模,联系人,手机号码,在岗人数,自何日起';

  it(
    'is checked cell by cell, entered without its bad rows, and changes nothing the second time',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('officer');
        for (const path of ['/firms/import', '/firms/several', '/firms/several?part=changes']) {
          await visitor.goTo(path);
          await visitor.expectSound();
        }
        await visitor.leave();
      }
      const officer = await Visitor.arrive(browser, DESKTOP);
      const { page } = officer;
      await officer.signIn('officer');
      const hand = async (name: string, rows: string[]): Promise<void> => {
        await officer.goTo('/firms/import');
        const buffer = Buffer.from([HEADER, ...rows].join('\r\n'));
        await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/csv', buffer });
        await page.getByRole('button', { name: 'Check the list' }).click();
        await page.waitForURL(/firms\/import\/.+/);
        await page.locator('h1').waitFor();
      };
      await hand('firms.csv', [good, bad]);
      await page.getByText('is not a district of this city').waitFor();
      await page.getByText('is written with an exponent').waitFor();
      await officer.expectSound();
      await page.getByRole('button', { name: 'Enter the 1 good row' }).click();
      await page.getByText('1 row of this list is in the books').waitFor();
      await officer.expectSound();
      await hand('firms again.csv', [good, bad.replace('黄埔区', '黄浦区').replace('1e3', '1000')]);
      await page.getByRole('button', { name: 'Enter 1 row' }).click();
      await page.getByText('2 rows of this list are in the books').waitFor();
      await page.getByRole('link', { name: 'Decide about the firms of this list' }).click();
      await page.getByRole('link', { name: '上海清单模具厂' }).waitFor();
      await page.locator('#choose-all').check();
      await officer.expectSound();
      await page.getByRole('button', { name: 'Check' }).click();
      await page.getByText('Check before you decide').waitFor();
      await officer.expectSound();
      await page.getByRole('button', { name: 'Verify 1' }).click();
      await page.getByText('All 1 are decided.').waitFor();
      await officer.expectSound();
      await officer.goTo(`/firms?part=all&q=${encodeURIComponent('上海清单')}`);
      await page.getByRole('link', { name: '上海清单模具厂' }).waitFor();
      await officer.expectSound();
      await officer.leave();
    },
    6 * MINUTE,
  );
});

describe('what people are told', () => {
  it(
    'is behind the bell, is read and chosen, and kept where no mail server is set',
    async () => {
      for (const look of LOOKS) {
        const visitor = await Visitor.arrive(browser, look);
        await visitor.signIn('requester');
        for (const path of ['/notices', '/notices?unread=true', '/notices/settings']) {
          await visitor.goTo(path);
          await visitor.expectSound();
        }
        await visitor.leave();
        const auditor = await Visitor.arrive(browser, look);
        await auditor.signIn('auditor');
        await auditor.goTo('/kept-mails');
        await auditor.expectSound();
        await auditor.leave();
      }
      const clerk = await Visitor.arrive(browser, DESKTOP);
      const { page } = clerk;
      await clerk.signIn('requester');
      await page.getByRole('link', { name: /^Notices, \d+ unread$/ }).click();
      await page.getByText('Somebody asks to act for your firm').first().waitFor();
      await page.getByRole('button', { name: 'Mark all as read' }).click();
      await page.getByRole('link', { name: 'Notices', exact: true }).waitFor();
      await clerk.expectSound();
      await clerk.leave();
    },
    6 * MINUTE,
  );
});
