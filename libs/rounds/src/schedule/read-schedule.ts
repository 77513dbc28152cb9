import { Injectable } from '@nestjs/common';
import { CATEGORIES } from '@supplydock/domain';
import { channelDay, Clock, pgClientOf, UnitOfWork } from '@supplydock/platform';
import type { RoundSchedule, ScheduledCategory } from './schedule.dto.js';

/** When the day's round of each category begins, and what the schedule has done about it. */
@Injectable()
export class ReadSchedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  read(jurisdictionId: string): Promise<RoundSchedule> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const today = await channelDay(tx, jurisdictionId, this.clock);
      const client = await pgClientOf(tx);
      const { rows: items } = await client.query<ScheduledCategory>(
        `SELECT goods AS category, $2::date AS "serviceDate", s.outcome, s.round_id AS "roundId", s.at,
                to_char(make_interval(mins => cut_off_minutes_of($1, goods, $2::date)), 'HH24:MI') AS "cutOff",
                j.rehearsal_day IS NULL AS "isScheduled", d.seed_sha256 AS "seedSha256"
           FROM jurisdictions j CROSS JOIN unnest($3::text[]) WITH ORDINALITY AS c(goods, place)
           LEFT JOIN scheduled_rounds s ON s.jurisdiction_id = j.id AND s.category = goods AND s.service_date = $2
           LEFT JOIN round_seeds d ON d.jurisdiction_id = j.id AND d.category = goods AND d.service_date = $2 AND d.revision = 1
          WHERE j.id = $1 ORDER BY place`,
        [jurisdictionId, today, CATEGORIES],
      );
      return { items };
    });
  }
}
