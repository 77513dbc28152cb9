import { addDays, daysBetween, type Day } from '@supplydock/domain';

export const PERIOD_UNITS = ['day', 'week'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Days of a report, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A Monday; weeks are counted from it. */
const A_MONDAY = '2020-03-02';

/** The day itself, or the week from Monday to Sunday that it lies in (GB/T 7408.1: a week begins on Monday). */
export function periodOf(unit: PeriodUnit, day: Day): Period {
  if (unit === 'day') return { from: day, to: day };
  const sinceMonday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6) };
}
