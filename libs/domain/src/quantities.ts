import { ok, refused, type Result } from './result.js';
import { toHalfWidth } from './text.js';

/** The most pieces one lot or one requisition may name; a city's stock of a month stays far below it. */
export const MAX_PIECES = 1_000_000_000;

export type QuantityCode =
  | 'QUANTITY_EMPTY'
  | 'QUANTITY_NOT_A_NUMBER'
  | 'QUANTITY_NEGATIVE'
  | 'QUANTITY_FRACTION'
  | 'QUANTITY_EXPONENT'
  | 'QUANTITY_TOO_LARGE';

export interface QuantityRefused {
  readonly code: QuantityCode;
  /** The text after normalisation. */
  readonly read: string;
}

/**
 * Reads whole pieces as people type them: spaces around, full-width digits and thousands commas are mended; NaN,
 * signs, fractions, exponents and what exceeds MAX_PIECES are refused. 0 is a quantity; callers say whether it makes sense.
 * @returns an integer 0…MAX_PIECES, or the code of what is wrong
 */
export function parsePieces(text: string): Result<number, QuantityRefused> {
  const read = toHalfWidth(text).trim();
  if (read === '') return refused({ code: 'QUANTITY_EMPTY', read });
  if (/^[-−–]/.test(read)) return refused({ code: 'QUANTITY_NEGATIVE', read });
  if (/^[0-9]+(\.[0-9]+)?e[+-]?[0-9]+$/i.test(read)) return refused({ code: 'QUANTITY_EXPONENT', read });
  if (/^[0-9,]*\.[0-9]*$/.test(read)) return refused({ code: 'QUANTITY_FRACTION', read });
  if (!/^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)$/.test(read)) return refused({ code: 'QUANTITY_NOT_A_NUMBER', read });
  const pieces = Number(read.replaceAll(',', ''));
  return pieces > MAX_PIECES ? refused({ code: 'QUANTITY_TOO_LARGE', read }) : ok(pieces);
}

/** True for a whole number of pieces 0…MAX_PIECES. */
export function isPieces(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_PIECES;
}

/** True when the pieces are a whole number of packs. Both positive integers. */
export function isWholePacks(pieces: number, packPieces: number): boolean {
  return pieces % packPieces === 0;
}

/**
 * Reads a price in yuan as people type it: full-width digits, a yuan sign, thousands commas; '1.8' and '1.80' are 180 fen.
 * @returns whole fen, or undefined for what is no price (signs, exponents, thirds of a fen)
 */
export function parseFen(text: string): number | undefined {
  const read = toHalfWidth(text).replace(/[¥￥\s]|元$/g, '');
  const parts = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2})0*)?$/.exec(read);
  if (!parts) return undefined;
  return Number(parts[1].replaceAll(',', '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
