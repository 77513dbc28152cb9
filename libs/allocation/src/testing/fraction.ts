/** Exact fractions for oracles: slow, obvious, and no code of the engine. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint | number, d: bigint | number = 1n) {
    let [a, b] = [BigInt(n), BigInt(d)];
    if (b < 0n) [a, b] = [-a, -b];
    let [x, y] = [a < 0n ? -a : a, b];
    while (y !== 0n) [x, y] = [y, x % y];
    this.n = a / x;
    this.d = b / x;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d - other.n * this.d, this.d * other.d);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.n * other.n, this.d * other.d);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.n * other.d, this.d * other.n);
  }

  compare(other: Fraction): number {
    const difference = this.n * other.d - other.n * this.d;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  toString(): string {
    return `${this.n}/${this.d}`;
  }
}
