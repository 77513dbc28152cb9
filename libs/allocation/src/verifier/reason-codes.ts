import type { Reason } from '../files/records.js';
import { bytesOf } from './scanner.js';

/** How a reason is written: the text around its numbers. In the order in which an award lists its reasons. */
const WRITTEN = {
  FULLY_MET: ['}'],
  CAP_ENTITLEMENT: [',"claimPieces":', '}'],
  RECEIVED_IN_WINDOW: [',"receivedPieces":', '}'],
  LOWER_TIER: [',"stage":', '}'],
  POOL_SHORT: [',"level":[', ',', '],"enoughPieces":', '}'],
  NO_COMPATIBLE_LOT: [',"product":', ',"price":', ',"area":', ',"life":', '}'],
  PRICE_ABOVE_CEILING: [',"maxPriceFen":', ',"lowestPriceFen":', '}'],
  LIFE_TOO_SHORT: [',"minRemainingLifeDays":', ',"longestLifeDays":', '}'],
  OUT_OF_AREA: [',"lots":', '}'],
  PACK_ROUND_DOWN: [',"packPieces":', '}'],
  TIE_BREAK_LOST: [',"drawn":', ',"of":', '}'],
} as const satisfies Record<Reason['code'], readonly string[]>;

export type ReasonCode = keyof typeof WRITTEN;
export const CODES = Object.keys(WRITTEN) as ReasonCode[];

/** The number of each code. */
export const CODE = Object.fromEntries(CODES.map((code, at) => [code, at])) as Record<ReasonCode, number>;

const START = '{"code":"';
const PARTS = CODES.map((code) => {
  const [first, ...rest] = WRITTEN[code];
  return [`${START}${code}"${first}`, ...rest];
});
/** The bytes around the numbers of each code. */
export const PART_BYTES = PARTS.map((parts) => parts.map(bytesOf));
/** How many numbers each code carries. */
export const NUMBERS = PARTS.map((parts) => parts.length - 1);
/** Where the two letters stand that tell the codes apart. */
export const TELLING = START.length;

const BY_LETTERS = new Int8Array(1 << 16).fill(-1);
CODES.forEach((code, at) => (BY_LETTERS[(code.charCodeAt(0) << 8) | code.charCodeAt(1)] = at));

/** The one code that may begin with these two letters, or -1. */
export function codeAt(first: number, second: number): number {
  return BY_LETTERS[((first & 255) << 8) | (second & 255)];
}

/** The reasons of one requisition: a bit per code, and the numbers of all codes in turn. */
export class ReasonList {
  bits = 0;
  length = 0;
  readonly numbers = new Float64Array(32);

  clear(): void {
    this.bits = 0;
    this.length = 0;
  }

  /** Adds a code by its number in CODES; codes are added in that order, each with its numbers after it. */
  code(code: number): void {
    this.bits |= 1 << code;
  }

  number(value: number): void {
    this.numbers[this.length++] = value;
  }
}

/** Reasons as the file writes them. @param from where the first of their numbers stands */
export function reasonsText(bits: number, numbers: Float64Array, from: number): string {
  const written: string[] = [];
  let next = from;
  PARTS.forEach((parts, code) => {
    if (((bits >> code) & 1) === 1)
      written.push(parts.map((part, k) => (k < NUMBERS[code] ? `${part}${numbers[next++]}` : part)).join(''));
  });
  return `[${written.join()}]`;
}

/** How many numbers the codes of these bits carry together. */
export function countNumbers(bits: number): number {
  let count = 0;
  for (let code = 0; code < NUMBERS.length; code++) if (((bits >> code) & 1) === 1) count += NUMBERS[code];
  return count;
}
