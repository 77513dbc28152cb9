import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import { benchFolder } from '../bench-folder.js';
import type { Transport } from '../transport.js';
import { outOfPatience, PATIENCE_SECONDS, PeerUnable, type TransportPeer } from './peer.js';

const run = promisify(execFile);
const SOURCE = join(REPOSITORY_ROOT, 'apps/dock/src/bench/peers/lemon-transport.cpp');
const SYSTEM_HEADERS = '/usr/include/lemon/network_simplex.h';
const PACKAGE = 'liblemon-dev';

/** LEMON's network simplex in C++, compiled by the machine's own g++ into .supplydock/bench. */
export async function openLemonPeer(): Promise<TransportPeer> {
  const program = await compiledProgram();
  const problemFile = join(benchFolder(), `lemon-${process.pid}.bin`);
  let written: Transport | null = null;
  return {
    name: 'lemon',
    async solve(problem) {
      if (written !== problem) await writeProblem(problemFile, problem);
      written = problem;
      const limit = { timeout: PATIENCE_SECONDS * 1_000 };
      const { stdout } = await run(program, [problemFile, '1'], limit).catch((error: Error & { killed?: boolean }) => {
        if (error.killed) throw outOfPatience();
        throw new PeerUnable(`gave up: ${error.message.slice(0, 100)}`);
      });
      const [ms, cost] = stdout.trim().split(' ').map(Number);
      return { ms, cost };
    },
    async close() {
      rmSync(problemFile, { force: true });
    },
  };
}

async function compiledProgram(): Promise<string> {
  const program = join(benchFolder(), 'lemon-transport');
  if (existsSync(program) && (await stat(program)).mtimeMs > (await stat(SOURCE)).mtimeMs) return program;
  if ((await run('g++', ['--version']).catch(() => null)) === null) throw new PeerUnable('no g++ on this machine');
  const root = existsSync(SYSTEM_HEADERS) ? '/' : await unpackedPackage();
  const libraries = join(root, 'usr/lib');
  const folders = [libraries, ...(await readdir(libraries)).map((name) => join(libraries, name))];
  const library =
    folders.map((folder) => join(folder, 'liblemon.a')).find((path) => existsSync(path)) ??
    join(libraries, 'libemon.a');
  await run('g++', [
    '-O3',
    '-march=native',
    '-DNDEBUG',
    '-w',
    '-I',
    join(root, 'usr/include'),
    SOURCE,
    library,
    '-o',
    program,
  ]).catch((error: { stderr?: string }) => {
    throw new PeerUnable(`g++ refused: ${String(error.stderr).slice(0, 100)}`);
  });
  return program;
}

/** Debian's package unpacked beside the program: nothing is installed and nobody need be root. */
async function unpackedPackage(): Promise<string> {
  const root = join(benchFolder(), PACKAGE);
  if (existsSync(join(root, SYSTEM_HEADERS))) return root;
  try {
    await run('apt-get', ['download', PACKAGE], { cwd: benchFolder() });
    const file = (await readdir(benchFolder())).find((name) => name.startsWith(`${PACKAGE}_`));
    await run('dpkg-deb', ['-x', join(benchFolder(), file!), root]);
    rmSync(join(benchFolder(), file!));
    return root;
  } catch {
    throw new PeerUnable(`no LEMON headers: apt-get install ${PACKAGE}`);
  }
}

async function writeProblem(path: string, { nodeCount, tails, heads, costs, supplies }: Transport): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const column of [
      BigInt64Array.of(BigInt(nodeCount), BigInt(tails.length)),
      tails,
      heads,
      BigInt64Array.from(costs, BigInt),
      BigInt64Array.from(supplies, BigInt),
    ]) {
      await file.write(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    }
  } finally {
    await file.close();
  }
}
