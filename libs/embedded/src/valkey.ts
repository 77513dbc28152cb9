import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { chooseFreePort } from './ports.js';
import { endProcess, isProcessOf, waitUntil } from './processes.js';
import { EmbeddedError } from './embedded-error.js';

export interface RunningValkey {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** False when it was running already. */
  readonly isStartedHere: boolean;
}

/** What is remembered between starts, in <folder>/server.json (mode 0600). */
interface Memory {
  readonly port: number;
  readonly password: string;
  readonly pid: number;
}

/** What a guarding Valkey takes with it when the test run that started it ends. */
export interface Guard {
  readonly postgresPid: number;
  readonly folder: string;
}

const PROGRAM = fileURLToPath(new URL('valkey-process.mjs', import.meta.url));
const START_LIMIT_MS = 20_000;
const STOP_LIMIT_MS = 5_000;

/**
 * Starts Valkey 9 in a process of its own that outlives the caller, or finds the one of `folder` running.
 * It keeps nothing on disk: losing it loses nothing, because PostgreSQL's outbox is the truth.
 * Answers when it replies to PING. Throws with the end of its log when it does not start.
 */
export async function startValkey(folder: string): Promise<RunningValkey> {
  const running = await findValkey(folder);
  if (running !== null) return running;
  await mkdir(folder, { recursive: true });
  const before = await readMemory(folder);
  const password = before?.password ?? randomBytes(24).toString('base64url');
  const port = await chooseFreePort(before?.port);
  const log = await open(join(folder, 'server.log'), 'w');
  const child = spawn(process.execPath, [PROGRAM, String(port)], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: childEnvironment(password),
  });
  child.unref();
  await log.close();
  const memory = { port, password, pid: child.pid ?? 0 };
  await remember(folder, memory);
  if (!(await doesStart(child, memory))) {
    const text = await readFile(join(folder, 'server.log'), 'utf8');
    throw new EmbeddedError(`Valkey did not start.\n${text.slice(-2_000).trim()}`);
  }
  return { url: urlOf(memory), port, pid: memory.pid, isStartedHere: true };
}

/** The Valkey of `folder` that answers; null when there is none. */
export async function findValkey(folder: string): Promise<RunningValkey | null> {
  const memory = await readMemory(folder);
  if (memory === null || !isProcessOf(memory.pid, PROGRAM)) return null;
  if (!(await waitUntil(() => doesAnswer(memory), STOP_LIMIT_MS, 200))) {
    throw new EmbeddedError(`Valkey (process ${memory.pid}) runs but does not answer on port ${memory.port}.`);
  }
  return { url: urlOf(memory), port: memory.port, pid: memory.pid, isStartedHere: false };
}

/** Stops the Valkey of `folder`; true when one was running. */
export async function stopValkey(folder: string): Promise<boolean> {
  const memory = await readMemory(folder);
  if (memory === null || !isProcessOf(memory.pid, PROGRAM)) return false;
  await endProcess(memory.pid, PROGRAM, STOP_LIMIT_MS);
  await rm(join(folder, 'server.log'), { force: true });
  return true;
}

/**
 * A Valkey for one test run: it ends when the caller's process ends, and then stops PostgreSQL and removes the folder
 * that `guard` names. `stop` ends it now and waits for that.
 */
export async function startGuardingValkey(guard: Guard): Promise<{ url: string; stop: () => Promise<void> }> {
  const password = randomBytes(24).toString('base64url');
  const port = await chooseFreePort();
  const child = spawn(process.execPath, [PROGRAM, String(port), '--guard', JSON.stringify(guard)], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: childEnvironment(password),
  });
  const hasEnded = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await hasEnded;
  };
  const memory = { port, password, pid: child.pid ?? 0 };
  if (!(await doesStart(child, memory))) {
    await stop();
    throw new EmbeddedError('Valkey did not start for the tests.');
  }
  return { url: urlOf(memory), stop };
}

/** Only what the process needs: the caller's settings and secrets are none of its business. */
function childEnvironment(password: string): NodeJS.ProcessEnv {
  // node:wasi calls itself experimental on every start, which would be the only line in the log.
  return { PATH: process.env.PATH, NODE_OPTIONS: '--no-warnings', VALKEY_PASSWORD: password };
}

async function doesStart(child: ChildProcess, memory: Memory): Promise<boolean> {
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true));
  await waitUntil(async () => hasEnded || (await doesAnswer(memory)), START_LIMIT_MS, 100);
  return !hasEnded && (await doesAnswer(memory));
}

async function doesAnswer({ port, password }: Memory): Promise<boolean> {
  const client = new Redis({
    host: '127.0.0.1',
    port,
    password,
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: 2_000,
  });
  client.on('error', () => undefined); // a refused connection is the answer we ask for
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

function urlOf({ port, password }: Memory): string {
  return `redis://:${password}@127.0.0.1:${port}`;
}

async function readMemory(folder: string): Promise<Memory | null> {
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Memory);
}

async function remember(folder: string, memory: Memory): Promise<void> {
  const path = join(folder, 'server.json');
  await writeFile(`${path}.new`, JSON.stringify(memory), { mode: 0o600 });
  await rename(`${path}.new`, path);
}
