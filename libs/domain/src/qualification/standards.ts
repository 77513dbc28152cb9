import type { Day } from '../words.js';

/** A standard that goods of a product may be made to, and its days; a revised one has a row of its own. */
export interface Standard {
  /** With its year: 'GB 2626-2019'. */
  readonly standard: string;
  readonly validFrom: Day;
  /** Its last day; null while none is set. */
  readonly validTo: Day | null;
}

/** Standards of a product that are in force on a day; an old and a new one may both be. */
export function standardsOn(standards: readonly Standard[], day: Day): readonly Standard[] {
  return standards.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
}
