import type { EntityManager } from 'typeorm';
import type { Category, Day } from '@supplydock/domain';
import { rowScope, type Actor } from '@supplydock/identity';
import { channelDay, type Clock } from '@supplydock/platform';
import { periodOf, type Period, type PeriodUnit } from './period.js';

interface Wanted {
  readonly unit: PeriodUnit;
  readonly day?: Day;
  readonly category?: Category;
  readonly districtId?: string;
}

export interface ReportScope extends Period {
  readonly today: Day;
  /** Parameters $1 to $5 of the report's statements: city, all or districts, category, district. */
  readonly parameters: readonly unknown[];
}

/** Lots (l) and their products (p) that the actor may see and asked for. */
export const LOTS_IN_SCOPE = `l.jurisdiction_id = $1 AND ($2 OR l.district_id = ANY($3::text[]))
  AND ($4::text IS NULL OR p.category = $4) AND ($5::text IS NULL OR l.district_id = $5)`;

/** Which days and districts a report is about. */
export async function reportScope(tx: EntityManager, clock: Clock, actor: Actor, wanted: Wanted): Promise<ReportScope> {
  const { jurisdictionId } = actor;
  const today = await channelDay(tx, jurisdictionId, clock);
  const { from, to } = periodOf(wanted.unit, wanted.day ?? today);
  const { all, districtIds } = rowScope(actor, 'report.read');
  const parameters = [jurisdictionId, all, districtIds, wanted.category ?? null, wanted.districtId ?? null];
  return { from, to, today, parameters };
}
