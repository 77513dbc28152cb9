import type { Snapshot } from '../files/snapshot.js';
import type { Dues, DrawResult } from './class-packs.js';
import { ClassPacks, duePacks, isCandidate, roomFor } from './class-packs.js';
import type { Draw } from './draw.js';
import type { Block, Shares } from './levels.js';
import { LineStore } from './lines.js';
import type { LineColumns } from './lines.js';
import type { Market } from './market.js';
import { MaxFlow } from './max-flow.js';
import { Offers } from './offers.js';
import { Reach } from './reach.js';
import type { Pairs } from './routing.js';
import { route } from './routing.js';
import { LeftoverSweep } from './sweep.js';
import type { Terms } from './terms.js';
import type { Tickets } from './tickets.js';

export interface Placement {
  readonly dues: Dues;
  readonly lines: LineColumns;
  /** Last draw of each class. */
  readonly draws: (DrawResult | undefined)[];
}

/** Turns exact shares into whole packs of lots. */
export function placePacks(
  snapshot: Snapshot,
  market: Market,
  terms: Terms,
  shares: Shares,
  tickets: Tickets | undefined,
  draw: Draw,
  onProgress: (fraction: number) => void,
): Placement {
  const placer = new PackPlacer(snapshot, market, terms, shares, tickets, draw);
  shares.blocks.forEach((block, at) => {
    placer.place(block);
    onProgress((at + 1) / shares.blocks.length);
  });
  return placer.finish();
}

class PackPlacer {
  /** In units: what is sent is unique, so it goes the short way. */
  private readonly flow: MaxFlow;
  private readonly offers: Offers;
  /** In packs of one size among several: where not all that is due can be sent, the network decides whose goes. */
  private readonly packFlow: MaxFlow;
  private readonly packOffers: Offers;
  private readonly classPacks: ClassPacks;
  private readonly lines: LineStore;
  private readonly lotLeft: Int32Array;
  /** Next lot of each group. */
  private readonly cursor: Int32Array;
  private readonly dues: Dues;
  private readonly draws: (DrawResult | undefined)[];
  /** Exact share of each class: whole pieces and a sum of remainders over the block's denominator. */
  private readonly classWhole: Float64Array;
  private readonly classRest: Float64Array;

  constructor(
    snapshot: Snapshot,
    private readonly market: Market,
    private readonly terms: Terms,
    private readonly shares: Shares,
    private readonly tickets: Tickets | undefined,
    private readonly draw: Draw,
  ) {
    const { count } = market.rows;
    this.flow = new MaxFlow(market.tree);
    this.offers = new Offers(market.tree, this.flow);
    this.flow.label.set(shares.blockOfTreeNode);
    this.packFlow = new MaxFlow(market.network);
    this.packOffers = new Offers(market.network, this.packFlow);
    this.packFlow.label.set(shares.blockOfNode);
    this.lotLeft = snapshot.lots.pieces.slice();
    this.cursor = market.groups.start.slice();
    this.draws = new Array<DrawResult | undefined>(market.classCount);
    this.classWhole = new Float64Array(market.classCount);
    this.classRest = new Float64Array(market.classCount);
    this.dues = {
      whole: new Int32Array(count),
      hasRest: new Uint8Array(count),
      most: new Int32Array(count),
      awarded: new Int32Array(count),
      isDrawLost: new Uint8Array(count),
    };
    let largest = 0;
    for (let c = 0; c < market.classCount; c++)
      largest = Math.max(largest, market.memberStart[c + 1] - market.memberStart[c]);
    this.classPacks = new ClassPacks(this.dues, draw, largest);
    // A basic solution makes at most this many lines; only packs of several sizes make more.
    this.lines = new LineStore(count + market.classCount + snapshot.lots.count);
    this.fillShares();
    this.fillRoom();
  }

  place(block: Block): void {
    const sizes = [...new Set(Array.from(block.groups, (g) => this.market.groups.packPieces[g]))].sort((a, b) => b - a);
    if (sizes.length === 0) return;
    const units = this.unitTotals(block);
    const pairs = route(this.market, this.requestFor(block, block.groups, units, this.terms.unit));
    if (sizes.length === 1 && sizes[0] === this.terms.unit) {
      this.give(block, sizes[0], units, pairs);
      return;
    }
    this.placeMixed(block, sizes, pairs);
  }

  finish(): Placement {
    new LeftoverSweep(this.market, this.dues, this.draw, this.lotLeft).run(this.lines);
    return { dues: this.dues, lines: this.lines.finish(this.market.rows.order), draws: this.draws };
  }

