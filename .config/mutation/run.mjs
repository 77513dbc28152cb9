// `npm run -s mutate`: puts small faults into the allocation library, one at a time, and counts how many its tests notice.
// The faults are a sample drawn by a fixed seed. Each meets the tests with a tenth of their random cases; those that
// pass meet all cases (not with --quick).
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transformSync } from '@swc/core';
import { mutantsOf } from './mutants.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = 'libs/allocation/src';
/** What of a folder's faults the tests of which files have to notice, the quick and telling ones first. */
const NOTICED_BY = {
  engine: ['scenarios', 'verifier/verify', 'engine/seeded-digest', 'engine/tickets', 'engine/shares', 'engine/properties.prop', 'engine/routing'], // prettier-ignore
  files: ['files/text', 'files/byte-writer', 'files/fast-requisitions', 'files/files', 'files/records', 'scenarios', 'files/schema'], // prettier-ignore
  verifier: ['verifier/ratio', 'verifier/lines', 'verifier/columns', 'verifier/draw', 'verifier/bends', 'verifier/transport', 'verifier/verify', 'verifier/certificate', 'verifier/reading', 'scenarios', 'verifier/mutations'], // prettier-ignore
};
/** Share of the random cases in the quick pass. */
const QUICK = '0.1';
/** A step of the tests that needs so many times the CPU time of the unchanged code, and so much more, hangs. */
const PATIENCE = { times: 4, moreMs: 1500 };

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(Math.max(1, availableParallelism() >> 1)) },
    out: { type: 'string', default: '.supplydock/mutation/result.json' },
    quick: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '' },
  },
});

const PASSES = values.quick ? [QUICK] : [QUICK, '1'];

/** Explained survivors: no test can notice them, because nothing that is promised changes. */
const EXPLAINED = JSON.parse(readFileSync(join(ROOT, 'libs/allocation/mutation.json'), 'utf8'));

