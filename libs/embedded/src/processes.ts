import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The command line of a process, arguments separated by spaces; null when no such process runs. */
export function commandLineOf(pid: number): string | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  try {
    if (process.platform === 'linux') {
      const text = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return text === '' ? null : text; // empty: a zombie that nobody has waited for
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * True when `pid` runs and its command line holds `mark`. A process number alone proves nothing: after a crash the
 * system may have given it to somebody else, whom we must neither trust nor kill.
 */
export function isProcessOf(pid: number, mark: string): boolean {
  return commandLineOf(pid)?.includes(mark) ?? false;
}

/** Waits until `isDone` answers true, asking every `everyMs`; false when `limitMs` passed first. */
export async function waitUntil(
  isDone: () => boolean | Promise<boolean>,
  limitMs: number,
  everyMs = 50,
): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!(await isDone())) {
    if (performance.now() > deadline) return false;
    await sleep(everyMs);
  }
  return true;
}

/** Ends a process of ours: SIGTERM, and SIGKILL when it still runs after `limitMs`. Does nothing when it is gone. */
export async function endProcess(pid: number, mark: string, limitMs: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isProcessOf(pid, mark)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return; // it ended between the look and the signal
    }
    if (await waitUntil(() => !isProcessOf(pid, mark), limitMs)) return;
  }
}
