import { CATEGORIES, todayOf } from '@supplydock/domain';
import { prepared, Problem, type Clock } from '@supplydock/platform';
import type { EntityManager } from 'typeorm';
import type { CityToday, CutOffs } from './me.dto.js';

interface CityRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly timeZone: string;
  readonly rehearsalDay: string | null;
}

/**
 * The city and the day its channel works on.
 * @throws NOT_FOUND when the jurisdiction was never seeded
 */
export async function readCityToday(tx: EntityManager, jurisdictionId: string, clock: Clock): Promise<CityToday> {
  const [row] = await prepared<CityRow>(
    tx,
    `SELECT id, name_en AS "nameEn", name_zh AS "nameZh", time_zone AS "timeZone", rehearsal_day AS "rehearsalDay"
       FROM jurisdictions WHERE id = $1`,
    [jurisdictionId],
  );
  if (!row) throw new Problem('NOT_FOUND');
  const { rehearsalDay, ...names } = row;
  const today = todayOf(row, clock.now());
  const [{ cutOffs }] = await tx.query<{ cutOffs: CutOffs }[]>(
    `SELECT json_object_agg(goods, to_char(make_interval(mins => cut_off_minutes_of($1, goods, $2)), 'HH24:MI')) AS "cutOffs"
       FROM unnest($3::text[]) goods`,
    [jurisdictionId, today, CATEGORIES],
  );
  return { ...names, today, cutOffs, rehearsal: rehearsalDay !== null };
}
