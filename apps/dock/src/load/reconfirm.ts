import pg from 'pg';
import { chooseNextPort } from '@supplydock/embedded';
import { withBenchServers } from '../bench/database/bench-servers.js';
import { quantile } from '../bench/statistics.js';
import { seedDatabase } from '../commands/seed.js';
import { Failure } from '../failure.js';
import { step } from '../output/steps.js';
import { readCitySeed } from '../seed/city-parameters.js';
import { ChildServer } from '../services/child-server.js';
import { checkConfirmations, type LoadChecks } from './check-confirmations.js';
import { prepareFirms } from './prepare-firms.js';
import { sendConfirmations, type Tap } from './send-confirmations.js';

const HOST = '127.0.0.1';
const FIRST_PORT = 31_020;

export interface ReconfirmOptions {
  readonly firms: number;
  /** Over which the taps are spread; 0 is all at once. */
  readonly minutes: number;
}

/**
 * The rush before the cut-off: every firm confirms its daily wish over HTTP, on servers of its own that are removed
 * afterwards. Ends with code 1 when a tap was refused, lost or doubled.
 */
export async function reconfirm({ firms, minutes }: ReconfirmOptions): Promise<void> {
  await withBenchServers(loadCityOnly, async ({ folder, env }) => {
    const pool = new pg.Pool({ connectionString: env['DATABASE_URL'], max: 2 });
    const jurisdictionId = env['JURISDICTION'];
    const port = await chooseNextPort(FIRST_PORT, HOST);
    const address = `http://${HOST}:${port}`;
    const settings = { ...process.env, ...env, HOST, PORT: String(port), PUBLIC_ORIGIN: address };
    const api = new ChildServer('api', folder, settings, () => undefined, console.error);
    try {
      const prepared = await step('firms with a daily wish', () => prepareFirms(pool, jurisdictionId, firms));
      await step('api', () => api.start());
      const started = performance.now();
      const taps = await sendConfirmations(address, prepared, minutes * 60);
      const seconds = (performance.now() - started) / 1_000;
      report(taps, await checkConfirmations(pool, jurisdictionId, taps), seconds);
    } finally {
      await api.stop();
      await pool.end();
    }
  });
}

async function loadCityOnly(env: Readonly<Record<string, string>>): Promise<string> {
  const { id } = readCitySeed().reference.jurisdiction;
  await step('demo city', () => seedDatabase({ ...process.env, ...env, DATABASE_OWNER_URL: '', JURISDICTION: id }));
  return id;
}

function report(taps: readonly Tap[], checks: LoadChecks, seconds: number): void {
  const answered = taps.filter(({ status }) => status === 201);
  const times = taps.map(({ ms }) => ms);
  const n = (value: number): string => Math.round(value).toLocaleString('en');
  for (const [name, value] of [
    ['firms', n(taps.length)],
    ['confirmed', n(answered.length)],
    ['refused or failed', n(taps.length - answered.length)],
    ['sent more than once', n(taps.filter(({ tries }) => tries > 1).length)],
    ['seconds', `${seconds.toFixed(1)} (${n(taps.length / seconds)} a second)`],
    ['milliseconds', `p50 ${n(quantile(times, 0.5))}, p95 ${n(quantile(times, 0.95))}, p99 ${n(quantile(times, 0.99))}, most ${n(quantile(times, 1))}`], // prettier-ignore
    ['requisitions', n(checks.requisitions)],
    ['ledger entries', n(checks.ledgerEntries)],
    ['lost, doubled, unanswered', `${n(checks.lost)}, ${n(checks.doubled)}, ${n(checks.unanswered)}`],
  ]) {
    console.log(`${name.padEnd(28)}${value}`);
  }
  const isWhole = checks.requisitions === taps.length && checks.ledgerEntries === taps.length;
  const isClean = checks.lost + checks.doubled + checks.unanswered === 0 && answered.length === taps.length;
  if (!isWhole || !isClean) throw new Failure('Not every tap became exactly one requisition.');
}
