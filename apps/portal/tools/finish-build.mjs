// Finishes the portal's build: measures what a requester's first visit loads, and lays .br and .gz files beside the bundles,
// so that the api sends compressed bytes without spending time on it. Makes the worker that opens the requester's pages offline.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import ts from 'typescript';

const BUDGET_BYTES = 180_000;
/** What the requester's first page needs besides the files of index.html, by source file. */
const FIRST_ROUTE = [
  'apps/portal/src/app/requester/requester.routes.ts',
  'apps/portal/src/app/requester/firm-page.ts',
  'apps/portal/src/app/i18n/zh/index.ts',
];

/** What opens without a network besides: the form, and the other language. */
const OFFLINE = [
  ...FIRST_ROUTE,
  'apps/portal/src/app/requester/requisition-page.ts',
  'apps/portal/src/app/i18n/en/index.ts',
];
const OFFLINE_WORKER = fileURLToPath(new URL('../src/offline/offline-worker.ts', import.meta.url));

const build = fileURLToPath(new URL('../../../dist/apps/portal/', import.meta.url));
const folder = join(build, 'browser');
const { outputs } = JSON.parse(readFileSync(join(build, 'browser-stats.json'), 'utf8'));
writeOfflineWorker();
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

/** @returns {Set<string>} the files that index.html and the pages of these sources load before they show anything */
function filesOf(sources) {
  const needed = new Set();
  const add = (file) => {
    if (needed.has(file) || !outputs[file]) return;
    needed.add(file);
    for (const link of outputs[file].imports) if (link.kind === 'import-statement') add(link.path);
  };
  for (const file of readFileSync(join(folder, 'index.html'), 'utf8').matchAll(
    /(?:src|href)="([^":]+\.(?:js|css|svg))"/g,
  ))
    add(file[1]);
  for (const source of sources) {
    const file = Object.keys(outputs).find((one) => outputs[one].entryPoint === source);
    if (!file) throw new Error(`The budget names ${source}, which is no entry of the build any more.`);
    add(file);
  }
  return needed;
}

/** Its version is another one whenever any file of the portal or the worker itself has changed. */
function writeOfflineWorker() {
  const { outputText } = ts.transpileModule(readFileSync(OFFLINE_WORKER, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  const program = outputText.replace('export class', 'class');
  const names = readdirSync(folder).filter((file) => /-[\w-]{8}\.(js|css)$/.test(file));
  const version = createHash('sha256')
    .update(JSON.stringify([names.sort(), program]))
    .digest('hex')
    .slice(0, 16);
  const files = [...filesOf(OFFLINE)].map((file) => `/${file}`);
  const start = `new OfflineWorker(self, ${JSON.stringify({ version, files })}).listen();`;
  writeFileSync(join(folder, 'service-worker.js'), `${program}\n${start}\n`);
}

/** Fails the build when the files a requester's first visit loads exceed the budget. */
function checkBudget(sizes) {
  const needed = filesOf(FIRST_ROUTE);
  const bytes = [...needed].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const verdict = `portal: first load of the requester's page ${(bytes / 1000).toFixed(1)} kB in ${needed.size} files (budget ${BUDGET_BYTES / 1000} kB)`;
  if (bytes > BUDGET_BYTES) {
    console.error(`${verdict}: too much`);
    process.exit(1);
  }
  console.log(verdict);
}
