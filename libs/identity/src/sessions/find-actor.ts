import { Injectable } from '@nestjs/common';
import { AppConfig, prepared, UnitOfWork } from '@supplydock/platform';
import { OFFICE_ROLES, type Actor, type ActorMembership } from '../actor.js';
import { ACTING_FIRM, COUNTING } from './acting-firm.js';
import { IDLE_MINUTES, SEEN_EVERY_SECONDS, VERIFIED_MINUTES } from './session-rules.js';
import { tokenHash } from './session-token.js';

interface SessionRow {
  readonly session_id: string;
  readonly user_id: string;
  readonly display_name: string;
  readonly locale: 'en' | 'zh';
  readonly memberships: ActorMembership[];
  readonly is_stale: boolean;
  readonly is_verified: boolean;
}

/** Roles are joined in here and not copied into the session: one that is revoked ends with the next request. */
const FIND = `
  SELECT s.id AS session_id, u.id AS user_id, u.display_name, u.locale,
         s.last_seen_at < now() - make_interval(secs => $4) AS is_stale,
         coalesce(s.verified_at > now() - make_interval(mins => $7), false) AS is_verified,
         coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'enterpriseId', m.enterprise_id, 'districtId', m.district_id)
                            ORDER BY m.id) FILTER (WHERE m.id IS NOT NULL), '[]') AS memberships
    FROM sessions s
    JOIN users u ON u.jurisdiction_id = s.jurisdiction_id AND u.id = s.user_id
    ${ACTING_FIRM}
    LEFT JOIN memberships m ON m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id AND ${COUNTING}
   WHERE s.jurisdiction_id = $1 AND s.token_hash = $2
     AND s.revoked_at IS NULL AND s.expires_at > now() AND u.disabled_at IS NULL
   GROUP BY s.jurisdiction_id, s.id, u.jurisdiction_id, u.id
  HAVING s.last_seen_at > now() - make_interval(mins => CASE WHEN bool_or(m.role = ANY($3)) THEN $5::int ELSE $6::int END)`;

/** Finds who is behind a session cookie. */
@Injectable()
export class FindActor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: AppConfig,
  ) {}

  /**
   * @param token the cookie's value
   * @returns null when there is no such session, it is over (idle, absolute, revoked), or the account is disabled
   */
  byToken(token: string): Promise<Actor | null> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await prepared<SessionRow>(tx, FIND, [
        jurisdictionId,
        tokenHash(token),
        OFFICE_ROLES,
        SEEN_EVERY_SECONDS,
        IDLE_MINUTES.official,
        IDLE_MINUTES.firm,
        VERIFIED_MINUTES,
      ]);
      if (!row) return null;
      if (row.is_stale) {
        await prepared(tx, 'UPDATE sessions SET last_seen_at = now() WHERE jurisdiction_id = $1 AND id = $2', [
          jurisdictionId,
          row.session_id,
        ]);
      }
      return {
        jurisdictionId,
        userId: row.user_id,
        sessionId: row.session_id,
        displayName: row.display_name,
        locale: row.locale,
        memberships: row.memberships,
        isVerified: row.is_verified,
      };
    });
  }
}