const sources = Object.keys(NOTICED_BY)
  .flatMap((folder) => readdirSync(join(ROOT, LIBRARY, folder)).map((name) => `${LIBRARY}/${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && path.includes(values.files));
const texts = new Map(sources.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
const all = sources.flatMap((path) => mutantsOf(path, texts.get(path)));
const lineText = ({ path, line }) => texts.get(path).split('\n')[line - 1].trim();
const chosen = values.repeat === '' ? sample(all, Number(values.count), Number(values.seed)) : again(values.repeat);
const folderOf = ({ path }) => path.slice(LIBRARY.length + 1).split('/')[0];
const nameOf = ({ path, line, before, after }) => `${path}:${line}  ${short(before)}  →  ${short(after)}`;
const short = (text) => text.replace(/\s+/g, ' ').slice(0, 60);

/** So many of all, by chance that the seed repeats (Lehmer's generator), in the order of files. */
function sample(mutants, count, seed) {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  const keyed = mutants.map((mutant) => ({ mutant, key: (state = (state * 48_271) % 2_147_483_647) }));
  const least = new Set(keyed.toSorted((a, b) => a.key - b.key).slice(0, count));
  return keyed.filter((entry) => least.has(entry)).map(({ mutant }) => mutant);
}

/** Those that survived an earlier run, as far as their places still read the same. */
function again(path) {
  const { survivors } = JSON.parse(readFileSync(path, 'utf8'));
  const isSame = (a, b) => a.path === b.path && a.before === b.before && a.after === b.after && a.text === b.text;
  return all.filter((mutant) => survivors.some((earlier) => isSame({ ...mutant, text: lineText(mutant) }, earlier)));
}

const { jsc } = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
delete jsc.baseUrl;
delete jsc.paths; // the library imports only itself
const urlOf = (path) => pathToFileURL(join(ROOT, path)).href;
const compiled = (path, text) =>
  transformSync(text, { jsc, module: { type: 'es6' }, swcrc: false, sourceMaps: false, filename: join(ROOT, path) })
    .code;

const everySource = readdirSync(join(ROOT, LIBRARY), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `${LIBRARY}/${name}`);
const compiledSources = Object.fromEntries(
  everySource.map((path) => [urlOf(path), compiled(path, readFileSync(join(ROOT, path), 'utf8'))]),
);

/** All sources, one with a fault; undefined where the fault is none because no compiler would take it. */
function sourcesWith({ path, from, to, after }) {
  const text = texts.get(path);
  try {
    return { ...compiledSources, [urlOf(path)]: compiled(path, text.slice(0, from) + after + text.slice(to)) };
  } catch {
    return undefined;
  }
}

/**
 * One run of the tests of a folder, over sources with or without a fault.
 * @returns {Promise<{isPassed: boolean, isHung?: boolean, steps?: number[], name?: string, error?: string}>}
 */
function test(folder, sources, effort, limits) {
  const specs = NOTICED_BY[folder].map((name) => urlOf(`${LIBRARY}/${name}.spec.ts`));
  const env = { ...process.env, NODE_OPTIONS: '', SUPPLYDOCK_TEST_EFFORT: effort };
  return new Promise((resolve, reject) => {
    const child = fork(join(ROOT, '.config/mutation/specs.mjs'), { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }); // prettier-ignore
    let answer = { isPassed: false, isHung: false, name: 'it crashed' };
    child.once('message', (message) => (answer = { ...message, isHung: false }));
    child.once('error', reject);
    child.once('close', (_code, signal) => resolve(signal === 'SIGKILL' ? { ...answer, isHung: true } : answer));
    child.send({ sources, specs, limits });
  });
}

/** Wilson's interval of a share, 95%. */
function interval(hits, of) {
  const z = 1.96;
  const [p, scale] = [hits / of, 1 + z ** 2 / of];
  const [middle, half] = [p + z ** 2 / (2 * of), z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))];
  return [(middle - half) / scale, (middle + half) / scale];
}

const percent = (share) => `${(100 * share).toFixed(1)}%`;

function report(results) {
  console.log('');
  for (const folder of [...Object.keys(NOTICED_BY), 'all']) {
    const own = results.filter(({ mutant }) => folder === 'all' || folderOf(mutant) === folder);
    if (own.length === 0) continue;
    const count = (fate) => own.filter((result) => result.fate === fate).length;
    const [equal, missed] = [count('explained'), count('missed')];
    const [low, high] = interval(own.length - equal - missed, own.length - equal);
    console.log(
      `${folder.padEnd(9)} ${own.length} faults: ${count('noticed')} noticed, ${count('hung')} hung, ${missed} missed, ` +
        `${equal} explained; score ${percent((own.length - equal - missed) / (own.length - equal))} ` +
        `(95%: ${percent(low)} to ${percent(high)}), explained ones counted as missed ${percent((own.length - equal - missed) / own.length)}`,
    );
  }
}

const limits = new Map();
for (const folder of new Set(chosen.map(folderOf))) {
  for (const effort of PASSES) {
    const { isPassed, steps, name, error } = await test(folder, compiledSources, effort);
    if (!isPassed) throw new Error(`The unchanged ${folder} fails '${name}':\n${error}`);
    limits.set(
      folder + effort,
      steps.map((ms) => PATIENCE.times * ms + PATIENCE.moreMs),
    );
  }
}
console.log(`${chosen.length} of ${all.length} possible faults, seed ${values.seed}`);

const isExplained = ({ path, before, after, text }) =>
  EXPLAINED.some((entry) => path.endsWith(entry.file) && entry.text === text && entry.before === before && entry.after === after); // prettier-ignore
const results = chosen.map((mutant) => ({ mutant: { ...mutant, text: lineText(mutant) }, fate: 'missed' }));
for (const result of results) if (isExplained(result.mutant)) result.fate = 'explained';

async function judge(open, effort) {
  for (const result of open) {
    const folder = folderOf(result.mutant);
    const faulty = sourcesWith(result.mutant);
    const { isPassed, isHung, name } =
      faulty === undefined
        ? { isPassed: false, name: 'it does not compile' }
        : await test(folder, faulty, effort, limits.get(folder + effort));
    result.fate = isPassed ? 'missed' : isHung ? 'hung' : 'noticed';
    const place = String(results.indexOf(result) + 1).padStart(4);
    console.log(
      `${place}  ${result.fate.padEnd(8)}  ${nameOf(result.mutant)}${result.fate === 'noticed' ? `  (${name})` : ''}`,
    );
  }
}
for (const effort of PASSES) {
  const open = results.filter(({ fate }) => fate === 'missed').values();
  await Promise.all(Array.from({ length: Number(values.jobs) }, () => judge(open, effort)));
}
report(results);
const out = join(ROOT, values.out);
mkdirSync(dirname(out), { recursive: true });
const survivors = results.filter(({ fate }) => fate === 'missed').map(({ mutant }) => mutant);
writeFileSync(out, `${JSON.stringify({ seed: values.seed, possible: all.length, tried: results.length, survivors }, null, 1)}\n`); // prettier-ignore
