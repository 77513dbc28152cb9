// Writes the API's OpenAPI document and the client's types from it. With --check it writes nothing and fails on a
// difference: nobody can change the API and forget its clients.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { compile } from '../../../apps/dock/install/compile.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const DOCUMENT = 'libs/api-client/openapi.json';
const TYPES = 'libs/api-client/src/generated/schema.ts';
const HEADING = `// Generated from ${DOCUMENT} by npm run generate; do not edit.\n`;

await compile();
const printed = execFileSync(process.execPath, [join(ROOT, 'dist/apps/api/src/print-openapi.js')], {
  cwd: ROOT,
  maxBuffer: 64 * 2 ** 20,
});
const types = astToString(await openapiTypescript(JSON.parse(printed)));

let differences = 0;
for (const [path, text] of [
  [DOCUMENT, printed.toString()],
  [TYPES, HEADING + types],
]) {
  const options = await prettier.resolveConfig(join(ROOT, path));
  const formatted = await prettier.format(text, { ...options, filepath: join(ROOT, path) });
  const before = readOrNull(path);
  if (before === formatted) continue;
  differences++;
  if (process.argv.includes('--check')) {
    console.error(`${path} differs from what would be generated: run npm run generate`);
  } else {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), formatted);
    console.log(`${path} written`);
  }
}
if (process.argv.includes('--check') && differences > 0) process.exitCode = 1;

function readOrNull(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}
