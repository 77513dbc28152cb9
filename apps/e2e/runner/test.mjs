// `npm test`: unit, medium (a real PostgreSQL and a real queue, started for this run) and portal tests, then the browser
// journeys where a Chromium is found.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { Report, ROOT } from './report.mjs';

const JOURNEYS = join(ROOT, 'apps/e2e/src');
const FIRST_PORT = 30_120;
const report = new Report();
await report.jest(['unit', 'medium', 'portal']);

// Each folder of journeys has an installation of its own, and in it one file after the other, in the order of their names.
const chromium = findChromium();
const lanes = readdirSync(JOURNEYS).filter((name) => name !== 'harness');
await Promise.all(lanes.map((lane, number) => runLane(lane, FIRST_PORT + number)));
report.finish();

async function runLane(lane, port) {
  const inOrder = [
    '--runInBand',
    `--testSequencer=${join(ROOT, '.config/by-name.cjs')}`,
    `--testPathPatterns=e2e/src/${lane}/`,
  ];
  if (chromium !== null) {
    await report.jest(['product'], { env: { CHROMIUM: chromium, E2E_PORT: String(port) }, args: inOrder });
    return;
  }
  const args = [...inOrder, '--testPathIgnorePatterns', '\\.journey\\.ts$', '--passWithNoTests'];
  await report.jest(['product'], { env: { E2E_PORT: String(port) }, args });
  for (const file of readdirSync(join(JOURNEYS, lane))) {
    if (!file.endsWith('.journey.ts')) continue;
    report.skip(`${lane}/${file}`, 'no Chromium was found; apt-get install chromium, or name one in CHROMIUM');
  }
}
