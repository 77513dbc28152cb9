import { Injectable } from '@nestjs/common';
import { Problem, RateLimits, UnitOfWork, type RateLimit } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { useRecoveryCode } from './recovery-codes.js';
import { STEP_SECONDS, stepOfCode } from './totp.js';
import { verifySession } from './verified-session.js';

/** Of a million codes three count at a time: ten tries in a quarter of an hour find one in about ten years. */
const TRIES: RateLimit = { name: 'second-factor', points: 10, seconds: 15 * 60 };

/** PostgreSQL's clock, as for sessions: several api processes agree on the step. */
export const PRESENT_STEP = `floor(extract(epoch FROM now()) / ${STEP_SECONDS})::int`;

/** Steps a session up by a code of the authenticator or a recovery code. */
@Injectable()
export class VerifyCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  /**
   * @param code six digits, or a recovery code
   * @returns the token of the session from now on
   * @throws SECOND_FACTOR_MISSING; CODE_WRONG, also for a code that was used; TOO_MANY_REQUESTS beyond ten tries in a
   *   quarter of an hour
   */
  async verify(actor: Actor, code: string): Promise<string> {
    await this.countTry(actor);
    const token = await this.uow.run(actor.jurisdictionId, async (tx) => {
      await useCode(tx, actor, code.trim());
      return verifySession(tx, actor);
    });
    await this.limits.reset(TRIES, actor.userId);
    return token;
  }

  /** Counts before the code is looked at, so that parallel tries cannot slip through. @throws TOO_MANY_REQUESTS */
  async countTry({ userId }: Actor): Promise<void> {
    const wait = await this.limits.consume(TRIES, userId);
    if (wait > 0) throw new Problem('TOO_MANY_REQUESTS', { params: { retryAfterSeconds: wait } });
  }
}

/** The row stays locked, so that of two tries with one code the second sees it used. */
async function useCode(tx: EntityManager, { jurisdictionId, userId }: Actor, code: string): Promise<void> {
  const [factor] = await tx.query<{ secret: Buffer; lastStep: number; now: number }[]>(
    `SELECT secret, last_step::int AS "lastStep", ${PRESENT_STEP} AS now FROM second_factors
      WHERE jurisdiction_id = $1 AND user_id = $2 AND secret IS NOT NULL FOR UPDATE`,
    [jurisdictionId, userId],
  );
  if (!factor) throw new Problem('SECOND_FACTOR_MISSING');
  if (!/^\d{6}$/.test(code)) {
    if (await useRecoveryCode(tx, jurisdictionId, userId, code)) return;
    throw new Problem('CODE_WRONG');
  }
  const step = stepOfCode(factor.secret, code, factor.now, factor.lastStep);
  if (step === null) throw new Problem('CODE_WRONG');
  await tx.query('UPDATE second_factors SET last_step = $3 WHERE jurisdiction_id = $1 AND user_id = $2', [
    jurisdictionId,
    userId,
    step,
  ]);
}
