// `npm run check`: everything a reviewer would look at before reading: format, lint with directions, types, generated
// files, the lock, the Docker files, unit tests. `--without-tests`: for those who run `npm test` next, which has them too.
import { join } from 'node:path';
import { Report, ROOT } from './report.mjs';

const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const node = process.execPath;

/** Name, program and arguments; the long ones first, so that two cores are busy to the end. */
const CHECKS = [
  ['lint', bin('eslint'), '--config=.config/eslint.config.mjs', '--max-warnings=0', '.'],
  ['types of the server', bin('tsc'), '--project', '.config/tsconfig.server.json'],
  ['format', bin('prettier'), '--check', '--log-level=warn', '--cache', '--cache-location=.nx/prettier-cache', '.'],
  ['types of the portal and its templates', bin('ngc'), '--project', 'apps/portal/tsconfig.app.json', '--noEmit'],
  ['generated files are as they would be generated', node, 'libs/api-client/tools/generate.mjs', '--check'],
  ['types of allocation: neither Node nor the DOM', bin('tsc'), '--project', 'libs/allocation/tsconfig.json'],
  ['types of domain: neither Node nor the DOM', bin('tsc'), '--project', 'libs/domain/tsconfig.json'],
  ['types of the portal’s tests', bin('tsc'), '--project', 'apps/portal/tsconfig.spec.json', '--noEmit'],
  ['types of the portal’s worker', bin('tsc'), '--project', 'apps/portal/tsconfig.worker.json', '--noEmit'],
  ['types of the journeys', bin('tsc'), '--project', 'apps/e2e/tsconfig.json'],
  ['directions are enforced', node, '.config/direction.check.mjs'],
  ['package-lock.json names the packages of every system', node, '.config/complete-lock.mjs', '--check'],
  ['Dockerfile', bin('dockerfile-utils'), 'lint', 'docker/Dockerfile'],
  ['compose file', bin('dclint'), '-c', '.config/dclint.json', 'docker/compose.yaml'],
];
const AT_ONCE = 2;

const report = new Report();
const waiting = [...CHECKS];
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, command, ...args] = next;
    await report.check(name, command, args);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (!process.argv.includes('--without-tests')) await report.jest(['unit', 'portal']);
report.finish();
