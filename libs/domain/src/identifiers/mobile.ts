import { ok, refused, type Result } from '../result.js';
import { normaliseCode } from '../text.js';

/**
 * Reads a mainland mobile number: 1[3-9] and nine digits; spaces, hyphens, full-width digits and +86 are mended.
 * @returns eleven digits, or MOBILE_FORMAT
 */
export function parseMobile(text: string): Result<string, { readonly code: 'MOBILE_FORMAT' }> {
  const digits = normaliseCode(text)
    .replace(/[-–—]/g, '')
    .replace(/^(\+|00)86/, '');
  return /^1[3-9][0-9]{9}$/.test(digits) ? ok(digits) : refused({ code: 'MOBILE_FORMAT' });
}
