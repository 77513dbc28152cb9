import { Random } from '../testing/random.js';
import { commonDivisor, compare, isLowest, lowest, remainder } from './ratio.js';

const random = new Random(8);
/** Small ones, those about 2^31, and those about 2^53. */
const whole = (): number =>
  random.pick([
    random.between(0, 12),
    2 ** 31 - 3 + random.between(0, 5),
    Number.MAX_SAFE_INTEGER - random.between(0, 9),
  ]);

function divisorOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisorOf(b, a % b);
}

describe('fractions of whole numbers up to 2^53', () => {
  it('are divided, compared and brought to lowest terms exactly', () => {
    for (let round = 0; round < 3000; round++) {
      const [a, b, c, d] = [whole(), whole(), whole(), whole()];
      const common = Number(divisorOf(BigInt(a), BigInt(b)));
      expect({ a, b, common: commonDivisor(a, b) }).toEqual({ a, b, common });
      if (b === 0 || d === 0) continue;
      expect({ a, b, rest: remainder(a, b) }).toEqual({ a, b, rest: Number(BigInt(a) % BigInt(b)) });
      const due = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
      const sign = due < 0n ? -1 : due > 0n ? 1 : 0;
      expect({ a, b, c, d, sign: Math.sign(compare({ n: a, d: b }, { n: c, d })) }).toEqual({ a, b, c, d, sign });
      expect(lowest({ n: a, d: b })).toEqual({ n: a / common, d: b / common });
      expect({ a, b, isLowest: isLowest({ n: a, d: b }) }).toEqual({ a, b, isLowest: common === 1 });
    }
  });

  it('have a denominator above 0', () => {
    expect([isLowest({ n: 1, d: 0 }), isLowest({ n: 1, d: -1 }), isLowest({ n: -1, d: 1 })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
