import { setTimeout as sleep } from 'node:timers/promises';
import { dock } from '../harness/dock.js';
import { ADDRESS } from '../harness/visitor.js';

const MINUTE = 60_000;

/** Process number of api or worker, as `dock status` says it. */
async function processOf(name: string): Promise<number> {
  const { said } = await dock('status');
  return Number(new RegExp(`^${name} +process (\\d+)$`, 'm').exec(said)?.[1]);
}

async function waitForAnother(name: string, before: number): Promise<number> {
  for (;;) {
    const now = await processOf(name);
    if (now !== before && Number.isInteger(now)) return now;
    await sleep(500);
  }
}

describe('a process that dies', () => {
  it(
    'is started again: the worker goes on computing',
    async () => {
      const before = await processOf('worker');
      process.kill(before, 'SIGKILL');
      await waitForAnother('worker', before);
      const { code, said } = await dock('round', 'run', '--category', 'thermometers');
      expect(code).toBe(0);
      expect(said).toMatch(/^certificate +verified$/m);
    },
    3 * MINUTE,
  );

  it(
    'is started again: the api answers',
    async () => {
      const before = await processOf('api');
      process.kill(before, 'SIGKILL');
      await waitForAnother('api', before);
      for (;;) {
        const answer = await fetch(new URL('/health/ready', ADDRESS)).catch(() => null);
        if (answer?.status === 200) break;
        await sleep(500);
      }
    },
    2 * MINUTE,
  );
});
