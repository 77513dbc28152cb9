import { describe, expect, it } from '@jest/globals';
import { claimOf, entitlementOf, plausibilityOf, receiptWindow, sizeOf } from './index.js';

const daily = { ratePerHeadPerDay: 1, perHeads: 1, coverDays: 3, grantPieces: null };

describe('entitlementOf', () => {
  it('follows the examples of the product: 43 × 1 × 3 − 60 = 69; 24 × 2 × 3 − 54 = 90', () => {
    expect(entitlementOf(daily, { headcount: 43, size: 'small', receivedPieces: 60 })).toEqual({
      needPieces: 129,
      receivedPieces: 60,
      entitlementPieces: 69,
    });
    const twice = { ...daily, ratePerHeadPerDay: 2 };
    expect(entitlementOf(twice, { headcount: 24, size: 'small', receivedPieces: 54 }).entitlementPieces).toBe(90);
  });

  it('never falls below 0', () => {
    expect(entitlementOf(daily, { headcount: 1, size: 'micro', receivedPieces: 50 }).entitlementPieces).toBe(0);
    expect(entitlementOf(daily, { headcount: 0, size: 'micro', receivedPieces: 0 }).entitlementPieces).toBe(0);
  });

  it('rounds a rate per many heads up to the piece', () => {
    const thermometers = { ...daily, perHeads: 50, coverDays: 1 };
    const need = (headcount: number) =>
      entitlementOf(thermometers, { headcount, size: 'small', receivedPieces: 0 }).needPieces;
    expect([1, 50, 51].map(need)).toEqual([1, 1, 2]);
  });

  it('is the size’s grant under a flat policy', () => {
    const flat = { ...daily, grantPieces: { micro: 10, small: 10, medium: 30, large: 0 } };
    expect(entitlementOf(flat, { headcount: 700, size: 'medium', receivedPieces: 12 }).entitlementPieces).toBe(18);
  });
});

it('claimOf takes the smaller one', () => {
  expect([claimOf(500, 69), claimOf(40, 69), claimOf(69, 69)]).toEqual([69, 40, 69]);
});

it('receiptWindow counts the days before and the day itself', () => {
  expect(receiptWindow({ windowDays: 7 }, '2020-03-02')).toEqual({ from: '2020-02-24', to: '2020-03-02' });
});

it('sizeOf follows the ministry’s thresholds', () => {
  expect([0, 19, 20, 299, 300, 999, 1000].map(sizeOf)).toEqual([
    'micro', 'micro', 'small', 'small', 'medium', 'medium', 'large',
  ]); // prettier-ignore
});

describe('plausibilityOf', () => {
  const rules = { plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 } };
  const judge = (askedPieces: number, needPieces = 129, isHeadcountVerified = true) =>
    plausibilityOf(rules, { askedPieces, needPieces, isHeadcountVerified });

  it('lets a wish through at the limit, and above the entitlement', () => {
    expect(judge(500)).toBeNull();
    expect(judge(1290)).toBeNull();
  });

  it('gives the reason with its numbers', () => {
    expect(judge(1291)).toEqual({
      code: 'ASKED_FAR_ABOVE_NEED',
      params: { askedPieces: 1291, needPieces: 129, maxTimesNeed: 10 },
    });
    expect(judge(98_765_432)?.code).toBe('ASKED_ABOVE_CITY_LIMIT');
    expect(judge(987_654, 200_000)?.code).toBe('ASKED_LOOKS_ACCIDENTAL');
    expect(judge(666_666, 200_000)?.code).toBe('ASKED_LOOKS_ACCIDENTAL');
    expect(judge(100_000, 200_000)).toBeNull();
    expect(judge(12_345, 200_000)).toBeNull();
    expect(judge(10, 129, false)).toEqual({ code: 'HEADCOUNT_UNVERIFIED', params: { askedPieces: 10 } });
  });
});
