import type { Snapshot } from '../files/snapshot.js';
import { NO_CEILING } from '../files/snapshot.js';
import { gcd } from './exact.js';
import { Network, NetworkBuilder } from './network.js';
import { rowsByClass } from './rows.js';
import type { Rows } from './rows.js';

/** Lots that meet the same requisitions at the same cost: one node of the network. */
export interface LotGroups {
  readonly count: number;
  readonly pieces: Float64Array;
  readonly packPieces: Int32Array;
  readonly district: Int32Array;
  readonly priceFen: Int32Array;
  /** 1 where the lots expire within the policy's window and go first. */
  readonly isFirst: Uint8Array;
  /** Lots of group g in id order: lots[start[g] .. start[g + 1]). */
  readonly start: Int32Array;
  readonly lots: Int32Array;
}

/**
 * Who meets what. Node numbers: classes first, then rungs, then lot groups. A rung is 'can pay up to this price' for one
 * product in one district; it leads to the rung below and to the groups that cost exactly its price, so that the pairs
 * class × lot never exist.
 */
export interface Market {
  readonly unit: number;
  readonly groups: LotGroups;
  readonly network: Network;
  /**
   * Who meets what over short paths, for flows that only have to exist: the same classes and groups, and in the place of
   * each ladder a tree of its prices. Routes are made from `network`.
   */
  readonly tree: Network;
  /** The rung below each node of `network`; −1 where there is none. */
  readonly rungBelow: Int32Array;
  readonly classCount: number;
  /** Class of each requisition; −1 where no lot is compatible. */
  readonly classOf: Int32Array;
  /** The requisitions of class c are at the places memberStart[c] .. memberStart[c + 1] − 1 of `rows`. */
  readonly memberStart: Int32Array;
  readonly rows: Rows;
}

/** A lot takes part when it holds something and lives long enough on the service day. */
export function isLive(snapshot: Snapshot, lot: number): boolean {
  const { pieces, expiresOn } = snapshot.lots;
  return pieces[lot] > 0 && expiresOn[lot] - snapshot.serviceDay >= snapshot.policy.minRemainingLifeDays;
}

/** Greatest common divisor of the pack sizes of the lots that hold anything; 1 where none does. */
export function unitOf(snapshot: Snapshot): number {
  let unit = 0;
  const { pieces, packPieces, count } = snapshot.lots;
  for (let j = 0; j < count; j++) if (pieces[j] > 0) unit = gcd(unit, packPieces[j]);
  return Math.max(1, unit);
}

export function buildMarket(snapshot: Snapshot): Market {
  const groups = groupLots(snapshot);
  const ladders = new Ladders(snapshot, groups.groups, groups.product, groups.serves);
  const classes = classify(snapshot, ladders);
  const builder = new NetworkBuilder(classes.count, ladders.rungCount, groups.groups.count);
  const treeBuilder = new NetworkBuilder(classes.count, ladders.rungCount, groups.groups.count);
  for (let c = 0; c < classes.count; c++) {
    for (const rung of classes.rungs[c]) {
      builder.add(c, classes.count + rung, 0);
      ladders.forSpans(rung, (span) => treeBuilder.add(c, classes.count + span, 0));
    }
  }
  ladders.addArcs(builder, classes.count);
  ladders.addTreeArcs(treeBuilder, classes.count);
  const memberStart = membersOf(classes.classOf, classes.count);
  return {
    unit: unitOf(snapshot),
    groups: groups.groups,
    network: builder.finish(),
    tree: treeBuilder.finish(),
    rungBelow: ladders.rungsBelow(classes.count),
    classCount: classes.count,
    classOf: classes.classOf,
    memberStart,
    rows: rowsByClass(snapshot, classes.classOf, memberStart),
  };
}

