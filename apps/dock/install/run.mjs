// What `npm start`, `npm test` and `npm run dock|bench|check|mutate|build|generate` call: installs what is missing, builds what is stale,
// and hands over to the pinned Node. Silent when there is nothing to do.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { ROOT, Failure, waitForEnd } from './common.mjs';
import { installPackages, PINNED_NODE } from './packages.mjs';

const OLDEST_NODE = 20;

/** Word of the npm script → program under the clone, and what has to be built before it runs. */
const PROGRAMS = {
  start: { program: 'dist/apps/dock/src/main.js', first: ['start'], build: 'all' },
  dock: { program: 'dist/apps/dock/src/main.js', first: [], build: 'server' },
  bench: { program: 'dist/apps/dock/src/main.js', first: ['bench'], build: 'server' },
  test: { program: 'apps/e2e/runner/test.mjs', first: [], build: 'all' },
  generate: { program: 'libs/api-client/tools/generate.mjs', first: [], build: 'server' },
  build: { program: null, first: [], build: 'all' },
  mutate: { program: '.config/mutation/run.mjs', first: [], build: 'server' },
  check: { program: 'apps/e2e/runner/check.mjs', first: [], build: 'server' },
};

async function main([word, ...rest]) {
  const [major] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE) {
    throw new Failure(
      `Node ${OLDEST_NODE} or newer is needed to install the rest; this is Node ${process.versions.node}.`,
    );
  }
  const chosen = PROGRAMS[word];
  if (chosen === undefined) throw new Failure(`One of ${Object.keys(PROGRAMS).join(', ')} is expected, not ${word}.`);
  await installPackages();
  if (chosen.build === 'all') await buildWhatIsStale();
  else await compileServer();
  if (chosen.program === null) return 0;
  const bin = join(ROOT, 'node_modules/.bin');
  const child = spawn(PINNED_NODE, [join(ROOT, chosen.program), ...chosen.first, ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
  return waitForEnd(child);
}

async function compileServer() {
  const { compile } = await import('./compile.mjs');
  await compile().catch((error) => {
    throw new Failure(error.message);
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
