import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgresBinaries } from './binaries.js';
import { chooseFreePort } from './ports.js';
import { isProcessOf, waitUntil } from './processes.js';
import { launchAs, serverAccount, type Account } from './unprivileged.js';
import { EmbeddedError } from './embedded-error.js';

/** `durable`: fsync on, data kept (the demo). `fast`: fsync off, for data that is thrown away after the tests. */
export type PostgresProfile = 'durable' | 'fast';

export interface RunningPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** False when it was running already, so that whoever finds it running leaves it running. */
  readonly isStartedHere: boolean;
}

/** What is remembered between starts, in <folder>/server.json (mode 0600). */
interface Memory {
  readonly port: number;
  readonly password: string;
}

const SUPERUSER = 'supplydock';
const DATABASE = 'supplydock';
const START_LIMIT_SECONDS = 60;
const STOP_LIMIT_MS = 30_000;
const PORT_TRIES = 5;

const COMMON_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path may be 107 bytes at most, and a clone may lie deeper
  max_connections: '100', // api and worker 20 each; the spec files of a test run have a few each
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const SETTINGS: Record<PostgresProfile, Record<string, string>> = {
  durable: { ...COMMON_SETTINGS, shared_buffers: '256MB', max_wal_size: '2GB' },
  fast: {
    ...COMMON_SETTINGS,
    shared_buffers: '128MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  },
};

const run = promisify(execFile);

/**
 * Starts PostgreSQL 18 with its data in `folder` (made when missing), or finds it running there. It is a process of its
 * own: it outlives the caller, and `stopPostgres` and `findPostgres` reach it from any other process.
 * Answers when the database `supplydock` accepts connections. Throws with the end of the server's log when it does not start.
 */
export async function startPostgres(folder: string, profile: PostgresProfile): Promise<RunningPostgres> {
  const running = await findPostgres(folder);
  if (running !== null) return running;
  const account = await accountOf(folder);
  const { initdb, pgCtl } = await findPostgresBinaries();
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const memory = await readMemory(folder);
  const password = memory?.password ?? randomBytes(24).toString('base64url');
  if (!existsSync(join(dataFolder(folder), 'PG_VERSION'))) await initialise(folder, initdb, account, password, profile);
  await removeStalePid(folder);
  const port = await startOnFreePort(folder, pgCtl, account, profile, password, memory?.port);
  const url = urlOf({ port, password });
  await ensureDatabase(url);
  return { url, port, pid: (await postmasterPid(folder)) ?? 0, isStartedHere: true };
}

/** The PostgreSQL that runs with its data in `folder` and answers a query; null when there is none. */
export async function findPostgres(folder: string): Promise<RunningPostgres | null> {
  const memory = await readMemory(folder);
  const pid = await postmasterPid(folder);
  if (memory === null || pid === null || !isProcessOf(pid, dataFolder(folder))) return null;
  const url = urlOf(memory);
  const answers = await waitUntil(() => doesAnswer(url), 20_000, 200); // it may be replaying its log after a crash
  if (!answers) throw new EmbeddedError(`PostgreSQL (process ${pid}) runs but does not answer on port ${memory.port}.`);
  return { url, port: memory.port, pid, isStartedHere: false };
}

/** Stops the PostgreSQL of `folder` in order (running transactions are rolled back); true when one was running. */
export async function stopPostgres(folder: string): Promise<boolean> {
  const pid = await postmasterPid(folder);
  const mark = dataFolder(folder);
  if (pid === null || !isProcessOf(pid, mark)) return false;
  process.kill(pid, 'SIGINT'); // PostgreSQL's "fast" shutdown
  if (!(await waitUntil(() => !isProcessOf(pid, mark), STOP_LIMIT_MS))) {
    process.kill(pid, 'SIGQUIT'); // "immediate": the log is replayed at the next start, nothing committed is lost
    await waitUntil(() => !isProcessOf(pid, mark), 5_000);
  }
  return true;
}

function dataFolder(folder: string): string {
  return join(folder, 'data');
}

function urlOf({ port, password }: Memory): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** The account that owns existing data goes on owning it, whatever accounts the machine has gained since. */
async function accountOf(folder: string): Promise<Account | null> {
  const account = serverAccount();
  const owner = await stat(dataFolder(folder)).catch(() => null);
  if (account === null) {
    if (owner !== null && owner.uid !== process.getuid?.()) {
      throw new EmbeddedError(
        `The data in ${folder} belongs to another user: start as that user, or run dock reset as that user.`,
      );
    }
    return null;
  }
  return owner === null || owner.uid === 0 ? account : { ...account, uid: owner.uid, gid: owner.gid };
}

async function readMemory(folder: string): Promise<Memory | null> {
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Memory);
}

