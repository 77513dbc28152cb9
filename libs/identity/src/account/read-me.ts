import { Injectable } from '@nestjs/common';
import { AppConfig, Clock, prepared, Problem, UnitOfWork } from '@supplydock/platform';
import { ACTING_FIRM, COUNTING } from '../sessions/acting-firm.js';
import type { Me } from './me.dto.js';
import { readCityToday } from './read-city-today.js';

/** What a person is told about their own account. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** @throws NOT_FOUND when the account is gone */
  ofSession(userId: string, sessionId: string): Promise<Me> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [account] = await prepared<Omit<Me, 'jurisdiction'>>(
        tx,
        `SELECT u.id AS "userId", u.display_name AS "displayName", u.locale,
                coalesce((SELECT jsonb_agg(jsonb_build_object('role', m.role, 'enterpriseId', m.enterprise_id,
                                             'enterpriseName', e.name, 'districtId', m.district_id) ORDER BY m.id)
                            FROM memberships m
                            LEFT JOIN enterprises e ON e.jurisdiction_id = m.jurisdiction_id AND e.id = m.enterprise_id
                           WHERE m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id AND ${COUNTING}),
                         '[]') AS memberships,
                coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) ORDER BY e.id)
                            FROM enterprises e
                           WHERE e.jurisdiction_id = u.jurisdiction_id
                             AND e.id IN (SELECT m.enterprise_id FROM memberships m
                                           WHERE m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id)),
                         '[]') AS firms
           FROM users u
           LEFT JOIN sessions s ON s.jurisdiction_id = u.jurisdiction_id AND s.user_id = u.id AND s.id = $3
           ${ACTING_FIRM}
          WHERE u.jurisdiction_id = $1 AND u.id = $2`,
        [jurisdictionId, userId, sessionId],
      );
      if (!account) throw new Problem('NOT_FOUND');
      return { ...account, jurisdiction: await readCityToday(tx, jurisdictionId, this.clock) };
    });
  }
}
