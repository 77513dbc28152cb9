// Compiles the server's TypeScript (apps api, worker, dock and the libraries they use) file by file into dist/,
// only what changed since last time. swc keeps the decorators' metadata that NestJS injects by; esbuild drops it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const DIST = join(ROOT, 'dist');
const MANIFEST = join(DIST, '.compiled.json');

/** The portal and its components are built by Angular, and tests are compiled by Jest. */
const NOT_SERVER = ['apps/portal', 'apps/e2e', 'libs/ui'];
const COMPILED = /(?<!\.spec|\.d)\.ts$|\/src\/.*\.mjs$/;

/** All sources of the server: path relative to the clone → what tells a change, its time and size. */
async function findSources() {
  const sources = new Map();
  for (const top of ['apps', 'libs']) {
    const entries = await readdir(join(ROOT, top), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = relative(ROOT, join(entry.parentPath ?? entry.path, entry.name));
      if (!entry.isFile() || !COMPILED.test(path)) continue;
      if (NOT_SERVER.some((folder) => path.startsWith(`${folder}/`)) || path.includes('node_modules/')) continue;
      const { mtimeMs, size } = await stat(join(ROOT, path));
      sources.set(path, `${mtimeMs}:${size}`);
    }
  }
  return sources;
}

async function readManifest(key) {
  const manifest = await readFile(MANIFEST, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  return new Map(manifest?.key === key ? Object.entries(manifest.files) : []);
}

const outputOf = (source) => join(DIST, source.replace(/\.ts$/, '.js'));

async function writeWhole(path, text) {
  const fresh = `${path}.${process.pid}.new`;
  await writeFile(fresh, text);
  await rename(fresh, path); // a process that starts this moment reads the old file or the new one, never half of one
}

/** @param {typeof import('@swc/core')} swc */
async function compileFile(swc, config, source) {
  const output = outputOf(source);
  if (source.endsWith('.mjs')) {
    await mkdir(dirname(output), { recursive: true });
    await writeWhole(output, await readFile(join(ROOT, source))); // plain JavaScript, run as it is
    return;
  }
  const { code, map } = await swc.transformFile(join(ROOT, source), {
    ...config,
    swcrc: false,
    filename: join(ROOT, source),
    sourceFileName: relative(dirname(output), join(ROOT, source)),
  });
  await mkdir(dirname(output), { recursive: true });
  await writeWhole(`${output}.map`, map);
  await writeWhole(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

/** Compiles what is stale. Answers how many files were compiled and removed; throws naming each file that does not parse. */
export async function compile() {
  const swcrc = readFileSync(join(ROOT, '.swcrc'), 'utf8');
  const swc = await import('@swc/core');
  const key = createHash('sha256').update(swcrc).update(swc.version).digest('hex');
  const [sources, known] = await Promise.all([findSources(), readManifest(key)]);
  const config = JSON.parse(swcrc);
  delete config.$schema;
  config.jsc.baseUrl = ROOT;

  const stale = [];
  for (const [source, mark] of sources) {
    const isThere = known.get(source) === mark && (await stat(outputOf(source)).catch(() => null)) !== null;
    if (!isThere) stale.push(source);
  }
  const gone = [...known.keys()].filter((source) => !sources.has(source));
  for (const source of gone) for (const end of ['', '.map']) await rm(outputOf(source) + end, { force: true });

  const failures = [];
  const queue = [...stale];
  const work = async () => {
    for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
      await compileFile(swc, config, source).catch((error) => {
        sources.delete(source); // not in the manifest: tried again next time
        failures.push(`${source}\n${error.message}`);
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  await mkdir(DIST, { recursive: true });
  await writeWhole(MANIFEST, JSON.stringify({ key, files: Object.fromEntries(sources) }));
  if (failures.length > 0) throw new Error(`${failures.length} files do not compile.\n${failures.join('\n')}`);
  return { compiled: stale.length, removed: gone.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { compiled, removed } = await compile();
    console.log(`server: ${compiled} files compiled, ${removed} removed`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
