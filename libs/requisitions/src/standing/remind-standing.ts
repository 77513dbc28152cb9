import { Injectable } from '@nestjs/common';
import type { Category } from '@supplydock/domain';
import { channelDay, Clock, Outbox, pgClientOf, UnitOfWork } from '@supplydock/platform';

/** A firm that files in a minute needs no more notice than this. */
const MINUTES_BEFORE = 60;
/** Reminders of one transaction. */
const AT_ONCE = 500;

interface Reminded {
  readonly enterpriseId: string;
  readonly category: Category;
  readonly askedPieces: number;
}

/** Reminds firms once a day, in the hour before the cut-off, of standing requisitions that nobody has confirmed yet. */
@Injectable()
export class RemindStanding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param minutesBefore how long before the cut-off reminders begin; the hour is PostgreSQL's, in the city's zone
   * @returns how many were reminded; two workers at once never remind the same one
   */
  async remind(jurisdictionId: string, minutesBefore = MINUTES_BEFORE): Promise<number> {
    let all = 0;
    for (;;) {
      const count = await this.remindSome(jurisdictionId, minutesBefore);
      all += count;
      if (count < AT_ONCE) return all;
    }
  }

  private remindSome(jurisdictionId: string, minutesBefore: number): Promise<number> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const serviceDate = await channelDay(tx, jurisdictionId, this.clock);
      const client = await pgClientOf(tx);
      const { rows } = await client.query<Reminded>(
        `UPDATE standing_requisitions SET reminded_for = $2
          WHERE jurisdiction_id = $1 AND id IN (
            SELECT s.id FROM standing_requisitions s
              JOIN jurisdictions j ON j.id = s.jurisdiction_id
              LEFT JOIN allocation_days d ON d.jurisdiction_id = s.jurisdiction_id AND d.category = s.category
                                         AND d.service_date = $2
             WHERE s.jurisdiction_id = $1 AND s.ended_at IS NULL AND s.reminded_for IS DISTINCT FROM $2
               AND coalesce(d.state, 'OPEN') = 'OPEN'
               AND extract(epoch FROM (now() AT TIME ZONE j.time_zone)::time) / 60 >= cut_off_minutes_of(s.jurisdiction_id, s.category, $2) - $3
               AND extract(epoch FROM (now() AT TIME ZONE j.time_zone)::time) / 60 < cut_off_minutes_of(s.jurisdiction_id, s.category, $2)
               AND NOT EXISTS (SELECT FROM requisitions q
                                WHERE q.jurisdiction_id = s.jurisdiction_id AND q.enterprise_id = s.enterprise_id
                                  AND q.category = s.category AND q.service_date = $2)
             ORDER BY s.id LIMIT ${AT_ONCE} FOR UPDATE OF s SKIP LOCKED)
         RETURNING enterprise_id AS "enterpriseId", category, asked_pieces AS "askedPieces"`,
        [jurisdictionId, serviceDate, minutesBefore],
      );
      for (const { enterpriseId, category, askedPieces } of rows) {
        const figures = { category, serviceDate, askedPieces };
        const told = { kind: 'STANDING_REMINDER', enterpriseId, subjectId: enterpriseId, figures } as const;
        await this.outbox.add(tx, jurisdictionId, 'notice.send', { jurisdictionId, ...told });
      }
      return rows.length;
    });
  }
}
