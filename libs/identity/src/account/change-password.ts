import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { Actor } from '../actor.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { MIN_LENGTH_ALONE, passwordRefusal } from '../passwords/password-rules.js';
import { LogInLimits } from '../sessions/log-in-limits.js';

/** Replaces the actor's password. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly limits: LogInLimits,
  ) {}

  /**
   * The present password is asked for, because an open browser is not its owner; every other session ends.
   * @param address where the request came from: a wrong present password counts like a failed log-in
   * @throws LOG_IN_FAILED when the present password is wrong; PASSWORD_TOO_SHORT or PASSWORD_COMMON;
   *   TOO_MANY_REQUESTS beyond the limits of a log-in
   */
  async change(actor: Actor, present: string, wanted: string, address: string): Promise<void> {
    const account = await this.account(actor);
    await this.limits.count(account.login, address);
    if (!(await this.hasher.matches(account.password_hash, present))) throw new Problem('LOG_IN_FAILED');
    await this.limits.forgive(account.login, address);
    const refusal = passwordRefusal(wanted, {
      personal: [account.login, actor.displayName, present],
      hasSecondFactor: false,
    });
    if (refusal) throw new Problem(refusal, { params: { minimum: MIN_LENGTH_ALONE } });
    await this.store(actor, await this.hasher.hash(wanted));
  }

  private account(actor: Actor): Promise<{ login: string; password_hash: string | null }> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const [row] = await tx.query<{ login: string; password_hash: string | null }[]>(
        'SELECT login, password_hash FROM users WHERE jurisdiction_id = $1 AND id = $2',
        [actor.jurisdictionId, actor.userId],
      );
      return row;
    });
  }

  private store(actor: Actor, passwordHash: string): Promise<void> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      await tx.query('UPDATE users SET password_hash = $3 WHERE jurisdiction_id = $1 AND id = $2', [
        actor.jurisdictionId,
        actor.userId,
        passwordHash,
      ]);
      await tx.query(
        `UPDATE sessions SET revoked_at = now()
          WHERE jurisdiction_id = $1 AND user_id = $2 AND id <> $3 AND revoked_at IS NULL`,
        [actor.jurisdictionId, actor.userId, actor.sessionId],
      );
    });
  }
}
