import { isServing, NO_CEILING } from './round.js';
import type { Asker, Lots, Round } from './round.js';

const MEMORY = 1 << 14;

/** The live lots that suit an asker at any price, cheapest first; a price ceiling cuts a number of them off the end. */
interface Market {
  readonly lots: Int32Array;
  readonly prices: Int32Array;
  /** Hash of the first n lots. */
  readonly hashes: Int32Array;
  /** Group of the requisitions that meet the first n lots; -1 where nobody asked yet. */
  readonly groups: Int32Array;
}

/**
 * Requisitions of one district that meet the same lots form one group. Pairs of a requisition and a lot never exist:
 * a group's lots are the first so many of a market.
 */
export class Groups {
  /** By requisition. */
  readonly of: Int32Array;
  private readonly markets: Market[];
  private readonly market: number[] = [];
  private readonly reach: number[] = [];
  private readonly byHash = new Map<number, number[]>();

  constructor(private readonly round: Round) {
    const { rows, lots, askers } = round;
    const cheapestFirst = Int32Array.from(lots.pieces, (_, j) => j)
      .filter((j) => lots.isLive[j] === 1)
      .sort((a, b) => lots.priceFen[a] - lots.priceFen[b] || a - b);
    this.markets = askers.map((asker) => marketOf(lots, cheapestFirst, asker));
    this.of = new Int32Array(rows.count);
    // Few pairs of asker and ceiling repeat a million times: the last of each slot is remembered.
    const metAsker = new Int32Array(MEMORY).fill(-1);
    const metCeiling = new Int32Array(MEMORY);
    const metGroup = new Int32Array(MEMORY);
    for (let i = 0; i < rows.count; i++) {
      const asker = rows.asker[i];
      const ceiling = rows.ceiling[i];
      const slot = (Math.imul(asker, 40503) ^ Math.imul(ceiling, 2654435)) & (MEMORY - 1);
      if (metAsker[slot] !== asker || metCeiling[slot] !== ceiling) {
        metAsker[slot] = asker;
        metCeiling[slot] = ceiling;
        metGroup[slot] = this.groupOf(asker, ceiling);
      }
      this.of[i] = metGroup[slot];
    }
  }

  get count(): number {
    return this.market.length;
  }

  /** The lots group g meets, cheapest first. */
  lots(g: number): Int32Array {
    return this.markets[this.market[g]].lots.subarray(0, this.reach[g]);
  }

  /** All lots of the market whose first ones group g meets. */
  marketLots(market: number): Int32Array {
    return this.markets[market].lots;
  }

  /** How many lots group g meets. */
  size(g: number): number {
    return this.reach[g];
  }

  /** The same number for groups whose lots are beginnings of the same list. */
  marketOf(g: number): number {
    return this.market[g];
  }

  /** By group: the largest value among its lots, 0 where it has none. */
  latest(valueOf: (j: number) => number): Float64Array {
    const running = this.markets.map(({ lots }) => {
      const largest = new Float64Array(lots.length + 1);
      for (let k = 0; k < lots.length; k++) largest[k + 1] = Math.max(largest[k], valueOf(lots[k]));
      return largest;
    });
    return Float64Array.from(this.reach, (reach, g) => running[this.market[g]][reach]);
  }

  private groupOf(asker: number, ceiling: number): number {
    const market = this.markets[asker];
    const reach = reachOf(market.prices, ceiling);
    const known = market.groups[reach];
    return known >= 0 ? known : (market.groups[reach] = this.groupFor(asker, reach));
  }

  /** Other accepted products may lead to the very same lots. */
  private groupFor(asker: number, reach: number): number {
    const { district } = this.round.askers[asker];
    const { lots, hashes } = this.markets[asker];
    const alike = this.byHash.get(hashes[reach]) ?? [];
    for (const g of alike) {
      if (this.reach[g] !== reach || this.round.askers[this.market[g]].district !== district) continue;
      if (this.lots(g).every((j, k) => j === lots[k])) return g;
    }
    const g = this.market.push(asker) - 1;
    this.reach.push(reach);
    this.byHash.set(hashes[reach], [...alike, g]);
    return g;
  }
}

function marketOf(lots: Lots, cheapestFirst: Int32Array, asker: Asker): Market {
  const found = cheapestFirst.filter(
    (j) => asker.isAccepted[lots.product[j]] === 1 && isServing(lots.serves[j], asker.district),
  );
  const hashes = new Int32Array(found.length + 1);
  hashes[0] = asker.district;
  for (let k = 0; k < found.length; k++) hashes[k + 1] = Math.imul(hashes[k] ^ found[k], 16777619) + 1;
  return {
    lots: found,
    prices: found.map((j) => lots.priceFen[j]),
    hashes,
    groups: new Int32Array(found.length + 1).fill(-1),
  };
}

/** How many of the rising prices a ceiling allows. */
function reachOf(prices: Int32Array, ceiling: number): number {
  if (ceiling === NO_CEILING) return prices.length;
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (prices[middle] <= ceiling) low = middle + 1;
    else high = middle;
  }
  return low;
}
