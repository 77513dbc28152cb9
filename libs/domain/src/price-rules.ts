/** What a policy says of the price of one piece of a product. */
export interface PriceRules {
  /** Highest price, in fen; null when the policy names none. */
  readonly ceilingFen: number | null;
  /** Highest margin over the purchase price, in whole percent of it; null when the policy names none. */
  readonly maxMarginPercent: number | null;
}

/** One rule that a price breaks, with its arithmetic. */
export type PriceBreach =
  | { readonly code: 'PRICE_ABOVE_CEILING'; readonly priceFen: number; readonly ceilingFen: number }
  | {
      readonly code: 'MARGIN_ABOVE_ALLOWED';
      readonly priceFen: number;
      readonly costFen: number;
      readonly maxMarginPercent: number;
      /** The highest price that keeps the margin: the purchase price × (100 + percent) ÷ 100, rounded down. */
      readonly highestFen: number;
    };

/**
 * Judges the price of one piece. Sources: municipal price notices of 2020, where a breach is a price above the ceiling, or,
 * with no earlier sale to compare with, a margin above the local limit (35% in Weifang).
 * @param priceFen whole fen, 0 or more
 * @param costFen what the supplier paid, in whole fen; null when it does not say
 * @returns every rule that is broken; a margin is only judged when the purchase price is known
 */
export function priceBreaches(
  priceFen: number,
  costFen: number | null,
  { ceilingFen, maxMarginPercent }: PriceRules,
): PriceBreach[] {
  const breaches: PriceBreach[] = [];
  if (ceilingFen !== null && priceFen > ceilingFen)
    breaches.push({ code: 'PRICE_ABOVE_CEILING', priceFen, ceilingFen });
  if (costFen !== null && maxMarginPercent !== null) {
    const highestFen = Math.floor((costFen * (100 + maxMarginPercent)) / 100);
    if (priceFen > highestFen)
      breaches.push({ code: 'MARGIN_ABOVE_ALLOWED', priceFen, costFen, maxMarginPercent, highestFen });
  }
  return breaches;
}

/** True when a price can only be judged with the purchase price: above the ceiling, or where no ceiling judges it. */
export function isCostNeeded(priceFen: number, { ceilingFen, maxMarginPercent }: PriceRules): boolean {
  return ceilingFen === null ? maxMarginPercent !== null : priceFen > ceilingFen;
}
