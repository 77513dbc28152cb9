import { PairSums, Texts } from './columns.js';
import { bytesOf } from './scanner.js';

describe('columns', () => {
  it('sum up every amount by its pair, also those that make the table grow', () => {
    const sums = new PairSums();
    for (let round = 1; round <= 2; round++) for (let key = 0; key < 5000; key++) sums.add(key * 7919, key * round);
    const found = Array.from({ length: 5000 }, (_, key) => sums.sums.values[sums.entry(key * 7919)]);
    expect(found).toEqual(Array.from({ length: 5000 }, (_, key) => 3 * key));
  });

  it('hand texts out as padded words', () => {
    const texts = new Texts();
    for (const text of ['abc', 'abcd', 'abcdefgh']) texts.push(bytesOf(text), 0, text.length);
    const words = new Int32Array(8).fill(-1);
    expect([0, 1, 2].map((i) => texts.copyWords(i, words, i % 2, 2, 3))).toEqual([3, 4, 8]);
    expect([...words]).toEqual([0x61626364, 0x61626364, 0x65666768, 0x80 << 24, 0x80 << 24, 0, -1, -1]);
    expect(texts.copyWords(2, words, 0, 2, 2)).toBe(-1);
  });
});
