/** GB 32100-2015, 4.3: digits and letters without I, O, S, V, Z, which are misread. 31 is prime: one wrong or two swapped characters always show. */
export const BASE31 = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;
const GENERATOR = 3;

/**
 * Check character of GB 32100-2015: weights 3^(i−1) mod 31, check = (31 − Σ mod 31) mod 31.
 * @param body characters of BASE31, at most 30 (after that the weights repeat)
 */
export function base31Check(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    sum = (sum + BASE31.indexOf(char) * weight) % MODULUS;
    weight = (weight * GENERATOR) % MODULUS;
  }
  return BASE31[(MODULUS - sum) % MODULUS];
}

/** True when every character is one of the 31. */
export function isBase31(text: string): boolean {
  return [...text].every((char) => BASE31.includes(char));
}
