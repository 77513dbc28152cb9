import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { endProcess, isProcessOf, waitUntil } from '@supplydock/embedded';
import { Failure } from '../failure.js';
import type { StateFolder } from './state-folder.js';

/** A process of a running `start`, and a piece of its command line that proves it is still the same one. */
export interface OwnProcess {
  readonly name: string;
  readonly pid: number;
  readonly mark: string;
}

/** What a running `start` tells other commands. */
export interface StartRecord extends OwnProcess {
  readonly address: string | null;
  readonly children: readonly OwnProcess[];
}

const MARK = 'apps/dock/src/main.js';
const CHILD_LIMIT_MS = 28_000;
/** The children's limit, the servers' and a margin. */
const STOP_LIMIT_MS = 75_000;

/** The `start` that runs with this folder; null when there is none (also when a crash left its record behind). */
export function findStart(folder: StateFolder): StartRecord | null {
  const record = readRecord(folder);
  return record !== null && isProcessOf(record.pid, record.mark) ? record : null;
}

/**
 * Takes the folder for this process and ends what a killed `start` left running.
 * Throws a Failure of one sentence when another `start` runs here.
 */
export async function takeStartLock(folder: StateFolder): Promise<void> {
  const running = findStart(folder);
  if (running !== null) {
    const where = running.address === null ? 'is just starting' : `is running at ${running.address}`;
    throw new Failure(`Supplydock ${where} (process ${running.pid}); npm run -s dock -- stop ends it.`);
  }
  const left = readRecord(folder);
  for (const child of left?.children ?? []) await endProcess(child.pid, child.mark, CHILD_LIMIT_MS);
  rmSync(folder.lock, { force: true });
  mkdirSync(dirname(folder.lock), { recursive: true });
  const own: StartRecord = { name: 'start', pid: process.pid, mark: MARK, address: null, children: [] };
  try {
    writeFileSync(folder.lock, JSON.stringify(own), { flag: 'wx' }); // of two at once, the system lets one through
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure('Supplydock is just being started here by another process.');
  }
}

/** Adds to the record of this process' own start. */
export function recordStart(folder: StateFolder, change: Partial<Pick<StartRecord, 'address' | 'children'>>): void {
  const record = readRecord(folder);
  if (record?.pid !== process.pid) return;
  writeFileSync(`${folder.lock}.new`, JSON.stringify({ ...record, ...change }));
  renameSync(`${folder.lock}.new`, folder.lock);
}

/** Gives the folder back. */
export function releaseStartLock(folder: StateFolder): void {
  if (readRecord(folder)?.pid === process.pid) rmSync(folder.lock, { force: true });
}

/** Asks a running `start` to stop in order and waits for it; true when one was running. */
export async function stopRunningStart(folder: StateFolder): Promise<boolean> {
  const running = findStart(folder);
  const left = readRecord(folder);
  if (running !== null) {
    process.kill(running.pid, 'SIGTERM');
    await waitUntil(() => !isProcessOf(running.pid, running.mark), STOP_LIMIT_MS);
    await endProcess(running.pid, running.mark, 1_000);
  }
  for (const child of left?.children ?? []) await endProcess(child.pid, child.mark, CHILD_LIMIT_MS);
  rmSync(folder.lock, { force: true });
  return running !== null;
}

function readRecord(folder: StateFolder): StartRecord | null {
  try {
    return JSON.parse(readFileSync(folder.lock, 'utf8')) as StartRecord;
  } catch {
    return null; // none, or cut short by a crash
  }
}
