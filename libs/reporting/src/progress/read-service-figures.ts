import { Injectable } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { Clock, UnitOfWork } from '@supplydock/platform';
import { ANSWERED_CASES_SQL, OFFICE_QUEUES, OPEN_CASES_SQL, PROMISE } from '../office/office-cases.js';
import type { ServiceFiguresQuery } from './progress.dto.js';
import { reportScope } from './report-scope.js';
import type { ServiceFigures, ServiceFiguresRow } from './service-figures.dto.js';

const IN_SCOPE = '($2 OR c.district_id = ANY($3::text[])) AND ($4::text IS NULL OR c.district_id = $4)';

/** The channel's day of an answer: a rehearsal stands still at its day. */
const ANSWERED_SQL = `
  SELECT c.queue, count(*)::int AS answered,
         count(*) FILTER (WHERE c.answered_at <= c.since + ${PROMISE})::int AS "inTime"
    FROM (${ANSWERED_CASES_SQL}) AS c JOIN jurisdictions j ON j.id = $1
   WHERE ${IN_SCOPE}
     AND least((c.answered_at AT TIME ZONE j.time_zone)::date, coalesce(j.rehearsal_day, 'infinity'::date))
         BETWEEN $5::date AND $6::date
   GROUP BY c.queue`;
const OPEN_SQL = `
  SELECT c.queue, count(*)::int AS open,
         count(*) FILTER (WHERE c.asked_at IS NULL AND now() >= c.since + ${PROMISE})::int AS overdue
    FROM (${OPEN_CASES_SQL}) AS c WHERE ${IN_SCOPE} GROUP BY c.queue`;

/** How many were answered, and how many of them within the promised 48 hours, by queue. */
@Injectable()
export class ReadServiceFigures {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @returns a row for each queue, also where nothing happened */
  read(actor: Actor, query: ServiceFiguresQuery): Promise<ServiceFigures> {
    return this.uow.run(actor.jurisdictionId, async (tx) => {
      const { from, to, parameters } = await reportScope(tx, this.clock, actor, query);
      const [city, all, districts, , district] = parameters;
      const scope = [city, all, districts, district];
      const answered = await tx.query<Pick<ServiceFiguresRow, 'queue' | 'answered' | 'inTime'>[]>(ANSWERED_SQL, [...scope, from, to]); // prettier-ignore
      const open = await tx.query<Pick<ServiceFiguresRow, 'queue' | 'open' | 'overdue'>[]>(OPEN_SQL, scope);
      const rows = OFFICE_QUEUES.map((queue) => ({
        answered: 0,
        inTime: 0,
        open: 0,
        overdue: 0,
        ...answered.find((row) => row.queue === queue),
        ...open.find((row) => row.queue === queue),
        queue,
      }));
      return { from, to, rows };
    });
  }
}
