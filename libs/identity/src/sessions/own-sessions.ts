import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@supplydock/platform';
import { isOfficial, type Actor } from '../actor.js';
import type { SessionView } from '../second-factor/second-factor.dto.js';
import { IDLE_MINUTES } from './session-rules.js';

type SessionRow = Omit<SessionView, 'createdAt' | 'lastSeenAt'> & {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** On which devices a person is signed in, and how to end that. */
@Injectable()
export class OwnSessions {
  constructor(private readonly uow: UnitOfWork) {}

  /** Sessions that would still be let in, the latest used first. */
  list(actor: Actor): Promise<SessionView[]> {
    const minutes = IDLE_MINUTES[isOfficial(actor.memberships) ? 'official' : 'firm'];
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const rows = await tx.query<SessionRow[]>(
        `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent", id = $3 AS "isCurrent"
           FROM sessions
          WHERE jurisdiction_id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > now()
            AND last_seen_at > now() - make_interval(mins => $4)
          ORDER BY last_seen_at DESC, id LIMIT 100`,
        [actor.jurisdictionId, actor.userId, actor.sessionId, minutes],
      );
      return rows.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
      }));
    });
  }

  /** Ends one of them with its next request. @throws NOT_FOUND when it is over or somebody else's */
  revoke(actor: Actor, sessionId: string): Promise<void> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const [, ended] = await tx.query<[unknown, number]>(
        `UPDATE sessions SET revoked_at = now()
          WHERE jurisdiction_id = $1 AND user_id = $2 AND id = $3 AND revoked_at IS NULL`,
        [actor.jurisdictionId, actor.userId, sessionId],
      );
      if (ended === 0) throw new Problem('NOT_FOUND');
    });
  }
}
