// The product as a newcomer starts it, for the journeys: `dock start` with a data folder and a port of its own.
// Its address comes in E2E_ADDRESS. Where that is set already, that installation is used and left running.
import { spawn } from 'node:child_process';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './report.mjs';

/** Seeding and one round, on a machine that does other things as well. */
const START_LIMIT_MS = 180_000;
const PORT = process.env.E2E_PORT ?? '30120';

let product = null;
let folder = null;

export default async function startProduct() {
  if (process.env.E2E_ADDRESS) return;
  folder = mkdtempSync(join(tmpdir(), 'supplydock-journeys-'));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs under another account, which must be able to enter
  const { DATABASE_URL: _database, REDIS_URL: _queue, ...env } = process.env;
  product = spawn(process.execPath, [join(ROOT, 'dist/apps/dock/src/main.js'), 'start'], {
    cwd: ROOT,
    env: { ...env, SUPPLYDOCK_DATA: folder, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env.SUPPLYDOCK_DATA = folder; // for the commands that the tests run
  process.env.E2E_ADDRESS = await addressOf(product);
}

function addressOf(child) {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The product ${why}.\n${output}`));
    const limit = setTimeout(() => fail(`was not up within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /is open at (\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    });
  });
}

export async function stopProduct() {
  if (product === null) return;
  const hasEnded = new Promise((resolve) => product.once('exit', resolve));
  if (product.exitCode === null) {
    product.kill('SIGTERM');
    await hasEnded;
  }
  rmSync(folder, { recursive: true, force: true });
}
