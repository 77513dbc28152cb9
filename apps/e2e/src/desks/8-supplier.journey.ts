import type { Browser } from 'playwright-core';
import { DESKTOP, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
const BATCH = 'J200301';
const REPORT = '检测报告.png';
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

/** Goes to each page in each look; it must be sound there. */
async function lookAt(login: string, paths: readonly string[]): Promise<void> {
  for (const look of LOOKS) {
    const visitor = await Visitor.arrive(browser, look);
    await visitor.signIn(login);
    for (const path of paths) {
      await visitor.goTo(path);
      await visitor.expectSound();
    }
    await visitor.leave();
  }
}

// The steps build on each other: a supplier posts a dear lot, an officer lets its price pass, the supplier holds, offers and
// takes it back. No lot of the demo round is touched.
describe('a supplier and the officer at the goods desk', () => {
  it(
    'every page of both is sound in both languages and widths, the import too',
    async () => {
      await lookAt('supplier', [
        '/supplier/lots',
        '/supplier/lots/new',
        '/supplier/lots/import',
        '/supplier/qualifications',
        '/supplier/qualifications/apply?product=surgical',
      ]);
      await lookAt('officer', ['/goods', '/goods/qualifications', '/goods/qualifications?state=all', '/goods/lots']);
    },
    8 * MINUTE,
  );

  it(
    'a lot like the last one is posted in four fields; its price goes to an officer with its arithmetic',
    async () => {
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('supplier');
      await visitor.goTo('/supplier/lots/new');
      await page.getByRole('button', { name: 'Post the lot' }).click();
      await page.locator('sd-error-summary li').first().waitFor();
      await visitor.expectSound();
      await page.getByRole('link', { name: /Copy the last one/ }).click();
      await page.getByText(/Copied from/).waitFor();
      const pack = Number(await page.locator('#lot-pack').inputValue());
      await page.locator('#lot-batch').fill(BATCH);
      await page.locator('#lot-pieces').fill(String(pack * 10));
      await page.locator('#lot-produced').fill('2020-03-01');
      await page.locator('#lot-produced').blur();
      expect(await page.locator('#lot-expires').inputValue()).not.toBe('');
      await page.locator('#lot-price').fill('999');
      await page.locator('#lot-cost').fill('1.30');
      await page.locator('#lot-cost-source').fill('Invoice 04518233');
      await page.getByRole('button', { name: 'Post the lot' }).click();
      await page.getByText('The price under review').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    3 * MINUTE,
  );

  it(
    'the officer lets it pass with a reason; the supplier reads it, holds the lot, offers it again and withdraws it',
    async () => {
      const officer = await Visitor.arrive(browser, DESKTOP);
      await officer.signIn('officer');
      await officer.goTo('/goods');
      await officer.page.getByRole('link', { name: new RegExp(BATCH) }).click();
      await officer.page.locator('#accept-reason').fill('Small packs by courier');
      await officer.expectSound();
      await officer.page.getByRole('button', { name: 'Let the price pass' }).click();
      await officer.page.getByText('Accepted', { exact: true }).waitFor();
      await officer.expectSound();
      await officer.leave();

      const supplier = await Visitor.arrive(browser, DESKTOP);
      const { page } = supplier;
      await supplier.signIn('supplier');
      await supplier.goTo(`/supplier/lots?q=${BATCH}`);
      await page.locator('td.bar, tbody th a').first().waitFor();
      await page.locator('tbody th a').first().click();
      await page.getByText('Small packs by courier').first().waitFor();
      await page.locator('#hold-reason').fill('To be counted');
      await page.getByRole('button', { name: 'Put on hold' }).click();
      await page.locator('#release-reason').fill('Counted');
      await supplier.expectSound();
      await page.getByRole('button', { name: 'Offer it again' }).click();
      await page
        .locator('#withdraw-pieces')
        .fill((await page.locator('tfoot td').nth(1).innerText()).replace(/\D/g, ''));
      await page.locator('#withdraw-reason').fill('End of the rehearsal');
      await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await page.getByText('Withdrawn', { exact: true }).first().waitFor();
      await supplier.expectSound();
      await supplier.leave();
    },
    3 * MINUTE,
  );

  it(
    'a supplier hands in a certificate with an application; the officer reads it and decides by keys; the supplier is told',
    async () => {
      const supplier = await Visitor.arrive(browser, DESKTOP);
      const { page } = supplier;
      await supplier.signIn('supplier');
      await supplier.goTo('/supplier/qualifications/apply?product=daily');
      await page.locator('#apply-name').fill('日常防护型口罩');
      await page.locator('#apply-number-0').fill('检2020D0118');
      await page.locator('#apply-valid-0').fill('2021-01-31');
      await page.getByRole('button', { name: 'Send the application' }).click();
      await page.locator('#documents-file').setInputFiles({ name: REPORT, mimeType: 'image/png', buffer: PICTURE });
      await page.getByText(`${REPORT} is handed in.`).waitFor();
      await supplier.expectSound();

      const officer = await Visitor.arrive(browser, DESKTOP);
      await officer.signIn('officer');
      await officer.goTo(`/goods/qualifications/${page.url().split('/').at(-1)}`);
      await officer.page.getByRole('link', { name: REPORT }).waitFor();
      await officer.page.keyboard.press('1');
      await officer.page.locator('sd-reason-form button:focus').waitFor();
      await officer.expectSound();
      await officer.page.keyboard.press('Enter');
      await officer.page.getByText('It is decided and in the ledger.').waitFor();
      await officer.expectSound();
      await officer.leave();

      // it is told by way of the queue: a moment later
      const told = page.getByRole('link', { name: 'Qualification decided' });
      for (let looks = 0; looks < 20 && (await told.count()) === 0; looks += 1) await supplier.goTo('/notices');
      await told.first().click();
      await page.getByText('Certificates compared with the register').first().waitFor();
      await supplier.expectSound();
      await supplier.leave();
    },
    3 * MINUTE,
  );
});
