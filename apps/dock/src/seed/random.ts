/**
 * Chance that is the same everywhere: xoshiro128** (Blackman and Vigna 2018), seeded through splitmix32. The demo city
 * must come out alike on every machine, which Math.random does not promise.
 */
export class Random {
  private readonly state: Uint32Array;

  constructor(seed: number) {
    let mix = seed >>> 0;
    this.state = Uint32Array.from({ length: 4 }, () => {
      mix = (mix + 0x9e3779b9) >>> 0;
      let word = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
      word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
      return (word ^ (word >>> 15)) >>> 0;
    });
  }

  /** 32 random bits. */
  bits(): number {
    const s = this.state;
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 11);
    return result;
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** A whole number from min to max, both included; max − min below 2^32. */
  int(min: number, max: number): number {
    return min + Math.floor(this.unit() * (max - min + 1));
  }

  /** A number in [min, max). */
  between(min: number, max: number): number {
    return min + this.unit() * (max - min);
  }

  /** True with the given chance, 0…1. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(items: ArrayLike<T>): T {
    return items[Math.floor(this.unit() * items.length)];
  }

  /** An item with a chance proportional to its weight. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let left = this.unit() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    return items[items.length - 1][0];
  }

  /** Log-normal with the given median; sigma is the deviation of the logarithm (Box and Muller 1958). */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.unit()));
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.unit()));
  }

  /** The items in a random order (Fisher and Yates); the argument stays as it is. */
  shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
    }
    return mixed;
  }

  /** A UUIDv7 (RFC 9562) of the given moment, so that ids sort by the rehearsal's own time. */
  uuidv7(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hex = (bits: number) => bits.toString(16).padStart(8, '0');
    const [a, b, c] = [hex(this.bits()), hex(this.bits()), hex(this.bits())];
    const variant = (8 + (this.bits() & 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${a.slice(3, 6)}-${b}${c.slice(0, 4)}`;
  }
}

function rotate(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
