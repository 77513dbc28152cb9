// Installs the packages when node_modules is not what package-lock.json says. Plain JavaScript for any Node from 20 on
// and any npm from 9 on: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, Failure, waitForEnd } from './common.mjs';

/** Node 24, pinned as a package; node_modules/.bin/node is a link to it. */
export const PINNED_NODE = join(ROOT, 'node_modules/node/bin/node');

/** Unpacked packages before pruning, plus npm's own cache. */
const NEEDED_MEGABYTES = 1_800;

/** True when each package that package-lock.json names for this system is there in its version. */
export function arePackagesFresh() {
  if (!existsSync(PINNED_NODE)) return false;
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules/.package-lock.json'); // npm's own record of what it put there
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Runs `npm ci` when needed; throws a Failure of one sentence. Says nothing when all is fresh. */
export async function installPackages() {
  if (arePackagesFresh()) return;
  checkFolder();
  checkSpace();
  const count = Object.keys(readLock('package-lock.json') ?? {}).length;
  console.error(`Installing about ${Math.round(count / 100) * 100} packages (once; a minute or two) …`);
  const started = performance.now();
  const heartbeat = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    if (!process.stderr.isTTY) console.error(`… still installing, ${seconds} s`); // on a terminal npm shows its own
  }, 15_000);
  const code = await waitForEnd(
    spawnNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  ).finally(() => clearInterval(heartbeat));
  if (code !== 0) throw new Failure(whyItFailed());
  if (!existsSync(PINNED_NODE)) {
    throw new Failure(
      'The pinned Node 24 did not arrive because install scripts are switched off: run npm ci --ignore-scripts=false once.',
    );
  }
  console.error(`Packages installed in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/** npm as it was called, under the Node that runs it: `npm ci` deletes the pinned one on its way. */
function npmCommand(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const isOurs = node === undefined || node.startsWith(join(ROOT, 'node_modules'));
  return script && !isOurs ? [node, [script, ...args]] : ['npm', args];
}

function spawnNpm(args) {
  const [command, all] = npmCommand(args);
  return spawn(command, all, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

function checkFolder() {
  for (const path of [ROOT, join(ROOT, 'node_modules')]) {
    try {
      if (existsSync(path)) accessSync(path, constants.W_OK);
    } catch {
      throw new Failure(
        `No write access to ${path}: start as the user who owns the clone, or clone where you may write.`,
      );
    }
  }
}

function freeMegabytes() {
  const { bavail, bsize } = statfsSync(ROOT);
  return Math.floor((bavail * bsize) / 2 ** 20);
}

function checkSpace() {
  const free = freeMegabytes();
  if (free < NEEDED_MEGABYTES) {
    throw new Failure(`Not enough space in ${ROOT}: ${free} MB are free and the install needs ${NEEDED_MEGABYTES} MB.`);
  }
}

function whyItFailed() {
  if (freeMegabytes() < 100) return `The disk of ${ROOT} is full: free ${NEEDED_MEGABYTES} MB and start again.`;
  const [command, args] = npmCommand(['ping']);
  const ping = spawnSync(command, args, { cwd: ROOT, stdio: 'ignore', timeout: 20_000 });
  if (ping.status !== 0) {
    return 'npm could not reach its registry: connect this machine to the network (or name a mirror with npm config set registry …) and start again.';
  }
  return 'npm could not install the packages; its own message stands above.';
}
