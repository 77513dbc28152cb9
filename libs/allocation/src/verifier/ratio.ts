/** Exact fractions for the verifier: whole numbers as doubles while they are safe, as bigint beyond. */
export interface Ratio {
  n: bigint;
  d: bigint;
}

export function ratio(n: number | bigint, d: number | bigint = 1): Ratio {
  return { n: BigInt(n), d: BigInt(d) };
}

export function compare(a: Ratio, b: Ratio): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Lowest terms, positive denominator. */
export function isLowest(a: Ratio): boolean {
  let [x, y] = [a.n, a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return a.d > 0n && x === 1n;
}

export function lowest(a: Ratio): Ratio {
  let [x, y] = [a.n < 0n ? -a.n : a.n, a.d];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: a.n / x, d: a.d / x };
}
