import { CATEGORIES, type Category, type PeriodUnit } from '@supplydock/api-client';

/** What the address of a report says. */
export interface ReportAddress {
  readonly unit: PeriodUnit;
  readonly day: string | null;
  readonly category: Category | null;
  readonly districtId: string | null;
}

interface Given {
  readonly unit?: string;
  readonly day?: string;
  readonly category?: string;
  readonly districtId?: string;
}

/** Anything else in the address means the present day, of everything. */
export function reportAddress({ unit, day, category, districtId }: Given): ReportAddress {
  return {
    unit: unit === 'week' ? 'week' : 'day',
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    category: CATEGORIES.find((known) => known === category) ?? null,
    districtId: districtId || null,
  };
}

const MS_PER_DAY = 86_400_000;

/** The day some days later; both written YYYY-MM-DD. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
