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

const JUST_STARTING = 'Supplydock is just being started here by another process.';
const MARK = 'apps/dock/src/main.js';
const CHILD_LIMIT_MS = 28_000;
/** The children's limit, the servers' and a margin. */
const STOP_LIMIT_MS = 75_000;

/** The `start` that runs with this folder; null when there is none (also when a crash left its record behind). */
export function findStart(folder: StateFolder): StartRecord | null {
  const record = readRecord(folder.lock);
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
  await removeStaleRecord(folder);
  mkdirSync(dirname(folder.lock), { recursive: true });
  const own: StartRecord = { name: 'start', pid: process.pid, mark: MARK, address: null, children: [] };
  try {
    writeFileSync(folder.lock, JSON.stringify(own), { flag: 'wx' }); // of two at once, the system lets one through
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Failure(JUST_STARTING);
  }
}

/** Moves the record of a killed start aside and ends what it left running; of two at once, one gets to move it. */
async function removeStaleRecord(folder: StateFolder): Promise<void> {
  const left = readRecord(folder.lock);
  const aside = `${folder.lock}.${process.pid}`;
  try {
    renameSync(folder.lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readRecord(aside)?.pid !== left?.pid) {
    renameSync(aside, folder.lock); // between our look and our move another start has taken the folder
    throw new Failure(JUST_STARTING);
  }
  rmSync(aside);
  for (const child of left?.children ?? []) await endProcess(child.pid, child.mark, CHILD_LIMIT_MS);
}

/** Adds to the record of this process' own start. */
export function recordStart(folder: StateFolder, change: Partial<Pick<StartRecord, 'address' | 'children'>>): void {
  const record = readRecord(folder.lock);
  if (record?.pid !== process.pid) return;
  writeFileSync(`${folder.lock}.new`, JSON.stringify({ ...record, ...change }));
  renameSync(`${folder.lock}.new`, folder.lock);
}

/** Gives the folder back. */
export function releaseStartLock(folder: StateFolder): void {
  if (readRecord(folder.lock)?.pid === process.pid) rmSync(folder.lock, { force: true });
}

/** Asks a running `start` to stop in order and waits for it; true when one was running. */
export async function stopRunningStart(folder: StateFolder): Promise<boolean> {
  const running = findStart(folder);
  const left = readRecord(folder.lock);
  if (running !== null) {
    process.kill(running.pid, 'SIGTERM');
    await waitUntil(() => !isProcessOf(running.pid, running.mark), STOP_LIMIT_MS);
    await endProcess(running.pid, running.mark, 1_000);
  }
  for (const child of left?.children ?? []) await endProcess(child.pid, child.mark, CHILD_LIMIT_MS);
  rmSync(folder.lock, { force: true });
  return running !== null;
}

function readRecord(path: string): StartRecord | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as StartRecord;
  } catch {
    return null; // none, or cut short by a crash
  }
}
