import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Problem } from '@supplydock/platform';

/** OWASP Password Storage Cheat Sheet, first argon2id choice: 19 MiB, two passes, one lane. Algorithm 2 is argon2id. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash takes about 57 ms of one core; more at once would starve the rest of the process. */
const AT_ONCE = 2;
/** Sixteen waiting is half a second on two cores: longer is worse than an honest 'later'. */
const WAITING_AT_MOST = 16;

/** Compared with when there is no such account, so that both cases take the same time. No password has this hash. */
export const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$z63KOWOs8ijkKHKiekrg7w$e95eRXRHgEPgE22UW/Tuy5R1jNRYYuXxi7T9/9AdO5c';

/** Hashes and compares passwords; bounded, because each costs 19 MiB and a good part of a core. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param password up to 128 characters (the DTOs see to it)
   * @returns argon2id in PHC form
   * @throws TOO_MANY_REQUESTS when the queue is full
   */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), ARGON2ID));
  }

  /**
   * Compares in the time of one hash, whether or not there is an account.
   * @param stored argon2id in PHC form; null when there is no account or nobody logs in to it
   * @throws TOO_MANY_REQUESTS when the queue is full
   */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const isRight = await this.inTurn(() => verify(stored ?? NOBODY, password.normalize('NFKC')));
    return isRight && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= WAITING_AT_MOST)
        throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: 1 } });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
