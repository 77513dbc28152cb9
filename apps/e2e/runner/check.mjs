// `npm run check`: everything a reviewer would look at before reading: format, lint with directions, types, generated
// files, the lock, the Docker files, unit tests.
import { join } from 'node:path';
import { Report, ROOT } from './report.mjs';

const node = process.execPath;
const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const report = new Report();

await report.check('format', bin('prettier'), ['--check', '--log-level=warn', '.']);
await report.check('lint', bin('eslint'), ['--config=.config/eslint.config.mjs', '--max-warnings=0', '.']);
await report.check('directions are enforced', node, ['.config/direction.check.mjs']);
await report.check('types of the server', bin('tsc'), ['--project', '.config/tsconfig.server.json']);
for (const library of ['domain', 'allocation']) {
  await report.check(`types of ${library}, which sees neither Node nor the DOM`, bin('tsc'), [
    '--project',
    `libs/${library}/tsconfig.json`,
  ]);
}
await report.check('types of the journeys', bin('tsc'), ['--project', 'apps/e2e/tsconfig.json']);
await report.check('types of the portal and its templates', bin('ngc'), [
  '--project',
  'apps/portal/tsconfig.app.json',
  '--noEmit',
]);
await report.check('package-lock.json names the packages of every system', node, [
  '.config/complete-lock.mjs',
  '--check',
]);
await report.check('Dockerfile', bin('dockerfile-utils'), ['lint', 'docker/Dockerfile']);
await report.check('compose file', bin('dclint'), ['-c', '.config/dclint.json', 'docker/compose.yaml']);
await report.check('generated files are as they would be generated', node, [
  'libs/api-client/tools/generate.mjs',
  '--check',
]);
await report.jest(['unit', 'portal']);
report.finish();
