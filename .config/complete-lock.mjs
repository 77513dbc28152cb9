// Adds to package-lock.json the optional packages of other systems that npm left out.
// A registry mirror may hold the binaries of one system only. npm then writes a lock without the others, and `npm ci`
// refuses that lock ("Missing: … from lock file"). What is added names version, system and processor, which is all that
// `npm ci` needs to skip it here; on the other system npm fetches it by name and version.
// Usage: node .config/complete-lock.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'wasi',
];
const SYSTEM_NAMES = { windows: 'win32', linuxmusl: 'linux', wasm32: 'wasi' };
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync(PATH, 'utf8'));
const added = Object.entries(lock.packages).flatMap(([path, entry]) => missingOf(path, entry));
if (added.length > 0 && process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${added.length} packages of other systems: run node .config/complete-lock.mjs`,
  );
  process.exitCode = 1;
} else if (added.length > 0) {
  for (const [path, entry] of added) lock.packages[path] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} packages of other systems added`);
}

function missingOf(path, { optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies).flatMap(([name, range]) => {
    const isThere = parentsOf(path).some((parent) => `${parent}node_modules/${name}` in lock.packages);
    if (isThere || !/^\d/.test(range)) return []; // binaries are named by an exact version
    const tokens = name.split(/[-/_.]/);
    const os = tokens.map((token) => SYSTEM_NAMES[token] ?? token).find((token) => SYSTEMS.includes(token));
    const cpu = tokens
      .map((token) => (/^armv\d|^arm$/.test(token) ? 'arm' : token))
      .find((token) => PROCESSORS.includes(token));
    if (os === undefined && cpu === undefined) throw new Error(`${name}: for which system?`);
    const system = {
      ...(cpu && { cpu: [cpu] }),
      ...(dev && { dev }),
      optional: true,
      ...(os && os !== 'wasi' && { os: [os] }),
    };
    return [[`node_modules/${name}`, { version: range, ...system }]];
  });
}

/** The folders in which Node looks for a package that `path` needs, from the innermost outwards. */
function parentsOf(path) {
  const parents = path === '' ? [] : [`${path}/`];
  for (let at = path.lastIndexOf('node_modules/'); at > 0; at = path.lastIndexOf('node_modules/', at - 1)) {
    parents.push(path.slice(0, at));
  }
  return [...parents, ''];
}
