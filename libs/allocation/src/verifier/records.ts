import { Unreadable } from './lines.js';

/** One field of a record: its name, what it has to be, and that in words. */
export type Field = readonly [name: string, isRight: (value: unknown) => boolean, expected: string];

/** Pieces, weights, prices, metres: the formats allow no larger ones, so they fit 32-bit columns. */
export const MOST_QUANTITY = 2_000_000_000;
export const MOST_TIER = 99;
const MOST_STAGES = 16;
const MOST_DAYS = 36_525;
const MOST_REVISION = 1_000_000;
const IDENTIFIER = /^[\x20\x21\x23-\x5b\x5d-\x7e]{1,64}$/;

const integer = (name: string, least: number, most: number = MOST_QUANTITY): Field => [
  name,
  (value) => isInteger(value, least, most),
  `an integer from ${least} to ${most}`,
];
const identifier = (name: string): Field => [name, isIdentifier, '1 to 64 printable ASCII characters'];
const oneOf = (name: string, ...choices: unknown[]): Field => [
  name,
  (value) => choices.includes(value),
  choices.join(', '),
];
const orNull = ([name, isRight, expected]: Field): Field => [
  name,
  (value) => value === null || isRight(value),
  `${expected} or null`,
];
const day = (name: string): Field => [
  name,
  (value) => typeof value === 'string' && !Number.isNaN(dayOf(value)),
  'a date YYYY-MM-DD',
];
const isInteger = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const isIdentifier = (value: unknown): boolean => typeof value === 'string' && IDENTIFIER.test(value);
const isList = (value: unknown, isRight: (entry: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isRight) && new Set(value).size === value.length;
const ids = (name: string): Field => [name, (value) => isList(value, isIdentifier), 'identifiers, each once'];

const POLICY: readonly Field[] = [
  oneOf('weights', 'headcount', 'claim', 'equal'),
  oneOf('order', 'level', 'first-come', 'draw', 'flat'),
  [
    'stages',
    (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_STAGES && value.every(isStage),
    `1 to ${MOST_STAGES} stages of tiers and coverPieces`,
  ],
  integer('minRemainingLifeDays', 0, MOST_DAYS),
  integer('useFirstWithinDays', 0, MOST_DAYS),
];
const WINS: readonly Field[] = [integer('winPieces', 1), integer('cooldownDays', 0, MOST_DAYS)];
const GRANTS: Field = [
  'grantPieces',
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).join() === 'micro,small,medium,large' &&
    Object.values(value).every((pieces) => isInteger(pieces, 0, MOST_QUANTITY)),
  'pieces for micro, small, medium, large',
];
const HEADER: readonly Field[] = [
  oneOf('format', 'supplydock.snapshot/1'),
  identifier('jurisdiction'),
  identifier('category'),
  day('serviceDate'),
  integer('revision', 0, MOST_REVISION),
  ['seed', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), '64 hexadecimal digits'],
  ['policy', (value) => typeof value === 'object' && value !== null, 'a policy'],
  ids('districts'),
  ['metres', Array.isArray, 'a row of distances for each district'],
];
const LOT: readonly Field[] = [
  identifier('id'),
  identifier('supplier'),
  identifier('product'),
  identifier('district'),
  ['serves', (value) => value === 'all' || isList(value, isIdentifier), 'all or districts, each once'],
  integer('pieces', 0),
  integer('packPieces', 1),
  integer('priceFen', 0),
  day('expiresOn'),
];
const REQUISITION: readonly Field[] = [
  identifier('id'),
  identifier('enterprise'),
  identifier('district'),
  integer('tier', 1, MOST_TIER),
  oneOf('size', 'micro', 'small', 'medium', 'large'),
  integer('weight', 1),
  integer('receivedPieces', 0),
  integer('askedPieces', 0),
  integer('claimPieces', 0),
  ids('accepts'),
  orNull(integer('maxPriceFen', 0)),
  [
    'submittedAt',
    (value) =>
      typeof value === 'string' &&
      /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(value) &&
      value.length === 20 &&
      !Number.isNaN(dayOf(value.slice(0, 10))),
    'an instant YYYY-MM-DDTHH:MM:SSZ',
  ],
  orNull(day('lastAwardedOn')),
];

