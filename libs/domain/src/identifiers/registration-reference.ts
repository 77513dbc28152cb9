import { normaliseCode } from '../text.js';

/**
 * The reference of a firm's registration for the telephone, e.g. F-9C41-77D0: the last eight digits of its id, so that
 * nothing has to be stored or drawn and an officer finds the firm by it.
 * @param id the enterprise's UUIDv7
 */
export function registrationReference(id: string): string {
  const code = id.slice(-8).toUpperCase();
  return `F-${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Reads such a reference as it was typed or heard: lower case, spaces, missing hyphens and O for 0 are mended.
 * @returns the eight digits that the id ends with, in lower case; null when it is no reference
 */
export function parseRegistrationReference(text: string): string | null {
  const read = normaliseCode(text).replace(/[-–—]/g, '').replaceAll('O', '0');
  return /^F[0-9A-F]{8}$/.test(read) ? read.slice(1).toLowerCase() : null;
}
