import type { Browser } from 'playwright-core';
import { ask } from '../harness/api.js';
import { DESKTOP, LOOKS, openBrowser, Visitor, type Look } from '../harness/visitor.js';

const MINUTE = 60_000;
const PHONE: Look = { language: 'en', width: 390 };
let browser: Browser;
let round: { id: string };
let appealId = '';

// The day's round was approved by the journey of the round, so that its firms may appeal.
beforeAll(async () => {
  browser = await openBrowser();
  const { items } = await ask<{ items: (typeof round)[] }>('/api/public/rounds');
  [round] = items;
}, MINUTE);
afterAll(() => browser.close());

/** Looks at a page as one role, in both widths and languages. */
async function lookAt(login: string | null, path: string, ready: string): Promise<void> {
  for (const look of LOOKS) {
    const visitor = await Visitor.arrive(browser, look);
    if (login) await visitor.signIn(login);
    await visitor.goTo(path);
    await visitor.page.locator(ready).first().waitFor();
    await visitor.expectSound();
    await visitor.leave();
  }
}

// The steps build on each other: what the firm lodges is run again, decided, and seen by everybody.
describe('an appeal', () => {
  it(
    'is lodged by a firm on a phone, with evidence',
    async () => {
      const visitor = await Visitor.arrive(browser, PHONE);
      const { page } = visitor;
      await visitor.signIn('requester');
      await visitor.goTo('/firm');
      const form = await page.locator('sd-appeal-panel a').getAttribute('href');
      await lookAt('requester', form!, '#appeal-note');

      await visitor.goTo(form!);
      await page.getByRole('button', { name: 'Lodge the appeal' }).click();
      await page.locator('sd-error-summary li').first().waitFor();
      await visitor.expectSound();
      await page.locator('#ground-HEADCOUNT_WRONG').check();
      await page.locator('#fact-headcount').fill('400');
      await page.locator('#appeal-note').fill('Four hundred people work here since the second shift began.');
      await visitor.expectSound();
      await page.getByRole('button', { name: 'Lodge the appeal' }).click();
      await page.waitForURL(/\/firm\/appeals\/[0-9a-f-]{36}$/);
      appealId = new URL(page.url()).pathname.split('/').at(-1)!;
      const pdf = '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n';
      const evidence = { name: 'shift-list.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) };
      await page.locator('#documents-file').setInputFiles(evidence);
      await page.getByText('shift-list.pdf').first().waitFor();
      await visitor.expectSound();
      await visitor.leave();
      await lookAt('requester', '/firm/appeals', 'tbody a');
    },
    6 * MINUTE,
  );

  it(
    'is run again by an officer on the same snapshot, and decided without a mouse',
    async () => {
      await lookAt('officer', '/appeals', 'tbody a');
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('officer');
      await visitor.goTo(`/appeals/${appealId}`);
      await page.getByText('shift-list.pdf').waitFor();
      await page.locator('#fact-headcount').focus();
      await visitor.tabTo('sd-appeal-rerun button[type=submit]');
      await page.keyboard.press('Enter');
      await page.locator('sd-appeal-decision').waitFor({ timeout: 2 * MINUTE });
      await lookAt('officer', `/appeals/${appealId}`, 'sd-appeal-changes');

      await page.locator('#documents-heading').waitFor();
      await visitor.tabTo('#outcome-UPHELD');
      await page.keyboard.press('Space');
      await visitor.tabTo('#decision-reason');
      await page.keyboard.press('ArrowDown');
      await visitor.tabTo('#decision-note');
      await page.keyboard.type('The shift list shows them; the record is corrected.');
      await visitor.tabTo('sd-appeal-decision button[type=submit]');
      await page.keyboard.press('Enter');
      await page.locator('sd-notice.good').first().waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    8 * MINUTE,
  );

  it(
    'is told to the firm and seen by everybody, without its name',
    async () => {
      await lookAt('requester', `/firm/appeals/${appealId}`, 'sd-notice.good');
      const visitor = await Visitor.arrive(browser, DESKTOP);
      const { page } = visitor;
      await visitor.signIn('requester');
      await visitor.goTo('/notices');
      await page.getByText('Your appeal is upheld').first().waitFor();
      await visitor.leave();

      await lookAt(null, `/results/${round.id}`, 'sd-recompute-panel');
      const { appeals } = await ask<{ appeals: { lodged: number; items: object[] } }>(`/api/public/rounds/${round.id}`);
      expect(appeals).toMatchObject({
        lodged: 1,
        waiting: 0,
        items: [{ ground: 'HEADCOUNT_WRONG', outcome: 'UPHELD' }],
      });
      const { rows } = await ask<{ rows: object[] }>('/api/public/open-data/appeals');
      expect(rows).toMatchObject([{ roundId: round.id, reason: 'RECORD_CORRECTED' }]);
    },
    6 * MINUTE,
  );
});
