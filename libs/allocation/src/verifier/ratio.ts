/** A fraction of whole numbers; parts beyond 2^53 never occur in a level. */
export interface Ratio {
  n: number;
  d: number;
}

/** Less than 0, 0, more than 0: a against b, exactly. Denominators are positive. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Greatest common divisor of whole numbers from 0 to 2^53. */
export function commonDivisor(a: number, b: number): number {
  while (a > 0x7fffffff || b > 0x7fffffff) {
    if (b === 0) return a;
    [a, b] = [b, a % b];
  }
  // Small ones divide as integers, which is several times faster.
  let x = a | 0;
  let y = b | 0;
  while (y !== 0) {
    const rest = (x % y) | 0;
    x = y;
    y = rest;
  }
  return x;
}

/** n % d of whole numbers: as integers where n is a small one, which is several times faster. */
export function remainder(n: number, d: number): number {
  const small = n | 0;
  return small === n ? small % d : n % d;
}

/** Lowest terms, positive denominator. */
export function isLowest({ n, d }: Ratio): boolean {
  return d > 0 && commonDivisor(Math.abs(n), d) === 1;
}

export function lowest({ n, d }: Ratio): Ratio {
  const common = commonDivisor(Math.abs(n), d);
  return { n: n / common, d: d / common };
}
