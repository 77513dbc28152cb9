// Finishes the portal's build: measures what a requester's first visit loads, and lays .br and .gz files beside the bundles,
// so that the api sends compressed bytes without spending time on it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUDGET_BYTES = 180_000;
/** What the requester's first page needs besides the files of index.html, by source file. */
const FIRST_ROUTE = [
  'apps/portal/src/app/requester/requester.routes.ts',
  'apps/portal/src/app/requester/firm-page.ts',
  'apps/portal/src/app/i18n/zh/index.ts',
];

const build = fileURLToPath(new URL('../../../dist/apps/portal/', import.meta.url));
const folder = join(build, 'browser');
const sizes = compressAll();
checkBudget(sizes);

/** @returns {Map<string, number>} bytes of each compressible file as brotli */
function compressAll() {
  const sizes = new Map();
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
    const bytes = readFileSync(join(folder, name));
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    writeFileSync(join(folder, `${name}.br`), brotli);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
    sizes.set(name, brotli.length);
  }
  return sizes;
}

/** Fails the build when the files a requester's first visit loads exceed the budget. */
function checkBudget(sizes) {
  const { outputs } = JSON.parse(readFileSync(join(build, 'browser-stats.json'), 'utf8'));
  const needed = new Set();
  const add = (file) => {
    if (needed.has(file) || !outputs[file]) return;
    needed.add(file);
    for (const link of outputs[file].imports) if (link.kind === 'import-statement') add(link.path);
  };
  const ofSource = (source) => Object.keys(outputs).find((file) => outputs[file].entryPoint === source);
  for (const file of readFileSync(join(folder, 'index.html'), 'utf8').matchAll(
    /(?:src|href)="([^":]+\.(?:js|css|svg))"/g,
  ))
    add(file[1]);
  for (const source of FIRST_ROUTE) {
    const file = ofSource(source);
    if (!file) throw new Error(`The budget names ${source}, which is no entry of the build any more.`);
    add(file);
  }
  const bytes = [...needed].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const verdict = `portal: first load of the requester's page ${(bytes / 1000).toFixed(1)} kB in ${needed.size} files (budget ${BUDGET_BYTES / 1000} kB)`;
  if (bytes > BUDGET_BYTES) {
    console.error(`${verdict}: too much`);
    process.exit(1);
  }
  console.log(verdict);
}
