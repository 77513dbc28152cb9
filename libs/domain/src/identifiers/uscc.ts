import { ok, refused, type Result } from '../result.js';
import { normaliseCode } from '../text.js';
import { BASE31, base31Check } from './base31.js';

const USCC_LENGTH = 18;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]; // GB 11714-1997

export interface Uscc {
  /** 18 characters, normalised. */
  readonly uscc: string;
  /** Positions 3–8: division of the registering authority (GB/T 2260). */
  readonly division: string;
  /** ORGANISATION_CODE_CHECK: the nested code of positions 9–17 fails its own check. Some real codes do, so it only warns. */
  readonly warnings: readonly 'ORGANISATION_CODE_CHECK'[];
}

export interface UsccRefused {
  readonly code: 'USCC_LENGTH' | 'USCC_CHARACTER' | 'USCC_CHECK';
  /** The text after normalisation, so that a page can show what was understood. */
  readonly read: string;
  /** 1-based position of the first character that may not occur (USCC_CHARACTER only). */
  readonly position?: number;
}

/**
 * Reads a unified social credit code (GB 32100-2015) as people type it: lower case, full-width and spaces are mended.
 * @returns the code with its division; USCC_LENGTH, USCC_CHARACTER or USCC_CHECK otherwise
 */
export function parseUscc(text: string): Result<Uscc, UsccRefused> {
  const read = normaliseCode(text);
  if (read.length !== USCC_LENGTH) return refused({ code: 'USCC_LENGTH', read });
  const bad = [...read].findIndex((char, index) => !(isDivision(index) ? /[0-9]/.test(char) : BASE31.includes(char)));
  if (bad >= 0) return refused({ code: 'USCC_CHARACTER', read, position: bad + 1 });
  if (base31Check(read.slice(0, 17)) !== read[17]) return refused({ code: 'USCC_CHECK', read });
  const nested = organisationCheck(read.slice(8, 16)) === read[16];
  return ok({ uscc: read, division: read.slice(2, 8), warnings: nested ? [] : ['ORGANISATION_CODE_CHECK'] });
}

/**
 * Builds a code with both check characters right.
 * @param kind positions 1–2, e.g. '91' for an enterprise at the market regulator
 * @param division six digits
 * @param organisation eight characters of BASE31
 */
export function composeUscc(kind: string, division: string, organisation: string): string {
  const body = kind + division + organisation + organisationCheck(organisation);
  return body + base31Check(body);
}

/** GB 11714: A=10…Z=35, C = 11 − Σ mod 11, written X for 10 and 0 for 11. */
function organisationCheck(organisation: string): string {
  const sum = [...organisation].reduce(
    (total, char, index) => total + parseInt(char, 36) * ORGANISATION_WEIGHTS[index],
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

function isDivision(index: number): boolean {
  return index >= 2 && index < 8;
}
