/** The five 'in places' of a work-resumption filing (product.md, system 4), in the order of the form. */
export const IN_PLACES = ['mechanism', 'inspection', 'supplies', 'management', 'education'] as const;
export type InPlace = (typeof IN_PLACES)[number];

/**
 * Staff that a firm may claim by on a day: who is on site, and never more than the district has verified.
 * @param verified headcount in force on the day; null when none is verified, and then none counts
 * @param onSite what the firm filed last for that day or one before; null when it never filed: the verified figure counts
 */
export function countedHeadcount(verified: number | null, onSite: number | null): number | null {
  if (verified === null || onSite === null) return verified;
  return Math.min(verified, onSite);
}
