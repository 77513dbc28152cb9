/** Counts of fewer firms than this are not published: somebody could be recognised by them. */
export const FEWEST_FIRMS = 5;

/** Whether figures of so many firms would tell of each of them; that there is none may be told. */
export const areFew = (firms: number): boolean => firms > 0 && firms < FEWEST_FIRMS;

/**
 * Hides the groups of a division that are too small to be told, and the next smallest ones until two groups and five firms
 * are hidden: what the others leave of the public total then tells of no single group and of no few firms.
 * @param groups in any order, each with its number of requisitions (one firm has one a day and category)
 * @param hide makes of a group what may be told of it
 */
export function withoutSmallCounts<G extends { readonly requisitions: number }, P>(
  groups: readonly G[],
  show: (group: G) => P,
  hide: (group: G) => P,
): P[] {
  const present = groups.filter(({ requisitions }) => requisitions > 0).sort((a, b) => a.requisitions - b.requisitions);
  const hidden = new Set<G>();
  let firms = 0;
  for (const group of present) {
    const betrays = hidden.size > 0 && (hidden.size < 2 || firms < FEWEST_FIRMS);
    if (!areFew(group.requisitions) && !betrays) break;
    hidden.add(group);
    firms += group.requisitions;
  }
  return groups.map((group) => (hidden.has(group) ? hide(group) : show(group)));
}
