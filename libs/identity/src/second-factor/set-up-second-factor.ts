import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import type { Actor } from '../actor.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { LogInLimits } from '../sessions/log-in-limits.js';
import { renewRecoveryCodes } from './recovery-codes.js';
import type { SecondFactorSecret, SecondFactorView } from './second-factor.dto.js';
import { base32, stepOfCode } from './totp.js';
import { verifySession } from './verified-session.js';
import { PRESENT_STEP, VerifyCode } from './verify-code.js';

/** RFC 4226, 4 (R6): as long as the hash, 160 bits. */
const SECRET_BYTES = 20;

/** Gives a person a second factor, or another one. */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly limits: LogInLimits,
    private readonly codes: VerifyCode,
  ) {}

  /** Whether there is one, and how many recovery codes are left. */
  show({ jurisdictionId, userId, isVerified }: Actor): Promise<SecondFactorView> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await tx.query<{ confirmedAt: Date | null; recoveryCodesLeft: number }[]>(
        `SELECT (SELECT confirmed_at FROM second_factors WHERE jurisdiction_id = $1 AND user_id = $2) AS "confirmedAt",
                (SELECT count(*)::int FROM recovery_codes WHERE jurisdiction_id = $1 AND user_id = $2) AS "recoveryCodesLeft"`,
        [jurisdictionId, userId],
      );
      return {
        isSetUp: row.confirmedAt !== null,
        since: row.confirmedAt?.toISOString() ?? null,
        recoveryCodesLeft: row.recoveryCodesLeft,
        isVerified: isVerified === true,
      };
    });
  }

  /**
   * Draws a secret that waits for its first code; the one in use goes on counting until then.
   * @param address where the request came from: a wrong password counts like a failed log-in
   * @throws LOG_IN_FAILED when the password is wrong; STEP_UP_REQUIRED to replace one without a fresh code of it;
   *   TOO_MANY_REQUESTS
   */
  async begin(actor: Actor, password: string, address: string): Promise<SecondFactorSecret> {
    const { jurisdictionId, userId } = actor;
    const [account] = await this.uow.run(jurisdictionId, (tx) =>
      tx.query<{ login: string; hash: string | null; hasOne: boolean }[]>(
        `SELECT u.login, u.password_hash AS hash,
                EXISTS (SELECT FROM second_factors f WHERE f.jurisdiction_id = u.jurisdiction_id AND f.user_id = u.id
                           AND f.secret IS NOT NULL) AS "hasOne"
           FROM users u WHERE u.jurisdiction_id = $1 AND u.id = $2`,
        [jurisdictionId, userId],
      ),
    );
    if (account.hasOne && !actor.isVerified) throw new Problem('STEP_UP_REQUIRED');
    await this.limits.count(account.login, address);
    if (!(await this.hasher.matches(account.hash, password))) throw new Problem('LOG_IN_FAILED');
    await this.limits.forgive(account.login, address);
    const secret = randomBytes(SECRET_BYTES);
    await this.uow.run(jurisdictionId, (tx) =>
      tx.query(
        `INSERT INTO second_factors (jurisdiction_id, user_id, pending_secret) VALUES ($1, $2, $3)
         ON CONFLICT (jurisdiction_id, user_id) DO UPDATE SET pending_secret = excluded.pending_secret`,
        [jurisdictionId, userId, secret],
      ),
    );
    const told = base32(secret);
    return { secret: told, uri: `otpauth://totp/Supplydock:${encodeURIComponent(account.login)}?secret=${told}&issuer=Supplydock` }; // prettier-ignore
  }

  /**
   * The first code makes the waiting secret the one that counts; all other sessions end.
   * @returns the recovery codes, told once, and the token of the session from now on
   * @throws CODE_WRONG; SECOND_FACTOR_MISSING when nothing waits; TOO_MANY_REQUESTS
   */
  async confirm(actor: Actor, code: string): Promise<{ recoveryCodes: string[]; token: string }> {
    const { jurisdictionId, userId, sessionId } = actor;
    await this.codes.countTry(actor);
    return this.uow.run(jurisdictionId, async (tx) => {
      const [waiting] = await tx.query<{ secret: Buffer; now: number }[]>(
        `SELECT pending_secret AS secret, ${PRESENT_STEP} AS now FROM second_factors
          WHERE jurisdiction_id = $1 AND user_id = $2 AND pending_secret IS NOT NULL FOR UPDATE`,
        [jurisdictionId, userId],
      );
      if (!waiting) throw new Problem('SECOND_FACTOR_MISSING');
      const step = stepOfCode(waiting.secret, code.trim(), waiting.now, 0);
      if (step === null) throw new Problem('CODE_WRONG');
      await tx.query(
        `UPDATE second_factors SET secret = pending_secret, pending_secret = NULL, last_step = $3, confirmed_at = now()
          WHERE jurisdiction_id = $1 AND user_id = $2`,
        [jurisdictionId, userId, step],
      );
      await tx.query(
        `UPDATE sessions SET revoked_at = now()
          WHERE jurisdiction_id = $1 AND user_id = $2 AND id <> $3 AND revoked_at IS NULL`,
        [jurisdictionId, userId, sessionId],
      );
      const recoveryCodes = await renewRecoveryCodes(tx, jurisdictionId, userId);
      return { recoveryCodes, token: await verifySession(tx, actor) };
    });
  }
}
