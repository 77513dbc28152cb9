import { createHash } from 'node:crypto';
import type { Clock } from '@supplydock/platform';

/** An answer as it is sent, with the tag that browsers compare. */
export interface CachedAnswer<T> {
  readonly value: T;
  /** Strong entity tag of the answer's JSON, in quotes. */
  readonly etag: string;
}

/**
 * Keeps public answers for some seconds and lets everybody who asks meanwhile share one reading: the public page must
 * cost the same for one visitor and for a city. Keys come from validated words only, so there are few.
 */
export class ShortCache<T> {
  private readonly kept = new Map<string, { readonly until: number; readonly answer: Promise<CachedAnswer<T>> }>();

  /** @param seconds how long an answer is kept */
  constructor(
    private readonly clock: Clock,
    readonly seconds: number,
  ) {}

  /** A failed reading is not kept: the next one tries again. */
  get(key: string, read: () => Promise<T>): Promise<CachedAnswer<T>> {
    const now = this.clock.now().getTime();
    const found = this.kept.get(key);
    if (found && now < found.until) return found.answer;
    const answer = read().then((value) => ({ value, etag: etagOf(value) }));
    this.kept.set(key, { until: now + this.seconds * 1000, answer });
    answer.catch(() => this.kept.delete(key));
    return answer;
  }
}

function etagOf(value: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)}"`;
}