  /** Exact shares of every requisition and their sums by class. */
  private fillShares(): void {
    const { dues, shares, tickets } = this;
    const market = tickets?.market ?? this.market;
    const { weight, history } = tickets?.terms ?? this.terms;
    const { floor, cap } = shares;
    const reach = new Reach();
    for (const block of shares.blocks) {
      const { level } = block;
      if (level !== undefined) reach.set(level.numerator, level.denominator);
      for (let k = 0; k < block.classes.length; k++) {
        const c = block.classes[k];
        for (let row = market.memberStart[c], end = market.memberStart[c + 1]; row < end; row++) {
          const lifted = level === undefined ? floor[row] : reach.whole(weight[row]) - history[row];
          const isRising = lifted >= floor[row] && lifted < cap[row];
          const rest = isRising ? reach.rest(weight[row]) : 0;
          const whole = isRising ? lifted : lifted < floor[row] ? floor[row] : cap[row];
          const p = tickets === undefined ? row : tickets.placeOf[row];
          dues.whole[p] += whole;
          if (rest > 0) dues.hasRest[p] = 1;
          this.classWhole[c] += whole;
          this.classRest[c] += rest;
        }
      }
    }
  }

  /** What every requisition may have at most; who has a part of a unit due will draw for it. */
  private fillRoom(): void {
    const { dues, draw } = this;
    const { claim, finalCap, unit } = this.terms;
    for (let p = 0; p < this.market.rows.matched; p++) {
      dues.most[p] = Math.min(claim[p], Math.ceil(finalCap[p] / unit) * unit);
      if (isCandidate(dues, p, unit, duePacks(dues, p, unit, 0))) draw.expect(p);
    }
    draw.prepare();
  }

  /** Whole units per class that the block's stock can carry: the floor of the exact share, then one more by the draw. */
  private unitTotals(block: Block): Float64Array {
    const { flow, terms, market } = this;
    const { unit } = terms;
    const denominator = block.level?.denominator ?? 1;
    for (const g of block.groups) flow.left[g] = market.groups.pieces[g] / unit;
    const totals = new Float64Array(block.classes.length);
    const odd: number[] = [];
    block.classes.forEach((c, k) => {
      const whole = this.classWhole[c] + Math.floor(this.classRest[c] / denominator);
      totals[k] = flow.need[c] = Math.floor(whole / unit);
      if (totals[k] * unit < whole || this.classRest[c] % denominator > 0) odd.push(k);
    });
    flow.run(block.classes);
    if (flow.reachedCount > 0) throw new Error('packs: exact shares do not fit the stock');
    this.offers.begin(block.treeNodes, block.groups);
    for (const k of this.inDrawOrder(block, odd)) this.offer(this.offers, block, totals, k, 1);
    if (block.level !== undefined) return totals;
    // Where stock is left, caps that are no whole number of units are rounded up.
    block.classes.forEach((c, k) => {
      const most = this.mostOf(c);
      if (most / unit > totals[k]) this.offer(this.offers, block, totals, k, most / unit - totals[k]);
    });
    return totals;
  }

  /** What the members of a class may have when each exact share is rounded up to a whole unit. */
  private mostOf(c: number): number {
    const { dues, market, terms } = this;
    let most = 0;
    for (let k = market.memberStart[c]; k < market.memberStart[c + 1]; k++) {
      most += Math.min(dues.most[k], Math.ceil((dues.whole[k] + dues.hasRest[k]) / terms.unit) * terms.unit);
    }
    return most;
  }

  /** Sends up to `amount` more from the block's k-th class and counts what went. */
  private offer(offers: Offers, block: Block, totals: Float64Array, k: number, amount: number): void {
    totals[k] += offers.offer(block.classes[k], amount);
  }

  /** Classes ordered by the best placed of their candidates. */
  private inDrawOrder(block: Block, odd: number[]): number[] {
    const { memberStart } = this.market;
    if (odd.length < 2) return odd;
    const best = new Map<number, number>();
    for (const k of odd) {
      const c = block.classes[k];
      const first = this.classPacks.firstCandidate(memberStart[c], memberStart[c + 1], this.terms.unit);
      if (first >= 0) best.set(k, first);
    }
    return odd
      .filter((k) => best.has(k))
      .sort((a, b) => this.draw.compare(best.get(a) as number, best.get(b) as number));
  }

  private requestFor(
    block: Block,
    groups: Int32Array,
    send: Float64Array,
    packPieces: number,
  ): Parameters<typeof route>[1] {
    const take = Float64Array.from(groups, (g) => this.market.groups.pieces[g] / packPieces);
    return { classes: block.classes, groups, nodes: block.nodes, send, take };
  }

