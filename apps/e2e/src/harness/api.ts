import { ADDRESS } from './visitor.js';

/** What the public interface answers, as an independent source for what a page shows. */
export async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, ADDRESS));
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}
