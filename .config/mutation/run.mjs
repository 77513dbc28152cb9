// `npm run -s mutate`: puts small faults into the allocation library, one at a time, and counts how many its tests notice.
// The faults are a sample drawn by a fixed seed. Each meets the tests with a tenth of their random cases; those that
// pass meet all cases (not with --quick).
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutants.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = 'libs/allocation/src';
/** What of a folder's faults the tests of which files have to notice, the quick and telling ones first. */
const NOTICED_BY = {
  engine: ['scenarios', 'verifier/verify', 'engine/shares', 'engine/properties.prop', 'engine/routing', 'engine/seeded-digest'], // prettier-ignore
  files: ['files/files', 'scenarios', 'files/schema', 'verifier/verify'],
  verifier: ['verifier/verify', 'verifier/mutations', 'verifier/reading', 'verifier/draw', 'scenarios'],
};
/** Share of the random cases in the quick pass. */
const QUICK = '0.1';
/** A mutant that needs so many times the CPU seconds of the unchanged code hangs. */
const PATIENCE = 3;

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

const lineText = ({ path, line }) => texts.get(path).split('\n')[line - 1].trim();

/** One run of the tests of a folder. @returns {Promise<{hasPassed: boolean, isHung: boolean, seconds: number}>} */
function test(folder, mutant, effort, cpuSeconds = 0) {
  const tests = NOTICED_BY[folder].map((name) => `${LIBRARY}/${name}.spec.ts`);
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', '--max-old-space-size=1500', jest, '-c', '.config/mutation/jest.config.mjs', '--runInBand', '--bail', '--silent', '--testSequencer', join(ROOT, '.config/mutation/in-given-order.cjs'), '--runTestsByPath', ...tests]; // prettier-ignore
  const limit = cpuSeconds > 0 ? `ulimit -t ${Math.ceil(cpuSeconds)}; ` : '';
  const env = { ...process.env, NODE_OPTIONS: '', SUPPLYDOCK_TEST_ORDER: tests.join(), SUPPLYDOCK_TEST_EFFORT: effort };
  if (mutant !== undefined) env.SUPPLYDOCK_MUTANT = JSON.stringify(mutant);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] }); // prettier-ignore
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const isHung = signal === 'SIGXCPU' || signal === 'SIGKILL' || code === 128 + constants.signals.SIGXCPU;
      resolve({ hasPassed: code === 0, isHung, output, seconds: (performance.now() - start) / 1000 });
    });
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
    const { hasPassed, seconds, output } = await test(folder, undefined, effort);
    if (!hasPassed) throw new Error(`The unchanged ${folder} fails its tests:\n${output}`);
    limits.set(folder + effort, PATIENCE * Math.max(4, seconds));
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
    const { hasPassed, isHung } = await test(folder, result.mutant, effort, limits.get(folder + effort));
    result.fate = hasPassed ? 'missed' : isHung ? 'hung' : 'noticed';
    console.log(
      `${String(results.indexOf(result) + 1).padStart(4)}  ${result.fate.padEnd(8)}  ${nameOf(result.mutant)}`,
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
