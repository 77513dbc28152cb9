import { todayOf } from '@supplydock/domain';
import { Problem, type Clock } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { CityToday } from './me.dto.js';

interface CityRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly timeZone: string;
  readonly rehearsalDay: string | null;
  readonly cutOff: string;
}

/**
 * The city and the day its channel works on.
 * @throws NOT_FOUND when the jurisdiction was never seeded
 */
export async function readCityToday(tx: EntityManager, jurisdictionId: string, clock: Clock): Promise<CityToday> {
  const [row] = await tx.query<CityRow[]>(
    `SELECT id, name_en AS "nameEn", name_zh AS "nameZh", time_zone AS "timeZone", rehearsal_day AS "rehearsalDay",
            lpad((cut_off_minutes / 60)::text, 2, '0') || ':' || lpad((cut_off_minutes % 60)::text, 2, '0') AS "cutOff"
       FROM jurisdictions WHERE id = $1`,
    [jurisdictionId],
  );
  if (!row) throw new Problem('NOT_FOUND');
  const { rehearsalDay, ...names } = row;
  return { ...names, today: todayOf(row, clock.now()), rehearsal: rehearsalDay !== null };
}