async function remember(folder: string, memory: Memory): Promise<void> {
  const path = join(folder, 'server.json');
  await writeFile(`${path}.new`, JSON.stringify(memory), { mode: 0o600 });
  await rename(`${path}.new`, path); // whole or not at all, whenever the power fails
}

async function postmasterPid(folder: string): Promise<number | null> {
  const text = await readFile(join(dataFolder(folder), 'postmaster.pid'), 'utf8').catch(() => null);
  const pid = Number(text?.split('\n')[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
}

/** After a crash the number in postmaster.pid may belong to somebody else, and PostgreSQL would then refuse to start. */
async function removeStalePid(folder: string): Promise<void> {
  const pid = await postmasterPid(folder);
  if (pid !== null && !isProcessOf(pid, dataFolder(folder))) {
    await rm(join(dataFolder(folder), 'postmaster.pid'), { force: true });
  }
}

async function launch(account: Account | null, command: string, args: readonly string[]): Promise<void> {
  const { command: program, args: all, ...ids } = launchAs(account, command, args);
  await run(program, [...all], { ...ids, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } });
}

async function initialise(
  folder: string,
  initdb: string,
  account: Account | null,
  password: string,
  profile: PostgresProfile,
): Promise<void> {
  const data = dataFolder(folder);
  await rm(data, { recursive: true, force: true }); // left by an initdb that was cut short
  await mkdir(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== null) for (const path of [data, passwordFile]) await chown(path, account.uid, account.gid);
  try {
    await launch(account, initdb, [
      `--pgdata=${data}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C', // order by code point, the same on every machine
      '--locale-provider=builtin', // with lower() and upper() for all of Unicode
      '--builtin-locale=C.UTF-8',
      ...(profile === 'fast' ? ['--no-sync'] : []),
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function startOnFreePort(
  folder: string,
  pgCtl: string,
  account: Account | null,
  profile: PostgresProfile,
  password: string,
  preferred: number | undefined,
): Promise<number> {
  const log = join(dataFolder(folder), 'server.log');
  await rename(log, `${log}.before`).catch(() => undefined); // one start back is kept, so that the log cannot grow for ever
  for (let attempt = 1; ; attempt++) {
    const port = await chooseFreePort(attempt === 1 ? preferred : undefined);
    await remember(folder, { port, password });
    const settings = Object.entries({ ...SETTINGS[profile], port: String(port) });
    const options = settings.map(([name, value]) => `-c ${name}='${value}'`).join(' ');
    const args = [
      'start',
      '--wait',
      `--timeout=${START_LIMIT_SECONDS}`,
      `--pgdata=${dataFolder(folder)}`,
      `--log=${log}`,
    ];
    try {
      await launch(account, pgCtl, [...args, `--options=${options}`]);
      return port;
    } catch (error) {
      const tail = await tailOf(log);
      // Somebody else may take the port between our look and PostgreSQL's own.
      if (attempt < PORT_TRIES && tail.includes('Address already in use')) continue;
      throw new EmbeddedError(`PostgreSQL did not start.\n${tail || String(error)}`, { cause: error });
    }
  }
}

async function tailOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(2_000), position: Math.max(0, size - 2_000) });
    return buffer.subarray(0, bytesRead).toString('utf8').trim();
  } finally {
    await file.close();
  }
}

async function doesAnswer(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a server that goes away between connect and query is an answer, not a crash
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres'), connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** The same server's address with another database. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}
