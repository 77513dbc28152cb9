import { fork } from 'node:child_process';
import type { TaskName, Tasks } from './task.js';

/** Peers take minutes; a row that takes longer than this is told as not finished. */
export const TASK_MINUTES = 20;

/** A measurement that could not be made, with the reason in one line. */
export class TaskFailure extends Error {}

/** What a task runs in. */
export interface TaskRoom {
  /** Limit of the JavaScript heap, in MB; typed arrays lie outside of it. */
  readonly heapMegabytes?: number;
  readonly minutes?: number;
}

/**
 * Runs one measurement in a process of its own: no row sees another's heap or warm code, its memory is its own, and a
 * solver that runs out of memory takes only itself along.
 * @throws TaskFailure when the process died, failed or took too long
 */
export function runTask<Name extends TaskName>(
  name: Name,
  argument: Parameters<Tasks[Name]>[0],
  { heapMegabytes = 8192, minutes = TASK_MINUTES }: TaskRoom = {},
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./task-process.js', import.meta.url), [name, JSON.stringify(argument)], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr!.on('data', (text: Buffer) => (complaint = (complaint + text.toString()).slice(-4_000)));
    const limit = setTimeout(() => {
      reject(new TaskFailure(`not finished within ${minutes} minutes`));
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('message', (value) => resolve(value as Awaited<ReturnType<Tasks[Name]>>));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      reject(new TaskFailure(reasonIn(complaint) ?? `ended by ${signal ?? `code ${code}`}`)); // after the answer it is ignored
    });
  });
}

/** The line of a stack trace that says what went wrong. */
function reasonIn(complaint: string): string | null {
  const line = complaint.split('\n').find((text) => /error|memory|abort/i.test(text));
  return line === undefined ? null : line.trim().slice(0, 160);
}
