import { Checker } from './checks.js';
import { MAX_DAYS, MAX_DISTRICTS, MAX_REVISION, MAX_STAGES, MAX_TIER } from './limits.js';
import type { Order, Policy, SnapshotHeader, Stage, Weights } from './records.js';
import { ENTERPRISE_SIZES } from './records.js';

export const SNAPSHOT_FORMAT = 'supplydock.snapshot/1';
const WEIGHTS: readonly Weights[] = ['headcount', 'claim', 'equal'];
const ORDERS: readonly Order[] = ['level', 'first-come', 'draw', 'flat'];
const HEADER_FIELDS = ['jurisdiction', 'category', 'serviceDate', 'revision', 'seed', 'policy', 'districts', 'metres'];
const POLICY_FIELDS = ['weights', 'order', 'stages', 'minRemainingLifeDays', 'useFirstWithinDays'];
const DRAW_FIELDS = ['winPieces', 'cooldownDays'];

/** The checked header of a snapshot; `record` carries `format` when it comes from a file. @throws FileError */
export function checkHeader(record: unknown, line: number): SnapshotHeader {
  const check = new Checker(line, '');
  const isFromFile = line > 0;
  const header = check.fields(record, isFromFile ? ['format', ...HEADER_FIELDS] : HEADER_FIELDS);
  if (isFromFile && header.format !== SNAPSHOT_FORMAT) check.fail('format', 'BAD_FORMAT', SNAPSHOT_FORMAT);
  check.day('serviceDate', header.serviceDate);
  if (typeof header.seed !== 'string' || !/^[0-9a-f]{64}$/.test(header.seed))
    check.fail('seed', 'BAD_TEXT', '64 lower-case hexadecimal digits');
  const districts = checkDistricts(check, header.districts);
  return {
    jurisdiction: check.identifier('jurisdiction', header.jurisdiction),
    category: check.identifier('category', header.category),
    serviceDate: header.serviceDate as string,
    revision: check.integer('revision', header.revision, 0, MAX_REVISION),
    seed: header.seed as string,
    policy: checkPolicy(header.policy, line),
    districts,
    metres: checkMetres(check, header.metres, districts.length),
  };
}

/** A checked policy. @throws FileError */
export function checkPolicy(record: unknown, line: number): Policy {
  const check = new Checker(line, 'policy');
  const policy = check.fields(record, policyFields(record));
  const stages = check.array('stages', policy.stages, MAX_STAGES).map((stage, at) => checkStage(stage, line, at));
  if (stages.length === 0) check.fail('stages', 'OUT_OF_RANGE', 'at least one stage');
  const result: Policy = {
    weights: check.oneOf('weights', policy.weights, WEIGHTS),
    order: check.oneOf('order', policy.order, ORDERS),
    stages,
    minRemainingLifeDays: check.integer('minRemainingLifeDays', policy.minRemainingLifeDays, 0, MAX_DAYS),
    useFirstWithinDays: check.integer('useFirstWithinDays', policy.useFirstWithinDays, 0, MAX_DAYS),
  };
  if ('winPieces' in policy) {
    result.winPieces = check.integer('winPieces', policy.winPieces, 1);
    result.cooldownDays = check.integer('cooldownDays', policy.cooldownDays, 0, MAX_DAYS);
  }
  if ('grantPieces' in policy) {
    const grants = new Checker(line, 'policy.grantPieces').fields(policy.grantPieces, ENTERPRISE_SIZES);
    const [micro, small, medium, large] = ENTERPRISE_SIZES.map((size) =>
      check.integer(`grantPieces.${size}`, grants[size], 0),
    );
    result.grantPieces = { micro, small, medium, large };
  }
  return result;
}

function policyFields(record: unknown): string[] {
  const order = (record as { order?: unknown } | null)?.order;
  if (order === 'flat') return [...POLICY_FIELDS, 'grantPieces'];
  const isDetailedDraw = order === 'draw' && DRAW_FIELDS.some((field) => field in (record as object));
  return isDetailedDraw ? [...POLICY_FIELDS, ...DRAW_FIELDS] : POLICY_FIELDS;
}

function checkStage(record: unknown, line: number, at: number): Stage {
  const check = new Checker(line, `policy.stages[${at}]`);
  const stage = check.fields(record, ['tiers', 'coverPieces']);
  const tiers = check.array('tiers', stage.tiers, MAX_TIER).map((tier) => check.integer('tiers', tier, 1, MAX_TIER));
  if (new Set(tiers).size !== tiers.length) check.fail('tiers', 'DUPLICATE', 'each tier once');
  return { tiers, coverPieces: stage.coverPieces === null ? null : check.integer('coverPieces', stage.coverPieces, 0) };
}

function checkDistricts(check: Checker, value: unknown): string[] {
  const districts = check
    .array('districts', value, MAX_DISTRICTS)
    .map((district) => check.identifier('districts', district));
  if (new Set(districts).size !== districts.length) check.fail('districts', 'DUPLICATE', 'each district once');
  return districts;
}

function checkMetres(check: Checker, value: unknown, size: number): number[][] {
  const expected = `${size} rows of ${size} distances`;
  const rows = check.array('metres', value, MAX_DISTRICTS);
  if (rows.length !== size) check.fail('metres', 'OUT_OF_RANGE', expected);
  return rows.map((row) => {
    const distances = check.array('metres', row, MAX_DISTRICTS);
    if (distances.length !== size) check.fail('metres', 'OUT_OF_RANGE', expected);
    return distances.map((distance) => check.integer('metres', distance, 0));
  });
}
