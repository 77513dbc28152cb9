/** Goods of one product that go to the same districts. */
export interface ReachingStock {
  readonly productId: string;
  /** Districts they are delivered to; null means all. */
  readonly serves: readonly string[] | null;
  readonly pieces: number;
}

/** Heads of the firms of a district that ask for a product. */
export interface AskingHeads {
  readonly districtId: string;
  readonly productId: string;
  readonly headcount: number;
}

export interface ReachableLevel extends AskingHeads {
  /** Pieces per head; for showing, never for comparing two firms. */
  readonly levelPerHead: number;
}

/**
 * The level that each district could reach in each product: goods are spread evenly over all heads that they may reach and
 * that would take them. A rough picture of where it is scarce, before a round and without one: who takes two products is
 * counted for both, packs and ceilings are left out.
 * @param heads one row for each district and product; headcounts ≥ 0
 * @returns the same rows with their levels, 0 where no stock reaches them
 */
export function reachableLevels(stock: readonly ReachingStock[], heads: readonly AskingHeads[]): ReachableLevel[] {
  const level = new Map<AskingHeads, number>();
  for (const { productId, serves, pieces } of stock) {
    const reached = heads.filter((row) => row.productId === productId && (serves?.includes(row.districtId) ?? true));
    const headcount = reached.reduce((sum, row) => sum + row.headcount, 0);
    if (headcount === 0) continue;
    for (const row of reached) level.set(row, (level.get(row) ?? 0) + pieces / headcount);
  }
  return heads.map((row) => ({ ...row, levelPerHead: Math.round((level.get(row) ?? 0) * 10_000) / 10_000 }));
}
