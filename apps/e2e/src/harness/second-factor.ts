import { setTimeout as sleep } from 'node:timers/promises';
import { dock } from './dock.js';
import type { Visitor } from './visitor.js';

/**
 * Shows the code of the demo's officials where a page asks for one. Each counts once an account: one that another journey used
 * in this half minute is refused, and the next is waited for.
 */
export async function showCode({ page }: Visitor): Promise<void> {
  const field = page.locator('#step-up-code');
  for (let used = ''; ;) {
    const code = /^\d{6}$/m.exec((await dock('code')).said)?.[0];
    if (code === undefined) throw new Error('the command line tells no code');
    if (code === used) {
      await sleep(1_000);
      continue;
    }
    used = code;
    await field.fill(code);
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/me/second-factor/verification'));
    await field.press('Enter');
    if ((await answered).ok()) return;
  }
}
