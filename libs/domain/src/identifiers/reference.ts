import type { Category, Day } from '../words.js';
import { ok, refused, type Result } from '../result.js';
import { normaliseCode } from '../text.js';
import { BASE31, base31Check, isBase31 } from './base31.js';

const LETTER: Record<Category, string> = { masks: 'M', disinfectant: 'D', goggles: 'G', thermometers: 'T' };
const CODE_LENGTH = 8;
/** Random hexadecimal digits at the end of a UUIDv7 that make the code: 48 bits, still an exact integer. */
const RANDOM_DIGITS = 12;

/**
 * The reference people read over the telephone: category letter, month and day, eight characters, one check character,
 * e.g. M0302-7K3Q-F9DXC. Derived from the id, so nothing has to be stored or drawn.
 * @param id the requisition's UUIDv7
 */
export function requisitionReference(category: Category, serviceDate: Day, id: string): string {
  let rest = parseInt(id.replaceAll('-', '').slice(-RANDOM_DIGITS), 16);
  let code = '';
  for (let place = 0; place < CODE_LENGTH; place++) {
    code = BASE31[rest % BASE31.length] + code;
    rest = Math.floor(rest / BASE31.length);
  }
  const head = LETTER[category] + serviceDate.slice(5, 7) + serviceDate.slice(8, 10);
  return `${head}-${code.slice(0, 4)}-${code.slice(4)}${base31Check(head + code)}`;
}

/**
 * Reads a reference as somebody typed or heard it: lower case, spaces, missing hyphens, O for 0 and I for 1 are mended.
 * @returns the reference in its written form, or REFERENCE_FORMAT / REFERENCE_CHECK (one character wrong or two swapped)
 */
export function parseReference(
  text: string,
): Result<string, { readonly code: 'REFERENCE_FORMAT' | 'REFERENCE_CHECK' }> {
  const read = normaliseCode(text).replace(/[-–—]/g, '').replaceAll('O', '0').replaceAll('I', '1');
  if (!/^[MDGT][0-9]{4}.{9}$/.test(read) || !isBase31(read)) return refused({ code: 'REFERENCE_FORMAT' });
  if (base31Check(read.slice(0, -1)) !== read.slice(-1)) return refused({ code: 'REFERENCE_CHECK' });
  return ok(`${read.slice(0, 5)}-${read.slice(5, 9)}-${read.slice(9)}`);
}

/** What a reference says of its requisition: enough to find it among those of its day. */
export interface ReferenceKey {
  readonly category: Category;
  /** Month and day of the service date, `0302`. */
  readonly monthDay: string;
  /** The id's last 12 hexadecimal digits, read as a number, leave this rest when divided by `modulus`. */
  readonly code: number;
  readonly modulus: number;
}

/** @param reference in its written form, as `parseReference` gives it */
export function referenceKey(reference: string): ReferenceKey {
  const category = (Object.keys(LETTER) as Category[]).find((name) => LETTER[name] === reference[0]);
  if (category === undefined) throw new RangeError(`no category has the letter of ${reference}`);
  const digits = reference.slice(6).replace('-', '').slice(0, CODE_LENGTH);
  const code = [...digits].reduce((sum, digit) => sum * BASE31.length + BASE31.indexOf(digit), 0);
  return { category, monthDay: reference.slice(1, 5), code, modulus: BASE31.length ** CODE_LENGTH };
}
