import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem, RateLimits, type RateLimit } from '@supplydock/platform';

const WINDOW_SECONDS = 15 * 60;

/**
 * Tries that fail, per quarter of an hour. An account from one address: a person mistypes, a guesser repeats. An address:
 * a firm's whole office shares one. An account from everywhere: many machines on one account; high, so that a stranger
 * cannot lock somebody out from a single place.
 */
const LIMITS = {
  accountAndAddress: { name: 'log-in-account-address', points: 6, seconds: WINDOW_SECONDS },
  address: { name: 'log-in-address', points: 60, seconds: WINDOW_SECONDS },
  account: { name: 'log-in-account', points: 60, seconds: WINDOW_SECONDS },
} as const satisfies Record<string, RateLimit>;

/** Counts log-ins before the password is looked at, so that parallel tries cannot slip through, and takes a right one back. */
@Injectable()
export class LogInLimits {
  constructor(private readonly limits: RateLimits) {}

  /**
   * @param login as typed; counted whether or not there is such an account, so that the limit tells nothing
   * @throws TOO_MANY_REQUESTS with params.retryAfterSeconds
   */
  async count(login: string, address: string): Promise<void> {
    for (const [limit, key] of this.keys(login, address)) {
      const wait = await this.limits.consume(limit, key);
      if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
    }
  }

  /** A right password is no try: its points are given back. */
  async forgive(login: string, address: string): Promise<void> {
    const [pair, ...others] = this.keys(login, address);
    await this.limits.reset(pair[0], pair[1]);
    for (const [limit, key] of others) await this.limits.giveBack(limit, key);
  }

  private keys(login: string, address: string): [[RateLimit, string], ...[RateLimit, string][]] {
    // hashed: logins must not lie about in the queue server
    const account = createHash('sha256').update(login).digest('base64url').slice(0, 22);
    return [
      [LIMITS.accountAndAddress, `${account}_${address}`],
      [LIMITS.address, address],
      [LIMITS.account, account],
    ];
  }
}
