/** Exact comparisons of integers whose products may pass 2^53: floating point decides only where it cannot be wrong. */

/** Relative error of one product of two exact doubles is at most 2^-53; this margin is 8 times that of a difference. */
const SURE = 2 ** -49;

/** Sign of a × b − c × d for integers a, b, c, d of either sign, each within ±2^53. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  const difference = left - right;
  const size = Math.abs(left) + Math.abs(right);
  if (size <= Number.MAX_SAFE_INTEGER || Math.abs(difference) > size * SURE) return difference;
  const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** Greatest common divisor of two non-negative integers, not both zero. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export interface QuotientRemainder {
  quotient: number;
  remainder: number;
}

/**
 * Floor and remainder of a × b / d, with the integer c added to the floor; d > 0.
 * The parts of the result must be safe integers; the product need not be.
 */
export function divide(a: number, b: number, c: number, d: number): QuotientRemainder {
  const product = a * b;
  if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) {
    const quotient = Math.floor(product / d);
    let rest = product - quotient * d;
    let whole = quotient;
    if (rest < 0) {
      rest += d;
      whole--;
    } else if (rest >= d) {
      rest -= d;
      whole++;
    }
    return { quotient: whole + c, remainder: rest };
  }
  const exact = BigInt(a) * BigInt(b);
  const divisor = BigInt(d);
  let quotient = exact / divisor;
  let remainder = exact % divisor;
  if (remainder < 0n) {
    quotient--;
    remainder += divisor;
  }
  return { quotient: Number(quotient) + c, remainder: Number(remainder) };
}
