import { PairSums, Texts } from './columns.js';
import { bytesOf } from './scanner.js';

describe('columns', () => {
  it('sum up every amount by its pair, also those that make the table grow', () => {
    const sums = new PairSums();
    for (let round = 1; round <= 2; round++) for (let key = 0; key < 5000; key++) sums.add(key * 7919, key * round);
    const found = Array.from({ length: 5000 }, (_, key) => sums.sums.values[sums.entry(key * 7919)]);
    expect(found).toEqual(Array.from({ length: 5000 }, (_, key) => 3 * key));
  });

  it('keep more texts than fit one block, each as it was given and in its order', () => {
    const texts = new Texts();
    const count = 70_000;
    const textOf = (k: number): string => `${k}`.padStart(64, '0');
    for (let k = 0; k < count; k++) {
      texts.push(bytesOf(textOf(k)), 0, 64);
      if (k % 10_000 < 2 || k > count - 3000) expect(texts.isRising()).toBe(true);
    }
    const around = bytesOf(`"${textOf(count - 1)}"`);
    for (const k of [0, 1, 65_535, 65_536, 65_537, count - 1]) {
      expect(texts.at(k)).toBe(textOf(k));
      const words = new Int32Array(17);
      expect(texts.copyWords(k, words, 0, 1, 17)).toBe(64);
      expect(Buffer.from(words.buffer).swap32().toString('latin1', 0, 64)).toBe(textOf(k));
      expect(texts.endIn(k, around, 1)).toBe(k === count - 1 ? 65 : -1);
      expect(Math.sign(texts.compare(k, around, 1, 65))).toBe(k === count - 1 ? 0 : -1);
    }
  });

  it('compare texts byte by byte, the shorter of two alike first', () => {
    const compared = (before: string, after: string): boolean => {
      const texts = new Texts();
      texts.push(bytesOf('first'), 0, 5);
      for (const text of [before, after]) texts.push(bytesOf(text), 0, text.length);
      return texts.isRising();
    };
    expect([compared('a', 'b'), compared('a', 'ab'), compared('', 'a')]).toEqual([true, true, true]);
    expect([compared('b', 'a'), compared('ab', 'a'), compared('a', 'a')]).toEqual([false, false, false]);
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
