/** Constants of SHA-256 (FIPS 180-4, 4.2.2 and 5.3.3). */
export const ROUNDS = 64;

/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8, as 32 bits. */
export const CONSTANTS = Int32Array.from(primes(ROUNDS), (prime) => fractionBits(Math.cbrt(prime)));
export const INITIAL = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)));

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
