import { Injectable } from '@nestjs/common';
import { AppConfig, Problem, UnitOfWork } from '@supplydock/platform';
import { v7 as uuidv7 } from 'uuid';
import { OFFICE_ROLES } from '../actor.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { LogInLimits } from './log-in-limits.js';
import { ABSOLUTE_HOURS } from './session-rules.js';
import { newSessionToken, tokenHash } from './session-token.js';

export interface LogInAttempt {
  readonly login: string;
  readonly password: string;
  /** Where the request came from, for the limits only; it is not stored. */
  readonly address: string;
  readonly userAgent: string;
  /** Token of a session that this log-in replaces. */
  readonly replacesToken: string | null;
}

export interface OpenedSession {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly id: string;
  readonly userId: string;
  readonly isOfficial: boolean;
}

interface AccountRow {
  readonly id: string;
  readonly password_hash: string | null;
  readonly disabled_at: Date | null;
  readonly is_official: boolean;
}

/** Opens a session for a login and its password. */
@Injectable()
export class LogIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hasher: PasswordHasher,
    private readonly limits: LogInLimits,
    private readonly config: AppConfig,
  ) {}

  /**
   * Every log-in gets a new token; the one it replaces ends. The password is compared outside of any transaction, so
   * that slow hashes do not hold connections.
   * @throws LOG_IN_FAILED for a wrong login, a wrong password and a disabled account alike, after the same time;
   *   TOO_MANY_REQUESTS beyond the limits
   */
  async open(attempt: LogInAttempt): Promise<OpenedSession> {
    const login = attempt.login.trim().toLowerCase();
    await this.limits.count(login, attempt.address);
    const account = await this.find(login);
    const isRight = await this.hasher.matches(account?.password_hash ?? null, attempt.password);
    if (!account || !isRight || account.disabled_at !== null) throw new Problem('LOG_IN_FAILED');
    await this.limits.forgive(login, attempt.address);
    const token = newSessionToken();
    const id = await this.store(account, token, attempt);
    return { token, id, userId: account.id, isOfficial: account.is_official };
  }

  private find(login: string): Promise<AccountRow | undefined> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await tx.query<AccountRow[]>(
        `SELECT u.id, u.password_hash, u.disabled_at,
                EXISTS (SELECT FROM memberships m WHERE m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id
                           AND m.role = ANY($3)) AS is_official
           FROM users u WHERE u.jurisdiction_id = $1 AND u.login = $2`,
        [jurisdictionId, login, OFFICE_ROLES],
      );
      return row;
    });
  }

  private store(account: AccountRow, token: string, attempt: LogInAttempt): Promise<string> {
    const { jurisdictionId } = this.config;
    const hours = ABSOLUTE_HOURS[account.is_official ? 'official' : 'firm'];
    const id = uuidv7();
    return this.uow.run(jurisdictionId, async (tx) => {
      // whoever acts for several firms goes on with the one they left off with
      await tx.query(
        `INSERT INTO sessions (jurisdiction_id, id, token_hash, user_id, expires_at, user_agent, enterprise_id)
         VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5), $6,
                 (SELECT enterprise_id FROM sessions WHERE jurisdiction_id = $1 AND user_id = $4
                   ORDER BY last_seen_at DESC LIMIT 1))`,
        [jurisdictionId, id, tokenHash(token), account.id, hours, attempt.userAgent.slice(0, 200)],
      );
      await tx.query(
        `DELETE FROM sessions WHERE jurisdiction_id = $1 AND user_id = $2
            AND (expires_at < now() OR revoked_at IS NOT NULL OR token_hash = $3)`,
        [jurisdictionId, account.id, attempt.replacesToken === null ? null : tokenHash(attempt.replacesToken)],
      );
      return id;
    });
  }
}
