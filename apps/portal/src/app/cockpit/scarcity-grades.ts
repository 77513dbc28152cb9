export const GRADES = ['enough', 'short', 'veryShort', 'hardlyAny', 'none', 'noDemand'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * How scarce a product is in a district.
 * @param levelPerHead what the stock could reach; undefined where nobody asks
 * @param needPerHead what the policy lets a firm claim; without one any level is enough
 */
export function gradeOf(levelPerHead: number | undefined, needPerHead: number | null): Grade {
  if (levelPerHead === undefined) return 'noDemand';
  if (levelPerHead <= 0) return 'none';
  if (needPerHead === null || levelPerHead >= needPerHead) return 'enough';
  if (levelPerHead >= needPerHead / 2) return 'short';
  // in a city-wide shortage everything is below half: a tenth still tells one district from another
  return levelPerHead >= needPerHead / 10 ? 'veryShort' : 'hardlyAny';
}
