// Builds what is stale: the server by swc, the portal by Angular, both as Nx targets with Nx's cache.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, Failure, waitForEnd } from './common.mjs';
import { PINNED_NODE } from './packages.mjs';

const STAMP = join(ROOT, 'dist/.built');
const OUTPUTS = [
  'dist/apps/api/src/main.js',
  'dist/apps/worker/src/main.js',
  'dist/apps/dock/src/main.js',
  'dist/apps/portal/browser/index.html',
];
const SOURCES = ['apps', 'libs', '.swcrc', 'nx.json', 'package-lock.json', 'tsconfig.base.json'];

/** No background process may outlive a build, and nothing leaves this machine. */
export const NX_ENVIRONMENT = {
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
};

/** Paths, times and sizes of all sources: some milliseconds, while Nx itself needs seconds to find that nothing changed. */
function stampOfSources() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const { mtimeMs, size } = statSync(join(ROOT, path));
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  };
  for (const source of SOURCES) {
    if (!statSync(join(ROOT, source)).isDirectory()) visit(source);
    else
      for (const entry of readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })) {
        const isTest = /\.spec\.ts$/.test(entry.name);
        if (entry.isFile() && !isTest) visit(join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length + 1));
      }
  }
  return hash.digest('hex');
}

/** Builds server and portal when a source changed since the last whole build; silent when nothing did. */
export async function buildWhatIsStale() {
  const stamp = stampOfSources();
  const isFresh =
    existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp && OUTPUTS.every((path) => existsSync(join(ROOT, path)));
  if (isFresh) return;
  const started = performance.now();
  console.error('Building …');
  const nx = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const args = ['run-many', '--target=build', '--output-style=stream', '--parallel=2'];
  const child = spawn(PINNED_NODE, [nx, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...NX_ENVIRONMENT },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await waitForEnd(child);
  if (code !== 0) throw new Failure(`${output.trim()}\nThe build failed; its message stands above.`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, stamp);
  console.error(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
