import { describe, expect, it } from '@jest/globals';
import { reachableLevels } from './reachable-levels.js';

const heads = [
  { districtId: 'a', productId: 'kn95', headcount: 100 },
  { districtId: 'b', productId: 'kn95', headcount: 300 },
  { districtId: 'b', productId: 'surgical', headcount: 50 },
];
const levels = (...stock: Parameters<typeof reachableLevels>[0]): number[] =>
  reachableLevels(stock, heads).map(({ levelPerHead }) => levelPerHead);

describe('reachableLevels', () => {
  it('spreads what serves everybody over all heads that ask for it', () => {
    expect(levels({ productId: 'kn95', serves: null, pieces: 1000 })).toEqual([2.5, 2.5, 0]);
  });

  it('gives what serves one district to that one, on top of the rest', () => {
    const all = { productId: 'kn95', serves: null, pieces: 400 };
    expect(levels(all, { productId: 'kn95', serves: ['a', 'z'], pieces: 50 })).toEqual([1.5, 1, 0]);
  });

  it('is nothing where no stock is, and where nobody asks for it nothing is divided by nothing', () => {
    expect(levels()).toEqual([0, 0, 0]);
    expect(levels({ productId: 'kn95', serves: ['z'], pieces: 400 })).toEqual([0, 0, 0]);
    const nobody = [{ districtId: 'a', productId: 'kn95', headcount: 0 }];
    expect(reachableLevels([{ productId: 'kn95', serves: null, pieces: 5 }], nobody)[0].levelPerHead).toBe(0);
  });

  it('gives away no more than there is', () => {
    const stock = [
      { productId: 'kn95', serves: ['b'], pieces: 7 },
      { productId: 'kn95', serves: null, pieces: 993 },
    ];
    const given = reachableLevels(stock, heads).reduce((sum, row) => sum + row.levelPerHead * row.headcount, 0);
    expect(given).toBeCloseTo(1000, 1);
  });
});
