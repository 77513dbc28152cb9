import type { EntityManager } from 'typeorm';
import { todayOf, type Day } from '@supplydock/domain';
import type { Clock } from '../clock/clock.js';
import { Problem } from '../problems/problem.js';
import { prepared } from './prepared.js';

/**
 * The channel's day: the rehearsal's, or the calendar day in the jurisdiction's time zone.
 * @throws NOT_FOUND when there is no such jurisdiction
 */
export async function channelDay(tx: EntityManager, jurisdictionId: string, clock: Clock): Promise<Day> {
  const [jurisdiction] = await prepared<{ rehearsalDay: Day | null; timeZone: string }>(
    tx,
    'SELECT rehearsal_day AS "rehearsalDay", time_zone AS "timeZone" FROM jurisdictions WHERE id = $1',
    [jurisdictionId],
  );
  if (!jurisdiction) throw new Problem('NOT_FOUND');
  return todayOf(jurisdiction, clock.now());
}