  /** Several sizes, the largest first: each class takes of a size what the routing in units gave it, carried to whole packs. */
  private placeMixed(block: Block, sizes: number[], pairs: Pairs): void {
    const { groups } = this.market;
    const due = new Map<number, number>();
    const indexOf = new Map(Array.from(block.classes, (c, k) => [c, k]));
    for (const size of sizes) {
      const sized = block.groups.filter((g) => groups.packPieces[g] === size);
      pairs.group.forEach((g, at) => {
        const k = indexOf.get(pairs.classOf[at]) as number;
        if (groups.packPieces[g] === size) due.set(k, (due.get(k) ?? 0) + pairs.amount[at] * this.terms.unit);
      });
      const packs = this.packTotals(block, sized, size, due);
      packs.forEach((n, k) => due.set(k, (due.get(k) ?? 0) - n * size));
      this.give(block, size, packs, route(this.market, this.requestFor(block, sized, packs, size)));
    }
  }

  /** Packs of one size per class: the floor of what is due, one more by the draw, then whatever still has room. */
  private packTotals(block: Block, sized: Int32Array, size: number, due: Map<number, number>): Float64Array {
    const { packFlow: flow, packOffers: offers, market } = this;
    for (const v of block.nodes)
      for (let e = market.network.start[v]; e < market.network.start[v + 1]; e++)
        flow.flow[market.network.entries[e] >> 1] = 0;
    for (const g of block.groups) flow.left[g] = 0;
    for (const g of sized) flow.left[g] = market.groups.pieces[g] / size;
    const room = Float64Array.from(block.classes, (c) => this.roomOf(c, size));
    const totals = new Float64Array(block.classes.length);
    block.classes.forEach(
      (c, k) => (flow.need[c] = totals[k] = Math.min(room[k], Math.max(0, Math.floor((due.get(k) ?? 0) / size)))),
    );
    flow.run(block.classes);
    block.classes.forEach((c, k) => {
      totals[k] -= flow.need[c];
      flow.need[c] = 0;
    });
    offers.begin(block.nodes, block.groups);
    const first = (k: number): number => this.market.memberStart[block.classes[k]];
    const inOrder = Array.from(block.classes, (_, k) => k).sort((a, b) => this.draw.compare(first(a), first(b)));
    for (const k of inOrder)
      if (totals[k] < room[k] && (due.get(k) ?? 0) > totals[k] * size) this.offer(offers, block, totals, k, 1);
    // In a block that is emptied every pack has to go somewhere; smaller packs, which come later, even it out.
    if (block.level !== undefined)
      for (const k of inOrder) if (totals[k] < room[k]) this.offer(offers, block, totals, k, 1);
    if (block.level !== undefined)
      block.classes.forEach((_, k) => this.offer(offers, block, totals, k, room[k] - totals[k]));
    return totals;
  }

  private roomOf(c: number, size: number): number {
    const { memberStart } = this.market;
    let room = 0;
    for (let i = memberStart[c]; i < memberStart[c + 1]; i++) room += roomFor(this.dues, i, size);
    return room;
  }

  /** Gives each class its packs of one size and fills its members from its lots one after the other. */
  private give(block: Block, size: number, packs: Float64Array, pairs: Pairs): void {
    let at = 0;
    block.classes.forEach((c, k) => {
      const from = at;
      while (at < pairs.classOf.length && pairs.classOf[at] === c) at++;
      if (packs[k] === 0) return;
      this.draws[c] = this.classPacks.shareOut(
        this.market.memberStart[c],
        this.market.memberStart[c + 1],
        size,
        packs[k],
      );
      this.fill(c, size, pairs, from);
    });
  }

  private fill(c: number, size: number, pairs: Pairs, from: number): void {
    const { groups, memberStart } = this.market;
    const { given } = this.classPacks;
    let at = from;
    let inPair = pairs.amount[at];
    for (let i = memberStart[c], end = memberStart[c + 1]; i < end; i++) {
      for (let packs = given[i - memberStart[c]]; packs > 0;) {
        if (inPair === 0) inPair = pairs.amount[++at];
        const g = pairs.group[at];
        while (this.lotLeft[groups.lots[this.cursor[g]]] === 0) this.cursor[g]++;
        const lot = groups.lots[this.cursor[g]];
        const part = Math.min(packs, inPair, this.lotLeft[lot] / size);
        this.lines.add(i, lot, part * size);
        this.lotLeft[lot] -= part * size;
        this.dues.awarded[i] += part * size;
        inPair -= part;
        packs -= part;
      }
    }
  }
}