function groupLots(snapshot: Snapshot): { groups: LotGroups; product: number[]; serves: number[] } {
  const { lots, policy, serviceDay } = snapshot;
  const index = new Map<string, number>();
  const members: number[][] = [];
  for (let j = 0; j < lots.count; j++) {
    if (!isLive(snapshot, j)) continue;
    const first = Number(lots.expiresOn[j] - serviceDay <= policy.useFirstWithinDays);
    const key = [lots.product[j], lots.serves[j], lots.district[j], lots.priceFen[j], lots.packPieces[j], first].join();
    const group = index.get(key);
    if (group === undefined) {
      index.set(key, members.length);
      members.push([j]);
    } else members[group].push(j);
  }
  const start = new Int32Array(members.length + 1);
  members.forEach((list, g) => (start[g + 1] = start[g] + list.length));
  const of = (column: Int32Array): Int32Array => Int32Array.from(members, (list) => column[list[0]]);
  const groups: LotGroups = {
    count: members.length,
    pieces: Float64Array.from(members, (list) => list.reduce((sum, j) => sum + lots.pieces[j], 0)),
    packPieces: of(lots.packPieces),
    district: of(lots.district),
    priceFen: of(lots.priceFen),
    isFirst: Uint8Array.from(members, (list) =>
      Number(lots.expiresOn[list[0]] - serviceDay <= policy.useFirstWithinDays),
    ),
    start,
    lots: Int32Array.from(members.flat()),
  };
  return {
    groups,
    product: members.map((list) => lots.product[list[0]]),
    serves: members.map((list) => lots.serves[list[0]]),
  };
}

interface Ladder {
  district: number;
  prices: number[];
  firstRung: number;
  groups: number[];
}

/** One ladder of prices per product and district that any lot serves. */
class Ladders {
  rungCount = 0;
  /** By rung: the first of its ladder. */
  private readonly firstRungs: number[] = [];
  private readonly ladders = new Map<number, Ladder>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly groups: LotGroups,
    product: number[],
    serves: number[],
  ) {
    const everywhere = Int32Array.from(snapshot.districts, (_, at) => at);
    for (let g = 0; g < groups.count; g++) {
      for (const district of snapshot.serveSets[serves[g]] ?? everywhere)
        this.ladder(product[g], district).groups.push(g);
    }
    for (const ladder of this.ladders.values()) {
      ladder.prices = [...new Set(ladder.groups.map((g) => groups.priceFen[g]))].sort((a, b) => a - b);
      ladder.firstRung = this.rungCount;
      this.rungCount += ladder.prices.length;
      for (const _price of ladder.prices) this.firstRungs.push(ladder.firstRung);
    }
  }

  /** The highest rung a ceiling reaches, or −1. */
  rung(product: number, district: number, maxPriceFen: number): number {
    const ladder = this.ladders.get(product * this.snapshot.districts.length + district);
    if (ladder === undefined) return -1;
    const affordable = maxPriceFen === NO_CEILING ? ladder.prices.length : countUpTo(ladder.prices, maxPriceFen);
    return affordable === 0 ? -1 : ladder.firstRung + affordable - 1;
  }

  /**
   * The nodes of the tree that together hold all prices up to a rung's. Each ladder's tree is one of Fenwick's (1994): its
   * k-th node, counted from 1, spans the prices from the one after k less k's lowest bit up to the k-th, so that every
   * beginning of the ladder is made of a few spans and every span of a few others and its last price.
   */
  forSpans(rung: number, visit: (span: number) => void): void {
    const first = this.firstRungs[rung];
    for (let k = rung - first + 1; k > 0; k -= k & -k) visit(first + k - 1);
  }

  /** The rung below each node; −1 for the lowest and for nodes that are none. */
  rungsBelow(firstNode: number): Int32Array {
    const below = new Int32Array(firstNode + this.rungCount + this.groups.count).fill(-1);
    for (const { firstRung, prices } of this.ladders.values())
      for (let k = 1; k < prices.length; k++) below[firstNode + firstRung + k] = firstNode + firstRung + k - 1;
    return below;
  }

  addTreeArcs(builder: NetworkBuilder, firstNode: number): void {
    const firstGroup = firstNode + this.rungCount;
    for (const { firstRung, prices, groups } of this.ladders.values()) {
      for (let k = 1; k <= prices.length; k++)
        for (let inner = k - 1; inner > k - (k & -k); inner -= inner & -inner)
          builder.add(firstNode + firstRung + k - 1, firstNode + firstRung + inner - 1, 0);
      for (const g of groups)
        builder.add(firstNode + firstRung + countUpTo(prices, this.groups.priceFen[g]) - 1, firstGroup + g, 0);
    }
  }

  addArcs(builder: NetworkBuilder, firstNode: number): void {
    const { snapshot, groups } = this;
    const firstGroup = firstNode + this.rungCount;
    for (const ladder of this.ladders.values()) {
      for (let k = 1; k < ladder.prices.length; k++)
        builder.add(firstNode + ladder.firstRung + k, firstNode + ladder.firstRung + k - 1, 0);
      for (const g of ladder.groups) {
        const rung = ladder.firstRung + countUpTo(ladder.prices, groups.priceFen[g]) - 1;
        const metres = snapshot.metres[groups.district[g] * snapshot.districts.length + ladder.district];
        builder.add(firstNode + rung, firstGroup + g, metres);
      }
    }
  }

  private ladder(product: number, district: number): Ladder {
    const key = product * this.snapshot.districts.length + district;
    let ladder = this.ladders.get(key);
    if (ladder === undefined) this.ladders.set(key, (ladder = { district, prices: [], firstRung: 0, groups: [] }));
    return ladder;
  }
}

