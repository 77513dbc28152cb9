// How long an official takes for 200 exceptions at every desk, at human speed, in a real browser:
//   node apps/e2e/pace/pace.mjs http://127.0.0.1:8020
// An installation of the demo city has to run there. CHROMIUM=/path names a browser.
import { chromium } from 'playwright-core';
import { findChromium } from '../runner/find-chromium.mjs';
import { makeExceptions, waiting, WANTED } from './exceptions.mjs';

/** An official looks this long at a case before doing anything. */
const LOOK_MS = 1_000;
/** From key to key, of somebody who types 400 signs a minute. */
const KEY_MS = 150;
/** To move the mouse to a link and press it. */
const CLICK_MS = 1_000;
/** Turns away every fourth. */
const REJECTED = 4;

const base = process.argv[2] ?? 'http://127.0.0.1:8020';
await makeExceptions(base);
const before = await waiting(base);
const cases = Object.fromEntries(Object.entries(WANTED).map(([desk, n]) => [desk, Math.min(n, before[desk])]));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? findChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const context = await browser.newContext({ baseURL: base, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
const count = { keys: 0, clicks: 0 };

const press = async (key) => {
  await page.waitForTimeout(KEY_MS);
  await page.keyboard.press(key);
  count.keys += 1;
};
const click = async (locator) => {
  await page.waitForTimeout(CLICK_MS);
  await locator.click();
  count.clicks += 1;
};

/** One page beside its queue: a decision shows the next case by itself. */
async function decideQuarantine(howMany) {
  await page.goto('/quarantine');
  const shown = page.locator('sd-quarantine-case p').first();
  for (let n = 0; n < howMany; n += 1) {
    await page.locator('#case-release').waitFor();
    const reference = await shown.innerText();
    await page.waitForTimeout(LOOK_MS);
    await press(n % REJECTED === 0 ? '5' : '1');
    await press('Enter');
    await page.waitForFunction(
      (old) => document.querySelector('sd-quarantine-case p')?.textContent?.trim() !== old.trim(),
      reference,
    );
  }
}

/** A case has a page of its own: after a decision Enter opens what has waited longest. */
async function decideOneByOne(queue, first, ready, keyOf, howMany) {
  await page.goto(queue);
  await click(page.locator(first).first());
  for (let n = 0; n < howMany; n += 1) {
    await page.locator(ready).waitFor();
    const here = page.url();
    await page.waitForTimeout(LOOK_MS);
    await press(keyOf(n));
    await press('Enter');
    const next = page.locator('sd-next-in-queue a:focus');
    const done = page.locator('sd-next-in-queue');
    await done.waitFor();
    if (n === howMany - 1) return;
    await next.waitFor();
    await press('Enter');
    await page.waitForURL((url) => url.href !== here);
  }
}

const either = (yes, no) => (n) => (n % REJECTED === 0 ? no : yes);
const DESKS = {
  quarantine: (howMany) => decideQuarantine(howMany),
  firms: (howMany) => decideOneByOne('/firms', 'tbody th a', '#decide-firm-verify', either('v', '4'), howMany),
  headcounts: (howMany) =>
    decideOneByOne('/firms?part=changes', 'tbody th a', '#decide-headcount-verify', either('v', '1'), howMany),
  prices: (howMany) => decideOneByOne('/goods', 'tbody th a', '#accept-reason', either('1', '4'), howMany),
  qualifications: (howMany) =>
    decideOneByOne('/goods/qualifications', 'tbody th a', '#choose-grant', either('1', '3'), howMany),
};

await page.goto('/sign-in');
await page.locator('#login').fill('officer');
await page.locator('#password').fill('supplydock-demo-2020');
await page.locator('form button[type=submit]').click();
await page.waitForURL((url) => url.pathname !== '/sign-in');

const table = [];
for (const [desk, decide] of Object.entries(DESKS)) {
  Object.assign(count, { keys: 0, clicks: 0 });
  const start = Date.now();
  await decide(cases[desk]);
  const seconds = (Date.now() - start) / 1_000;
  table.push({ desk, decided: cases[desk], ...count, seconds });
}
await browser.close();

const after = await waiting(base);
const sum = (of) => table.reduce((total, row) => total + row[of], 0);
table.push({ desk: 'all', decided: sum('decided'), keys: sum('keys'), clicks: sum('clicks'), seconds: sum('seconds') });
console.log('desk            decided  keys  clicks  keys/decision  seconds');
for (const { desk, decided, keys, clicks, seconds } of table)
  console.log(
    desk.padEnd(14),
    [decided, keys, clicks, (keys / Math.max(1, decided)).toFixed(2), seconds.toFixed(1)]
      .map((figure, at) => String(figure).padStart([8, 5, 7, 14, 8][at]))
      .join(' '),
  );
// a verified firm takes a requisition out of quarantine with it, so more may be gone than was decided
const left = Object.keys(before).filter((desk) => before[desk] - after[desk] < cases[desk]);
if (left.length > 0) {
  console.error(`Still waiting: ${left.map((desk) => `${desk} ${before[desk]} → ${after[desk]}`).join(', ')}`);
  process.exitCode = 1;
}
