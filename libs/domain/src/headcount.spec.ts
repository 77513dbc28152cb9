import { describe, expect, it } from '@jest/globals';
import { countedHeadcount } from './headcount.js';

describe('countedHeadcount', () => {
  it.each([
    [43, null, 43], // never filed
    [43, 38, 38],
    [43, 60, 43], // nobody declares their own weight
    [43, 0, 0],
    [null, 38, null],
    [null, null, null],
  ])('of %s verified and %s on site is %s', (verified, onSite, counted) => {
    expect(countedHeadcount(verified, onSite)).toBe(counted);
  });
});
