import { Injectable } from '@nestjs/common';
import { todayOf, type Role } from '@supplydock/domain';
import { AppConfig, Clock, Problem, UnitOfWork } from '@supplydock/platform';
import type { Me } from './me.dto.js';

interface MeRow {
  readonly user_id: string;
  readonly display_name: string;
  readonly locale: 'en' | 'zh';
  readonly jurisdiction_id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly time_zone: string;
  readonly rehearsal_day: string | null;
  readonly memberships: {
    role: Role;
    enterpriseId: string | null;
    enterpriseName: string | null;
    districtId: string | null;
  }[];
}

/** What a person is told about their own account. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** @throws NOT_FOUND when the account is gone */
  ofUser(userId: string): Promise<Me> {
    const { jurisdictionId } = this.config;
    return this.uow.run(jurisdictionId, async (tx) => {
      const [row] = await tx.query<MeRow[]>(
        `SELECT u.id AS user_id, u.display_name, u.locale, j.id AS jurisdiction_id, j.name_en, j.name_zh, j.time_zone,
                j.rehearsal_day,
                coalesce((SELECT jsonb_agg(jsonb_build_object('role', m.role, 'enterpriseId', m.enterprise_id,
                                             'enterpriseName', e.name, 'districtId', m.district_id) ORDER BY m.id)
                            FROM memberships m
                            LEFT JOIN enterprises e ON e.jurisdiction_id = m.jurisdiction_id AND e.id = m.enterprise_id
                           WHERE m.jurisdiction_id = u.jurisdiction_id AND m.user_id = u.id), '[]') AS memberships
           FROM users u JOIN jurisdictions j ON j.id = u.jurisdiction_id
          WHERE u.jurisdiction_id = $1 AND u.id = $2`,
        [jurisdictionId, userId],
      );
      if (!row) throw new Problem('NOT_FOUND');
      return {
        userId: row.user_id,
        displayName: row.display_name,
        locale: row.locale,
        jurisdiction: {
          id: row.jurisdiction_id,
          nameEn: row.name_en,
          nameZh: row.name_zh,
          today: todayOf({ rehearsalDay: row.rehearsal_day, timeZone: row.time_zone }, this.clock.now()),
          rehearsal: row.rehearsal_day !== null,
        },
        memberships: row.memberships,
      };
    });
  }
}
