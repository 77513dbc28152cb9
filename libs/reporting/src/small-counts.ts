/** Counts of fewer firms than this are not published: somebody could be recognised by them. */
export const FEWEST_FIRMS = 5;

/**
 * Hides the groups of a division that are too small to be told, and the next smallest one where a single hidden group
 * could be had by subtracting the others from the public total.
 * @param groups in any order, each with its number of requisitions (one firm has one a day and category)
 * @param hide makes of a group what may be told of it
 */
export function withoutSmallCounts<G extends { readonly requisitions: number }, P>(
  groups: readonly G[],
  show: (group: G) => P,
  hide: (group: G) => P,
): P[] {
  const present = groups.filter(({ requisitions }) => requisitions > 0).sort((a, b) => a.requisitions - b.requisitions);
  const small = present.filter(({ requisitions }) => requisitions < FEWEST_FIRMS).length;
  const hidden = new Set<G>(present.slice(0, small === 1 ? 2 : small));
  return groups.map((group) => (hidden.has(group) ? hide(group) : show(group)));
}