/** How many of the sorted values are at most the limit. */
function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Classes {
  count: number;
  classOf: Int32Array;
  rungs: number[][];
}

/** Remembered kinds of requisitions, by the low bits of what tells them apart. */
const KINDS = 1 << 14;

/** Requisitions that reach the same rungs are one class. Classes are numbered by their first member. */
function classify(snapshot: Snapshot, ladders: Ladders): Classes {
  const rows = snapshot.requisitions;
  const districts = snapshot.districts.length;
  const prices = Int32Array.from(new Set(snapshot.lots.priceFen)).sort();
  const byTraits = new Map<number, number>();
  const byRungs = new Map<string, number>();
  const classes: Classes = { count: 0, classOf: new Int32Array(rows.count), rungs: [] };
  // Most requisitions are of a kind that was met shortly before: a look into a table costs a tenth of one into a map.
  const kinds = new Float64Array(KINDS).fill(-1);
  const ceilings = new Int32Array(KINDS);
  const found = new Int32Array(KINDS);
  for (let i = 0; i < rows.count; i++) {
    const ceiling = rows.maxPriceFen[i];
    const kind = rows.accepts[i] * districts + rows.district[i];
    const slot = (kind * 61 + ceiling) & (KINDS - 1);
    if (kinds[slot] !== kind || ceilings[slot] !== ceiling) {
      const traits = kind * (prices.length + 1) + (ceiling === NO_CEILING ? prices.length : countUpTo(prices, ceiling));
      let known = byTraits.get(traits);
      if (known === undefined) byTraits.set(traits, (known = classByRungs(snapshot, ladders, byRungs, classes, i)));
      kinds[slot] = kind;
      ceilings[slot] = ceiling;
      found[slot] = known;
    }
    classes.classOf[i] = found[slot];
  }
  return classes;
}

function classByRungs(
  snapshot: Snapshot,
  ladders: Ladders,
  byRungs: Map<string, number>,
  classes: Classes,
  i: number,
): number {
  const rows = snapshot.requisitions;
  const rungs: number[] = [];
  for (const product of snapshot.acceptSets[rows.accepts[i]]) {
    const rung = ladders.rung(product, rows.district[i], rows.maxPriceFen[i]);
    if (rung >= 0) rungs.push(rung);
  }
  if (rungs.length === 0) return -1;
  const key = rungs.join();
  let found = byRungs.get(key);
  if (found === undefined) {
    byRungs.set(key, (found = classes.count++));
    classes.rungs.push(rungs);
  }
  return found;
}

/** Where the members of each class start when requisitions are ordered by class. */
function membersOf(classOf: Int32Array, classCount: number): Int32Array {
  const memberStart = new Int32Array(classCount + 1);
  for (let i = 0; i < classOf.length; i++) if (classOf[i] >= 0) memberStart[classOf[i] + 1]++;
  for (let c = 0; c < classCount; c++) memberStart[c + 1] += memberStart[c];
  return memberStart;
}
