import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimOf, entitlementOf } from './index.js';

const SEED = 20200302;
const rules = fc.record({
  ratePerHeadPerDay: fc.integer({ min: 0, max: 10 }),
  perHeads: fc.integer({ min: 1, max: 50 }),
  coverDays: fc.integer({ min: 1, max: 15 }),
  grantPieces: fc.constant(null),
});
const heads = fc.integer({ min: 0, max: 20_000 });
const received = fc.integer({ min: 0, max: 100_000 });

describe('entitlement', () => {
  it('asking for more than it gains nothing, asking for less costs what was not asked', () => {
    fc.assert(
      fc.property(rules, heads, received, fc.nat(1_000_000), (policy, headcount, receivedPieces, extra) => {
        const { entitlementPieces } = entitlementOf(policy, { headcount, size: 'small', receivedPieces });
        expect(claimOf(entitlementPieces + extra, entitlementPieces)).toBe(entitlementPieces);
        expect(claimOf(Math.min(extra, entitlementPieces), entitlementPieces)).toBe(Math.min(extra, entitlementPieces));
      }),
      { seed: SEED },
    );
  });

  it('splitting a firm in two gains at most the one piece of rounding', () => {
    fc.assert(
      fc.property(rules, heads, heads, (policy, one, other) => {
        const need = (headcount: number) =>
          entitlementOf(policy, { headcount, size: 'small', receivedPieces: 0 }).needPieces;
        const gain = need(one) + need(other) - need(one + other);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(1);
      }),
      { seed: SEED },
    );
  });
});