/** The record has exactly these fields in this order. @throws Unreadable naming the first field that is wrong */
function checkFields(line: number, prefix: string, value: unknown, fields: readonly Field[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable(line, 'FIELD_VALUE', `${prefix || 'line'}: expected an object`, prefix);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const path = (name: string): string => (prefix === '' ? name : `${prefix}.${name}`);
  fields.forEach(([name, isRight, expected], at) => {
    if (!Object.hasOwn(record, name))
      throw new Unreadable(line, 'FIELD_MISSING', `${path(name)} is missing`, path(name));
    if (keys[at] !== name)
      throw new Unreadable(line, 'FIELD_ORDER', `${path(keys[at])} stands where ${path(name)} is due`, path(keys[at]));
    if (!isRight(record[name]))
      throw new Unreadable(line, 'FIELD_VALUE', `${path(name)}: expected ${expected}`, path(name));
  });
  if (keys.length > fields.length) {
    const extra = path(keys[fields.length]);
    throw new Unreadable(line, 'FIELD_EXTRA', `${extra} is no field of the format`, extra);
  }
  return record;
}

function isStage(value: unknown): boolean {
  const stage = value as { tiers?: unknown; coverPieces?: unknown } | null;
  return (
    typeof stage === 'object' &&
    stage !== null &&
    Object.keys(stage).join() === 'tiers,coverPieces' &&
    isList(stage.tiers, (tier) => isInteger(tier, 1, MOST_TIER)) &&
    (stage.coverPieces === null || isInteger(stage.coverPieces, 0, MOST_QUANTITY))
  );
}

/** @throws Unreadable */
export function checkHeader(value: unknown): void {
  const header = checkFields(1, '', value, HEADER);
  const policy = header.policy as Record<string, unknown>;
  const hasWins = policy.order === 'draw' && ('winPieces' in policy || 'cooldownDays' in policy);
  const more = policy.order === 'flat' ? [GRANTS] : hasWins ? WINS : [];
  checkFields(1, 'policy', policy, [...POLICY, ...more]);
  const size = (header.districts as unknown[]).length;
  const isRow = (row: unknown): boolean =>
    Array.isArray(row) && row.length === size && row.every((metres) => isInteger(metres, 0, MOST_QUANTITY));
  const rows = header.metres as unknown[];
  if (rows.length !== size || !rows.every(isRow))
    throw new Unreadable(1, 'FIELD_VALUE', `metres: expected ${size} rows of ${size} distances`, 'metres');
}

/** @throws Unreadable */
export function checkLot(line: number, value: unknown): void {
  const lot = checkFields(line, 'lot', checkFields(line, '', value, [anything('lot')]).lot, LOT);
  if ((lot.pieces as number) % (lot.packPieces as number) !== 0)
    throw new Unreadable(line, 'FIELD_VALUE', 'lot.pieces: expected a whole number of packs', 'lot.pieces');
}

/** @throws Unreadable */
export function checkRequisition(line: number, value: unknown, districts: readonly string[]): void {
  const outer = checkFields(line, '', value, [anything('requisition')]);
  const record = checkFields(line, 'requisition', outer.requisition, REQUISITION);
  if ((record.claimPieces as number) > (record.askedPieces as number))
    throw new Unreadable(
      line,
      'FIELD_VALUE',
      'requisition.claimPieces: expected at most askedPieces',
      'requisition.claimPieces',
    );
  if (!districts.includes(record.district as string))
    throw new Unreadable(
      line,
      'FIELD_VALUE',
      'requisition.district: expected a district of the header',
      'requisition.district',
    );
}

const anything = (name: string): Field => [name, () => true, ''];

/** The file is one spelling only. @throws Unreadable */
export function checkSpelling(line: number, value: unknown, text: string): void {
  if (JSON.stringify(value) !== text)
    throw new Unreadable(line, 'SPELLING', 'expected no spaces, each field once, plain integers and no escapes');
}

/** Days since 1970-01-01 of YYYY-MM-DD; NaN where there is no such day. */
export function dayOf(text: string): number {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return NaN;
  return dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** Days since 1970-01-01, counted from the first of March so that the leap day comes last; NaN where there is no such day. */
export function dayNumber(year: number, month: number, date: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const most = month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= most)) return NaN;
  const y = month > 2 ? year : year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 719_469;
}
