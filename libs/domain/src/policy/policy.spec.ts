import { describe, expect, it } from '@jest/globals';
import { comparisonRules, COMPARISONS, parsePolicyRules, toSnapshotPolicy, type PolicyRules } from '../index.js';

const ALL_TIERS = { tiers: [1, 2, 3, 4], coverPieces: null };

const RULES: PolicyRules = {
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 3,
  windowDays: 7,
  weights: 'headcount',
  order: 'level',
  stages: [
    { tiers: [1], coverPieces: 3 },
    { tiers: [1, 2, 3, 4], coverPieces: null },
  ],
  minRemainingLifeDays: 30,
  useFirstWithinDays: 60,
  draw: null,
  grantPieces: null,
  priceCeilingsFen: { surgical: 400 },
  plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
};

/** The errors for the rules with some fields changed, as 'field code'. */
function errorsOf(change: Record<string, unknown>): string[] {
  const read = parsePolicyRules(JSON.parse(JSON.stringify({ ...RULES, ...change })));
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`);
}

describe('parsePolicyRules', () => {
  it('reads right rules', () => expect(parsePolicyRules(RULES)).toEqual({ ok: true, value: RULES }));

  it('names every wrong field', () => {
    expect(errorsOf({ coverDays: 0, windowDays: 1.5, weights: 'staff' })).toEqual([
      'coverDays POLICY_VALUE',
      'windowDays POLICY_VALUE',
      'weights POLICY_VALUE',
    ]);
    expect(errorsOf({ stages: [] })).toEqual(['stages POLICY_VALUE']);
    expect(errorsOf({ stages: [{ tiers: [2, 1], coverPieces: -1 }] })).toEqual([
      'stages.0.tiers POLICY_VALUE',
      'stages.0.coverPieces POLICY_VALUE',
    ]);
    expect(errorsOf({ priceCeilingsFen: { surgical: '400' } })).toEqual(['priceCeilingsFen.surgical POLICY_VALUE']);
  });

  it('takes a cut-off of its own, or none', () => {
    expect(errorsOf({ cutOffMinutes: 960 })).toEqual([]);
    expect(errorsOf({ cutOffMinutes: null })).toEqual([]);
    expect(errorsOf({ cutOffMinutes: 0 })).toEqual(['cutOffMinutes POLICY_VALUE']);
    expect(errorsOf({ cutOffMinutes: 1_440 })).toEqual(['cutOffMinutes POLICY_VALUE']);
  });

  it('refuses a misspelt or missing field', () => {
    expect(errorsOf({ coverDay: 3 })).toEqual(['coverDay POLICY_UNKNOWN_FIELD']);
    expect(errorsOf({ coverDays: undefined })).toEqual(['coverDays POLICY_MISSING']);
    expect(errorsOf({ plausibility: { maxPieces: 1, toString: 2 } })).toEqual([
      'plausibility.toString POLICY_UNKNOWN_FIELD',
      'plausibility.maxTimesNeed POLICY_MISSING',
    ]);
    for (const nonsense of [null, 5, 'x', []]) expect(parsePolicyRules(nonsense).ok).toBe(false);
  });

  it('wants the draw’s and the grants’ rules exactly where they apply', () => {
    expect(errorsOf({ order: 'draw' })).toEqual(['draw POLICY_COMBINATION']);
    expect(errorsOf({ draw: { winPieces: 5, cooldownDays: 10 } })).toEqual(['draw POLICY_COMBINATION']);
    expect(errorsOf({ order: 'flat' })).toEqual(['grantPieces POLICY_COMBINATION']);
    const grantPieces = { micro: 10, small: 10, medium: 30, large: 0 };
    expect(errorsOf({ grantPieces })).toEqual(['grantPieces POLICY_COMBINATION']);
    expect(errorsOf({ order: 'flat', grantPieces })).toEqual([]);
    expect(errorsOf({ order: 'draw', draw: { winPieces: 100, cooldownDays: 1 }, grantPieces })).toEqual([]);
  });
});

describe('comparisonRules', () => {
  it.each(COMPARISONS)('makes rules of %s that can be read, with the same claims', (kind) => {
    const rules = comparisonRules(RULES, kind);
    expect(parsePolicyRules(rules)).toEqual({ ok: true, value: rules });
    expect(rules).toMatchObject({ coverDays: 3, windowDays: 7, minRemainingLifeDays: 30 });
  });

  it('says what each rule is', () => {
    expect(comparisonRules(RULES, 'first-come')).toMatchObject({ order: 'first-come', stages: [ALL_TIERS] });
    expect(comparisonRules(RULES, 'pro-rata')).toMatchObject({ order: 'level', weights: 'claim', stages: [ALL_TIERS] });
    expect(comparisonRules(RULES, 'draw')).toMatchObject({ order: 'draw', draw: { winPieces: 3, cooldownDays: 0 } });
    const grantPieces = { micro: 30, small: 30, medium: 30, large: 30 };
    expect(comparisonRules(RULES, 'flat')).toMatchObject({ order: 'flat', grantPieces });
  });
});

describe('toSnapshotPolicy', () => {
  it('writes the fields of the public file, in its order', () => {
    expect(JSON.stringify(toSnapshotPolicy(RULES))).toBe(
      '{"weights":"headcount","order":"level","stages":[{"tiers":[1],"coverPieces":3},' +
        '{"tiers":[1,2,3,4],"coverPieces":null}],"minRemainingLifeDays":30,"useFirstWithinDays":60}',
    );
  });

  it('adds a draw only to a draw', () => {
    const draw = { winPieces: 5, cooldownDays: 10 } as const;
    expect(toSnapshotPolicy({ ...RULES, order: 'draw', draw })).toMatchObject({ order: 'draw', ...draw });
    expect(toSnapshotPolicy(RULES)).not.toHaveProperty('winPieces');
  });
});
