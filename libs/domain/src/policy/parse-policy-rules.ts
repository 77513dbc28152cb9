import { ok, refused, type Result } from '../result.js';
import { SIZES, TIERS, type Tier } from '../words.js';
import { ORDERS, WEIGHTS, type PolicyRules } from './policy-rules.js';
import { MAX_PIECES } from '../quantities.js';

/** What is wrong with one field of a policy, in words an official can act on. */
export interface PolicyError {
  /** Path of the field, e.g. 'stages.1.coverPieces'; '' for the whole. */
  readonly field: string;
  readonly code: 'POLICY_MISSING' | 'POLICY_UNKNOWN_FIELD' | 'POLICY_VALUE' | 'POLICY_COMBINATION';
  /** What would be right, in both languages. */
  readonly expected: string;
  readonly expectedZh: string;
}

type Fields = Record<string, unknown>;
type Check = (value: unknown, field: string) => PolicyError[];

const MAX_DAYS = 366;
const MAX_SHELF_DAYS = 3_660;
const MAX_STAGES = 16;
const MAX_MARGIN_PERCENT = 1_000;
/** The last minute of a day that a clock shows: a later cut-off would never come. */
const LAST_MINUTE = 1_439;

const nullOr =
  (check: Check): Check =>
  (value, field) =>
    value === null ? [] : check(value, field);

const integer =
  (min: number, max: number): Check =>
  (value, field) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? []
      : [wrong(field, `a whole number from ${min} to ${max}`, `${min} 至 ${max} 的整数`)];

const oneOf =
  (choices: readonly (string | number)[]): Check =>
  (value, field) =>
    choices.includes(value as string)
      ? []
      : [wrong(field, `one of ${choices.join(', ')}`, `${choices.join('、')} 之一`)];

/** Every named field present and right, no other field but the optional ones. */
const shape =
  (checks: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [wrong(field, 'an object', '一组规则')];
    const path = (name: string) => (field === '' ? name : `${field}.${name}`);
    const known = { ...checks, ...optional };
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
    return [
      ...unknown.map((name): PolicyError => {
        const names = Object.keys(known);
        const [expected, expectedZh] = [`only ${names.join(', ')}`, `仅限 ${names.join('、')}`];
        return { field: path(name), code: 'POLICY_UNKNOWN_FIELD', expected, expectedZh };
      }),
      ...Object.entries(known).flatMap(([name, check]): PolicyError[] =>
        Object.hasOwn(value, name)
          ? check((value as Fields)[name], path(name))
          : Object.hasOwn(optional, name)
            ? []
            : [{ field: path(name), code: 'POLICY_MISSING', expected: 'a value', expectedZh: '须填写' }],
      ),
    ];
  };

const tiers: Check = (value, field) => {
  const list = Array.isArray(value) ? (value as Tier[]) : [];
  const isAscending = list.every((tier, index) => TIERS.includes(tier) && (index === 0 || list[index - 1] < tier));
  return list.length > 0 && isAscending
    ? []
    : [
        wrong(
          field,
          `tiers out of ${TIERS.join(', ')}, ascending, at least one`,
          `${TIERS.join('、')} 中的层级，至少一个，由小到大`,
        ),
      ];
};

const stage = shape({ tiers, coverPieces: nullOr(integer(0, MAX_PIECES)) });

const stages: Check = (value, field) =>
  Array.isArray(value) && value.length >= 1 && value.length <= MAX_STAGES
    ? value.flatMap((item, index) => stage(item, `${field}.${index}`))
    : [wrong(field, `1 to ${MAX_STAGES} stages`, `1 至 ${MAX_STAGES} 个阶段`)];

const prices: Check = (value, field) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([product, fen]) => integer(0, MAX_PIECES)(fen, `${field}.${product}`))
    : [wrong(field, 'an object of product id to fen', '产品与限价（分）的对应')];

const rules = shape(
  {
    ratePerHeadPerDay: integer(0, 1_000),
    perHeads: integer(1, 100_000),
    coverDays: integer(1, MAX_DAYS),
    windowDays: integer(0, MAX_DAYS),
    weights: oneOf(WEIGHTS),
    order: oneOf(ORDERS),
    stages,
    minRemainingLifeDays: integer(0, MAX_SHELF_DAYS),
    useFirstWithinDays: integer(0, MAX_SHELF_DAYS),
    draw: nullOr(shape({ winPieces: integer(1, MAX_PIECES), cooldownDays: integer(0, MAX_DAYS) })),
    grantPieces: nullOr(shape(Object.fromEntries(SIZES.map((size) => [size, integer(0, MAX_PIECES)])))),
    priceCeilingsFen: prices,
    plausibility: shape({ maxTimesNeed: integer(1, 1_000_000), maxPieces: integer(1, MAX_PIECES) }),
  },
  {
    maxMarginPercent: nullOr(integer(0, MAX_MARGIN_PERCENT)),
    cutOffMinutes: nullOr(integer(1, LAST_MINUTE)),
  },
);

/**
 * Reads a policy's rules from JSON, stored or typed in. An unknown field is an error, so that a misspelt rule is never
 * silently without effect.
 * @returns the rules, or every error found
 */
export function parsePolicyRules(value: unknown): Result<PolicyRules, PolicyError[]> {
  const errors = rules(value, '');
  if (errors.length > 0) return refused(errors);
  const parsed = value as PolicyRules;
  const { order, draw, grantPieces } = parsed;
  const combination = [
    ...together('draw', draw !== null, order === 'draw', order === 'draw', [
      'set when order is draw, else null',
      '次序为抽签时填写，否则留空',
    ]),
    ...together('grantPieces', grantPieces !== null, order === 'flat', order === 'flat' || order === 'draw', [
      'set when order is flat, null unless order is flat or draw',
      '次序为定额发放时填写；除定额与抽签外留空',
    ]),
  ];
  return combination.length > 0 ? refused(combination) : ok(parsed);
}

function together(
  field: string,
  isSet: boolean,
  isNeeded: boolean,
  isAllowed: boolean,
  [expected, expectedZh]: readonly [string, string],
): PolicyError[] {
  return (isNeeded && !isSet) || (isSet && !isAllowed)
    ? [{ field, code: 'POLICY_COMBINATION', expected, expectedZh }]
    : [];
}

function wrong(field: string, expected: string, expectedZh: string): PolicyError {
  return { field, code: 'POLICY_VALUE', expected, expectedZh };
}
