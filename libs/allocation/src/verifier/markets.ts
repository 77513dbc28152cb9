import { inBatches } from './batches.js';
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
  // Few pairs of asker and ceiling repeat a million times: the last of each slot is remembered.
  private readonly metAsker = new Int32Array(MEMORY).fill(-1);
  private readonly metCeiling = new Int32Array(MEMORY);
  private readonly metGroup = new Int32Array(MEMORY);

  constructor(private readonly round: Round) {
    const { rows, lots, askers } = round;
    const cheapestFirst = Int32Array.from(lots.pieces, (_, j) => j)
      .filter((j) => lots.isLive[j] === 1)
      .sort((a, b) => lots.priceFen[a] - lots.priceFen[b] || a - b);
    const served = round.header.districts.map((_, district) => servedLots(lots, cheapestFirst, district));
    this.markets = askers.map((asker) => marketOf(lots, served[asker.district], asker));
    this.of = new Int32Array(rows.count);
    inBatches(rows.count, (from, to) => this.place(from, to));
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

  /** District of group g. */
  district(g: number): number {
    return this.round.askers[this.market[g]].district;
  }

  /** Lot j suits group g. */
  meets(g: number, j: number): boolean {
    const { lots, askers } = this.round;
    const asker = askers[this.market[g]];
    const { prices } = this.markets[this.market[g]];
    return (
      this.reach[g] > 0 &&
      lots.isLive[j] === 1 &&
      asker.isAccepted[lots.product[j]] === 1 &&
      isServing(lots.serves[j], asker.district) &&
      lots.priceFen[j] <= prices[this.reach[g] - 1]
    );
  }

  /** The same number for groups whose lots are beginnings of the same list. */
  marketOf(g: number): number {
    return this.market[g];
  }

  /** By group: the largest value among its lots, 0 where it has none. @param values by lot */
  latest(values: Float64Array): Float64Array {
    const running = this.markets.map(({ lots }) => largestSoFar(lots, values));
    return Float64Array.from(this.reach, (reach, g) => running[this.market[g]][reach]);
  }

  private place(from: number, to: number): void {
    const { of, metAsker, metCeiling, metGroup } = this;
    const { asker: askers, ceiling: ceilings } = this.round.rows;
    for (let i = from; i < to; i++) {
      const asker = askers[i];
      const ceiling = ceilings[i];
      const slot = (Math.imul(asker, 40503) ^ Math.imul(ceiling, 2654435)) & (MEMORY - 1);
      if (metAsker[slot] !== asker || metCeiling[slot] !== ceiling) {
        metAsker[slot] = asker;
        metCeiling[slot] = ceiling;
        metGroup[slot] = this.groupOf(asker, ceiling);
      }
      of[i] = metGroup[slot];
    }
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

/** Those of the lots that serve a district, in the same order. */
function servedLots({ serves }: Lots, lots: Int32Array, district: number): Int32Array {
  const served = new Int32Array(lots.length);
  let count = 0;
  for (const j of lots) if (isServing(serves[j], district)) served[count++] = j;
  return served.subarray(0, count);
}

/** @param served live lots that serve the asker's district, cheapest first */
function marketOf({ product, priceFen }: Lots, served: Int32Array, { district, isAccepted }: Asker): Market {
  const lots = new Int32Array(served.length);
  let count = 0;
  for (const j of served) if (isAccepted[product[j]] === 1) lots[count++] = j;
  const [prices, hashes] = [new Int32Array(count), new Int32Array(count + 1)];
  hashes[0] = district;
  for (let k = 0; k < count; k++) {
    prices[k] = priceFen[lots[k]];
    hashes[k + 1] = Math.imul(hashes[k] ^ lots[k], 16777619) + 1;
  }
  return { lots: lots.subarray(0, count), prices, hashes, groups: new Int32Array(count + 1).fill(-1) };
}

/** The largest value among the first k lots, for every k. */
function largestSoFar(lots: Int32Array, values: Float64Array): Float64Array {
  const largest = new Float64Array(lots.length + 1);
  for (let k = 0; k < lots.length; k++) largest[k + 1] = Math.max(largest[k], values[lots[k]]);
  return largest;
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
