import { FileError } from './file-error.js';
import type { FileErrorCode } from './file-error.js';
import { MAX_ID_LENGTH, MAX_QUANTITY } from './limits.js';

const SECONDS_PER_DAY = 86_400;
const IDENTIFIER = /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Checks one record's fields and names the first that is wrong. `line` 0 is a row that came from no file. */
export class Checker {
  constructor(
    private readonly line: number,
    private readonly prefix: string,
    /** Names the row where no line does. */
    private readonly id?: unknown,
  ) {}

  fail(field: string, code: FileErrorCode, expected: string): never {
    throw new FileError(this.line, this.path(field), code, expected);
  }

  /** The value is an object with exactly these fields; in a file, in this order. */
  fields(value: unknown, names: readonly string[]): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.fail('', 'BAD_TYPE', `an object with ${names.join(', ')}`);
    const keys = Object.keys(value);
    if (keys.length === names.length && names.every((name, at) => keys[at] === name))
      return value as Record<string, unknown>;
    const missing = names.find((name) => !keys.includes(name));
    if (missing !== undefined) return this.fail(missing, 'MISSING_FIELD', `fields ${names.join(', ')}`);
    const extra = keys.find((key) => !names.includes(key));
    if (extra !== undefined) return this.fail(extra, 'EXTRA_FIELD', `fields ${names.join(', ')} only`);
    const misplaced = this.line === 0 ? -1 : names.findIndex((name, at) => keys[at] !== name);
    if (misplaced >= 0) return this.fail(keys[misplaced], 'FIELD_ORDER', `field ${names[misplaced]} here`);
    return value as Record<string, unknown>;
  }

  integer(field: string, value: unknown, least: number, most: number = MAX_QUANTITY): number {
    if (typeof value !== 'number') return this.fail(field, 'BAD_TYPE', `an integer from ${least} to ${most}`);
    if (!Number.isInteger(value)) return this.fail(field, 'NOT_INTEGER', `an integer from ${least} to ${most}`);
    if (!Number.isSafeInteger(value)) return this.fail(field, 'UNSAFE_INTEGER', `an integer from ${least} to ${most}`);
    if (value < least || value > most || Object.is(value, -0))
      return this.fail(field, 'OUT_OF_RANGE', `an integer from ${least} to ${most}`);
    return value;
  }

  /** A code or an id: 1 to 64 printable ASCII characters without quote and backslash. */
  identifier(field: string, value: unknown): string {
    const expected = `1 to ${MAX_ID_LENGTH} printable ASCII characters without quote and backslash`;
    if (typeof value !== 'string') return this.fail(field, 'BAD_TYPE', expected);
    if (value.length > MAX_ID_LENGTH || !IDENTIFIER.test(value)) return this.fail(field, 'BAD_TEXT', expected);
    return value;
  }

  oneOf<T extends string>(field: string, value: unknown, choices: readonly T[]): T {
    if (typeof value !== 'string' || !(choices as readonly string[]).includes(value))
      return this.fail(field, 'BAD_VALUE', choices.join(', '));
    return value as T;
  }

  array(field: string, value: unknown, most: number): unknown[] {
    if (!Array.isArray(value)) return this.fail(field, 'BAD_TYPE', 'a list');
    if (value.length > most) return this.fail(field, 'OUT_OF_RANGE', `at most ${most} entries`);
    return value;
  }

  /** Days since 1970-01-01 of a date YYYY-MM-DD that exists. */
  day(field: string, value: unknown): number {
    const day = typeof value === 'string' ? dayOf(value) : undefined;
    return day ?? this.fail(field, 'BAD_DATE', 'a date YYYY-MM-DD');
  }

  /** Seconds since 1970 of an instant YYYY-MM-DDTHH:MM:SSZ that exists. */
  instant(field: string, value: unknown): number {
    const seconds = typeof value === 'string' ? secondsOf(value) : undefined;
    return seconds ?? this.fail(field, 'BAD_DATE', 'an instant YYYY-MM-DDTHH:MM:SSZ');
  }

  private path(field: string): string {
    const prefix = this.line === 0 && this.id !== undefined ? `${this.prefix} ${String(this.id)}` : this.prefix;
    if (prefix === '') return field;
    return field === '' ? prefix : `${prefix}.${field}`;
  }
}

/** Days met so far by their text: a file repeats few dates a million times. */
const KNOWN_DAYS = new Map<string, number>();
const MOST_KNOWN_DAYS = 10_000;

/** Days since 1970-01-01, or undefined where there is no such date. */
export function dayOf(text: string): number | undefined {
  const known = KNOWN_DAYS.get(text);
  if (known !== undefined) return known;
  const parts = DATE.exec(text);
  if (parts === null || parts[1] < '1000') return undefined;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / (SECONDS_PER_DAY * 1000);
  if (dateText(day) !== text) return undefined;
  if (KNOWN_DAYS.size >= MOST_KNOWN_DAYS) KNOWN_DAYS.clear();
  KNOWN_DAYS.set(text, day);
  return day;
}

export function secondsOf(text: string): number | undefined {
  if (!INSTANT.test(text)) return undefined;
  const day = dayOf(text.slice(0, 10));
  if (day === undefined) return undefined;
  return (
    day * SECONDS_PER_DAY +
    Number(text.slice(11, 13)) * 3600 +
    Number(text.slice(14, 16)) * 60 +
    Number(text.slice(17, 19))
  );
}

/** YYYY-MM-DD of days since 1970-01-01. */
export function dateText(day: number): string {
  return new Date(day * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10);
}

/** YYYY-MM-DDTHH:MM:SSZ of seconds since 1970. */
export function instantText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
