import { createHash } from 'node:crypto';
import type { Clock } from '@supplydock/platform';

/** An answer as it is sent, with the tag that browsers compare. */
export interface CachedAnswer<T> {
  readonly value: T;
  /** Strong entity tag of the answer's JSON, in quotes. */
  readonly etag: string;
}

interface Kept<T> {
  /** Milliseconds of the clock: answers are fresh until then. */
  readonly until: number;
  readonly answer: Promise<CachedAnswer<T>>;
  /** The next answer is being read. */
  isRenewed: boolean;
}

/**
 * Keeps public answers for some seconds and lets everybody who asks meanwhile share one reading: the public page must
 * cost the same for one visitor and for a city. Keys come from validated words and days, so there are few.
 */
export class ShortCache<T> {
  private readonly kept = new Map<string, Kept<T>>();

  /**
   * @param seconds how long an answer is fresh
   * @param staleSeconds how long after that it is still given while the next one is read; 0: whoever asks waits for it
   */
  constructor(
    private readonly clock: Clock,
    readonly seconds: number,
    private readonly staleSeconds = 0,
  ) {}

  /** A failed reading is not kept: the next one tries again. */
  get(key: string, read: () => Promise<T>): Promise<CachedAnswer<T>> {
    const now = this.clock.now().getTime();
    const found = this.kept.get(key);
    if (found && now < found.until) return found.answer;
    if (!found || now >= found.until + this.staleSeconds * 1000) return this.renew(key, read);
    if (!found.isRenewed) {
      found.isRenewed = true;
      this.read(read)
        .then((answer) => this.keep(key, Promise.resolve(answer)))
        .catch(() => (found.isRenewed = false));
    }
    return found.answer;
  }

  private renew(key: string, read: () => Promise<T>): Promise<CachedAnswer<T>> {
    const answer = this.read(read);
    this.keep(key, answer);
    answer.catch(() => this.kept.delete(key));
    return answer;
  }

  private async read(read: () => Promise<T>): Promise<CachedAnswer<T>> {
    const value = await read();
    return { value, etag: etagOf(value) };
  }

  /** What is too old to be given goes, so that days that are over leave nothing behind. */
  private keep(key: string, answer: Promise<CachedAnswer<T>>): void {
    const now = this.clock.now().getTime();
    for (const [other, { until }] of this.kept) {
      if (now >= until + this.staleSeconds * 1000) this.kept.delete(other);
    }
    this.kept.set(key, { until: now + this.seconds * 1000, answer, isRenewed: false });
  }
}

function etagOf(value: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)}"`;
}
