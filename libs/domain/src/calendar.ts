import { toHalfWidth } from './text.js';
import type { Day } from './words.js';

const MS_PER_DAY = 86_400_000;

/** True for a day that exists, written 'YYYY-MM-DD' (2020-02-30 does not). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && dayOf(ms) === text;
}

/**
 * Reads a day as people and sheets write it, the year first: 2020-02-05, 2020/2/5, 2020.2.5, 20200205, 2020年2月5日, also in
 * full-width digits. Anything else, such as 5/2/2020, can be read in two ways and is refused.
 * @returns undefined for what is no day
 */
export function parseDay(text: string): Day | undefined {
  const read = toHalfWidth(text).replace(/\s/g, '');
  const parts = (
    /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})$/.exec(read) ??
    /^(?<year>\d{4})年(?<month>\d{1,2})月(?<date>\d{1,2})日$/.exec(read) ??
    /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/.exec(read)
  )?.groups;
  if (!parts) return undefined;
  const day = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** The day a whole number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(utc(day) + days * MS_PER_DAY);
}

/** Days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / MS_PER_DAY;
}

/**
 * The channel's day: a rehearsal stands still at its day, so that its round's digest is the same on every machine;
 * otherwise the calendar day in the jurisdiction's time zone.
 * @param timeZone IANA name, e.g. 'Asia/Shanghai'
 */
export function todayOf(jurisdiction: { rehearsalDay: Day | null; timeZone: string }, now: Date): Day {
  if (jurisdiction.rehearsalDay !== null) return jurisdiction.rehearsalDay;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: jurisdiction.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function utc(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function dayOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
