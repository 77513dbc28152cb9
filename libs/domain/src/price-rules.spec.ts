import { describe, expect, it } from '@jest/globals';
import { isCostNeeded, priceBreaches } from './price-rules.js';

const RULES = { ceilingFen: 400, maxMarginPercent: 35 };

describe('price rules', () => {
  it.each([
    [400, null, []],
    [401, null, ['PRICE_ABOVE_CEILING']],
    [135, 100, []],
    [136, 100, ['MARGIN_ABOVE_ALLOWED']],
    [500, 371, ['PRICE_ABOVE_CEILING']], // 371 × 1.35 = 500.85
    [501, 371, ['PRICE_ABOVE_CEILING', 'MARGIN_ABOVE_ALLOWED']],
    [1, 0, ['MARGIN_ABOVE_ALLOWED']],
  ])('%i fen at a cost of %s: %j', (priceFen, costFen, codes) => {
    expect(priceBreaches(priceFen, costFen, RULES).map(({ code }) => code)).toEqual(codes);
  });

  it('carries its arithmetic', () => {
    expect(priceBreaches(501, 371, RULES)[1]).toEqual({
      code: 'MARGIN_ABOVE_ALLOWED',
      priceFen: 501,
      costFen: 371,
      maxMarginPercent: 35,
      highestFen: 500,
    });
  });

  it('needs the cost above the ceiling, and where only the margin judges', () => {
    expect(isCostNeeded(400, RULES)).toBe(false);
    expect(isCostNeeded(401, RULES)).toBe(true);
    expect(isCostNeeded(1, { ceilingFen: null, maxMarginPercent: 35 })).toBe(true);
    expect(isCostNeeded(1, { ceilingFen: null, maxMarginPercent: null })).toBe(false);
  });
});
