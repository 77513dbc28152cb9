import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CATEGORIES, type Category, type Day } from '@supplydock/domain';
import { channelDay, Clock, pgClientOf, Problem, UnitOfWork } from '@supplydock/platform';
import { OpenRound } from '../open-round.js';

/** The channel's own account: what the clock opens, it opens. */
const CHANNEL_LOGIN = 'channel';

/**
 * Opens the day's rounds at their cut-offs. The hour is PostgreSQL's, in the city's zone; a row per category and day,
 * written with the round, is what makes it once. A rehearsal stands still, so nothing comes due in it.
 */
@Injectable()
export class OpenScheduledRounds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly openRound: OpenRound,
  ) {}

  /** @returns how many rounds were opened; what cannot be opened is recorded with its reason and not tried again that day */
  async openDue(jurisdictionId: string): Promise<number> {
    const due = await this.uow.run(jurisdictionId, (tx) => this.lookForDue(tx, jurisdictionId));
    let opened = 0;
    for (const { category, serviceDate } of due) {
      if ((await this.openOnce(jurisdictionId, category, serviceDate)) === 'OPENED') opened += 1;
    }
    return opened;
  }

  private async lookForDue(
    tx: EntityManager,
    jurisdictionId: string,
  ): Promise<readonly { category: Category; serviceDate: Day }[]> {
    const client = await pgClientOf(tx);
    const { rows } = await client.query<{ category: Category; serviceDate: Day }>(
      `SELECT goods AS category, city.today AS "serviceDate"
         FROM (SELECT id, (now() AT TIME ZONE time_zone)::date AS today,
                      floor(extract(epoch FROM (now() AT TIME ZONE time_zone)::time) / 60) AS minute
                 FROM jurisdictions WHERE id = $1 AND rehearsal_day IS NULL) city, unnest($2::text[]) goods
        WHERE city.minute >= cut_off_minutes_of(city.id, goods, city.today)
          AND NOT EXISTS (SELECT FROM scheduled_rounds s WHERE s.jurisdiction_id = city.id AND s.category = goods
                             AND s.service_date = city.today)`,
      [jurisdictionId, CATEGORIES],
    );
    if (rows.length === 0) return [];
    // A worker whose own clock shows another day leaves it to others: it would open the wrong day's round.
    const today = await channelDay(tx, jurisdictionId, this.clock);
    return rows.filter(({ serviceDate }) => serviceDate === today);
  }

  /** @returns null when another worker has done it */
  private openOnce(jurisdictionId: string, category: Category, serviceDate: Day): Promise<string | null> {
    return this.uow.run(jurisdictionId, async (tx) => {
      const day = [jurisdictionId, category, serviceDate];
      // one worker at a time; the others find the row
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`schedule ${day.join(' ')}`]);
      const done = await tx.query<unknown[]>(
        'SELECT 1 FROM scheduled_rounds WHERE jurisdiction_id = $1 AND category = $2 AND service_date = $3',
        day,
      );
      if (done.length > 0) return null;
      const { outcome, roundId } = await this.open(tx, jurisdictionId, category, serviceDate);
      await tx.query(
        'INSERT INTO scheduled_rounds (jurisdiction_id, category, service_date, outcome, round_id) VALUES ($1, $2, $3, $4, $5)',
        [...day, outcome, roundId],
      );
      return outcome;
    });
  }

  private async open(
    tx: EntityManager,
    jurisdictionId: string,
    category: Category,
    serviceDate: Day,
  ): Promise<{ outcome: string; roundId: string | null }> {
    const [facts] = await tx.query<{ channelId: string; isAsked: boolean }[]>(
      `SELECT id AS "channelId",
              EXISTS (SELECT FROM requisitions WHERE jurisdiction_id = $1 AND category = $3 AND service_date = $4
                         AND state = 'APPROVED') AS "isAsked"
         FROM users WHERE jurisdiction_id = $1 AND login = $2`,
      [jurisdictionId, CHANNEL_LOGIN, category, serviceDate],
    );
    if (!facts) throw new Error(`city ${jurisdictionId} has no account '${CHANNEL_LOGIN}'`);
    if (!facts.isAsked) return { outcome: 'NOTHING_ASKED', roundId: null };
    try {
      const roundId = await this.uow.attempt(() =>
        this.openRound.open({ jurisdictionId, actorId: facts.channelId, category }),
      );
      return { outcome: 'OPENED', roundId };
    } catch (error) {
      if (!(error instanceof Problem) || error.isTransient) throw error;
      return { outcome: error.code, roundId: null };
    }
  }
}
