import { describe, expect, it } from '@jest/globals';
import { declaredLot, heldLot, LOT_HOLDS, releasedLot } from './lot.js';

describe('what keeps a lot from rounds', () => {
  it('a new lot is on offer at once when nothing does, otherwise only declared', () => {
    expect(declaredLot([])).toEqual({ state: 'AVAILABLE', holds: [] });
    expect(declaredLot(['QUALIFICATION', 'PRICE_REVIEW'])).toEqual({
      state: 'DECLARED',
      holds: ['PRICE_REVIEW', 'QUALIFICATION'],
    });
  });

  it('a lot is on offer again when the last hold is gone, in whatever order they go', () => {
    for (const first of LOT_HOLDS)
      for (const second of LOT_HOLDS.filter((other) => other !== first)) {
        const both = heldLot(heldLot({ state: 'AVAILABLE', holds: [] }, first), second);
        expect(both.state).toBe('ON_HOLD');
        expect(releasedLot(both, first)).toEqual({ state: 'ON_HOLD', holds: [second] });
        expect(releasedLot(releasedLot(both, first), second)).toEqual({ state: 'AVAILABLE', holds: [] });
      }
  });

  it('a declared lot becomes available by its last release, not on hold', () => {
    const lot = declaredLot(['PRICE_REVIEW', 'QUALIFICATION']);
    expect(releasedLot(lot, 'PRICE_REVIEW')).toEqual({ state: 'DECLARED', holds: ['QUALIFICATION'] });
    expect(releasedLot(releasedLot(lot, 'PRICE_REVIEW'), 'QUALIFICATION').state).toBe('AVAILABLE');
  });

  it('the same hold twice is one; what is given out stays so', () => {
    const twice = heldLot(heldLot({ state: 'AVAILABLE', holds: [] }, 'SUPPLIER'), 'SUPPLIER');
    expect(twice).toEqual({ state: 'ON_HOLD', holds: ['SUPPLIER'] });
    expect(heldLot({ state: 'DEPLETED', holds: [] }, 'QUALIFICATION').state).toBe('DEPLETED');
  });
});
