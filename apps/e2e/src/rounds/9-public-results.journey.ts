import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ask } from '../harness/api.js';
import { ADDRESS, LOOKS, openBrowser, Visitor } from '../harness/visitor.js';

const MINUTE = 60_000;
let browser: Browser;
let round: { id: string; awardsSha256: string };

// The day's round was approved by the journey of the round.
beforeAll(async () => {
  browser = await openBrowser();
  const { items } = await ask<{ items: (typeof round)[] }>('/api/public/rounds');
  [round] = items;
}, MINUTE);
afterAll(() => browser.close());

/** The published awards with one line's pieces changed: its number (from 1) and the file. */
async function forgedAwards(): Promise<{ line: number; path: string }> {
  const lines = (await (await fetch(`${ADDRESS}/api/public/rounds/${round.id}/awards-file`)).text()).split('\n');
  const at = lines.findIndex((line, index) => index > 100 && /"lines":\[\{"lot":"[^"]+","pieces":\d+/.test(line));
  lines[at] = lines[at].replace(/("lines":\[\{"lot":"[^"]+","pieces":)(\d+)/, (_, head, n) => head + (Number(n) - 1));
  const path = join(mkdtempSync(join(tmpdir(), 'awards-')), 'forged.jsonl');
  writeFileSync(path, lines.join('\n'));
  return { line: at + 1, path };
}

describe.each(LOOKS)('anybody checks a round, $width pixels wide, in $language', (look) => {
  it(
    'finds it among the results, recomputes it, and sees where a forged file differs',
    async () => {
      const visitor = await Visitor.arrive(browser, look);
      const { page } = visitor;
      await visitor.goTo('/results');
      await visitor.expectSound();
      await page.locator(`a[href="/results/${round.id}"]`).click();
      await page.locator('sd-recompute-panel').waitFor();
      await visitor.expectSound();

      const start = page.locator('sd-recompute-panel .sd-field + div button');
      await start.click();
      await page.locator('sd-recompute-panel sd-notice.good').waitFor({ timeout: 2 * MINUTE });
      await visitor.expectSound();

      if (look.width === 1280) return visitor.leave(); // a forged file is told the same way at any width
      const { line, path } = await forgedAwards();
      await page.locator('#own-file').setInputFiles(path);
      await start.click();
      const verdict = page.locator('sd-recompute-panel sd-notice.bad');
      await verdict.waitFor({ timeout: 2 * MINUTE });
      expect(await verdict.innerText()).toContain(line.toLocaleString('en'));
      await visitor.expectSound();
      await visitor.leave();
    },
    6 * MINUTE,
  );
});

describe.each(LOOKS)('the ledger, $width pixels wide, in $language', (look) => {
  it(
    'holds the receipt of the approval; the auditor sees its proof and that the chain is whole',
    async () => {
      const visitor = await Visitor.arrive(browser, look);
      const { page } = visitor;
      await visitor.goTo(`/results/${round.id}`);
      await page.locator('a[href^="/ledger?entry="]').click();
      await page.locator('sd-ledger-page sd-notice.good').waitFor();
      await visitor.expectSound();

      await visitor.signIn('auditor');
      await visitor.goTo('/ledger/entries');
      await visitor.expectSound();
      await page.locator('.sd-row-between button').click();
      await page.locator('sd-notice.good').waitFor();
      await page.locator('tbody th a').first().click();
      await page.locator('sd-entry-page sd-notice.good').waitFor();
      await visitor.expectSound();
      await visitor.leave();
    },
    3 * MINUTE,
  );
});
