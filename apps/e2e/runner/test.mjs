// `npm test`: unit, medium (a real PostgreSQL and a real queue, started for this run) and portal tests, then the browser
// journeys where a Chromium is found.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { Report, ROOT } from './report.mjs';

const report = new Report();
await report.jest(['unit', 'medium', 'portal']);

// One installation for all of them, so one file after the other, in the order of their names.
const inOrder = ['--runInBand', `--testSequencer=${join(ROOT, '.config/by-name.cjs')}`];
const chromium = findChromium();
if (chromium !== null) {
  await report.jest(['product'], { env: { CHROMIUM: chromium }, args: inOrder });
} else {
  await report.jest(['product'], { args: [...inOrder, '--testPathIgnorePatterns', '\\.journey\\.ts$'] });
  for (const file of readdirSync(join(ROOT, 'apps/e2e/src'))) {
    if (!file.endsWith('.journey.ts')) continue;
    report.skip(`apps/e2e/src/${file}`, 'no Chromium was found; apt-get install chromium, or name one in CHROMIUM');
  }
}
report.finish();
