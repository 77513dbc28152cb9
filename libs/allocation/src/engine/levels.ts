import type { Snapshot } from '../files/snapshot.js';
import type { QuotientRemainder } from './exact.js';
import { compareProducts, divide, gcd } from './exact.js';
import type { Bends } from './events.js';
import { sortedEvents } from './events.js';
import type { Market } from './market.js';
import { MaxFlow } from './max-flow.js';
import type { Terms } from './terms.js';
import { nextCaps } from './terms.js';

/** A level as a fraction in lowest terms. */
export interface Level {
  readonly numerator: number;
  readonly denominator: number;
}

/** A block of the certificate: the classes frozen at a level and the lot groups they exhaust. */
export interface Block {
  readonly stage: number;
  /** Undefined for the last block, where everybody is at the cap. */
  readonly level: Level | undefined;
  readonly classes: Int32Array;
  readonly groups: Int32Array;
  /** Classes and rungs of the block: the nodes its arcs leave from. */
  readonly nodes: Int32Array;
}

/** The exact shares: every requisition stands at its block's level, clamped between `floor` and `cap`. */
export interface Shares {
  readonly blocks: readonly Block[];
  /** Block (0-based) of each class. */
  readonly blockOfClass: Int32Array;
  /** Block (0-based) of each node of the network; −1 for rungs no block uses. */
  readonly blockOfNode: Int32Array;
  /** Guaranteed by the stages before the block's stage. */
  readonly floor: Int32Array;
  /** Most that the block's stage allows. */
  readonly cap: Int32Array;
  /** Events of every requisition with a class, by stage, in order of level. */
  readonly stageEvents: readonly Int32Array[];
}

interface Part {
  label: number;
  classes: Int32Array;
  groups: Int32Array;
  /** Events of the part's classes that are still undecided: events[from .. to). */
  from: number;
  to: number;
}

/** Progressive filling, stage by stage: solve for the level, send the flow, split at the minimum cut, repeat on both sides. */
export function solveShares(
  snapshot: Snapshot,
  market: Market,
  terms: Terms,
  onProgress: (fraction: number) => void,
): Shares {
  const solver = new LevelSolver(market, terms, snapshot.requisitions.count);
  for (let stage = 0; stage < terms.stages.length; stage++) {
    solver.solveStage(snapshot, stage);
    onProgress((stage + 1) / terms.stages.length);
  }
  return solver.finish();
}

class LevelSolver {
  private readonly blocks: Block[] = [];
  private readonly floor: Int32Array;
  private readonly cap: Int32Array;
  private readonly flow: MaxFlow;
  private readonly blockOfNode: Int32Array;
  private open: { classes: Int32Array; groups: Int32Array };
  private labels = 0;
  private events: Int32Array = new Int32Array(0);
  private readonly stageEvents: Int32Array[] = [];
  /** Floor and cap of this stage, for those that are frozen too. */
  private readonly bends: Bends;
  /** Demand of a class at level λ is fixed + slope × λ − offset: `base` below the part's events, `now` at the level tried. */
  private readonly fixed: Float64Array;
  private readonly baseSlope: Float64Array;
  private readonly baseOffset: Float64Array;
  private readonly slope: Float64Array;
  private readonly offset: Float64Array;
  private readonly rest: Float64Array;

  constructor(
    private readonly market: Market,
    private readonly terms: Terms,
    count: number,
  ) {
    const { classCount, groups } = market;
    this.floor = new Int32Array(count);
    this.cap = new Int32Array(count);
    this.bends = { terms, floor: new Int32Array(count), cap: new Int32Array(count) };
    this.flow = new MaxFlow(market.network);
    this.blockOfNode = new Int32Array(market.network.nodeCount).fill(-1);
    this.open = { classes: range(classCount), groups: range(groups.count) };
    [this.fixed, this.baseSlope, this.baseOffset, this.slope, this.offset, this.rest] = Array.from(
      { length: 6 },
      () => new Float64Array(classCount),
    );
  }

  solveStage(snapshot: Snapshot, stage: number): void {
    const { market } = this;
    const { classes, groups } = this.open;
    this.prepare(snapshot, stage, classes);
    const stack: Part[] = [{ label: this.newLabel(), classes, groups, from: 0, to: this.events.length }];
    this.relabel(stack[0]);
    const frozen: Block[] = [];
    const open: Part[] = [];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      const found = this.balance(part);
      this.send(part, found.level);
      if (this.flow.reachedCount > 0) stack.push(...this.split(part, found.event));
      else if (found.level === undefined) open.push(part);
      else
        frozen.push({
          stage,
          level: found.level,
          classes: part.classes,
          groups: part.groups,
          nodes: this.nodesOf(part),
        });
    }
    frozen.sort((a, b) => compareLevels(a.level as Level, b.level as Level));
    for (const block of frozen) this.freeze(block);
    this.open = {
      classes: sortedUnion(open.map((part) => part.classes)),
      groups: sortedUnion(open.map((part) => part.groups)),
    };
    const isOpen = this.areOpen(this.open.classes);
    for (let i = 0; i < this.cap.length; i++)
      if (market.classOf[i] >= 0 && isOpen[market.classOf[i]] === 1) this.floor[i] = this.cap[i];
  }

  finish(): Shares {
    const { open, blocks, blockOfNode, floor, cap, stageEvents, market } = this;
    if (open.classes.length > 0) {
      const nodes = range(market.network.firstGroup).filter((v) => blockOfNode[v] < 0);
      this.freeze({ stage: this.terms.stages.length - 1, level: undefined, ...open, nodes });
    }
    const blockOfClass = blockOfNode.subarray(0, market.classCount);
    return { blocks, blockOfClass, blockOfNode, floor, cap, stageEvents };
  }

  private freeze(block: Block): void {
    for (const v of block.nodes) this.blockOfNode[v] = this.blocks.length;
    for (const g of block.groups) this.blockOfNode[this.market.network.firstGroup + g] = this.blocks.length;
    this.blocks.push(block);
  }

  private areOpen(classes: Int32Array): Uint8Array {
    const isOpen = new Uint8Array(this.market.classCount);
    for (const c of classes) isOpen[c] = 1;
    return isOpen;
  }

  /** Caps and demand curves of the open classes in this stage. Rows are read in their own order, which memory likes. */
  private prepare(snapshot: Snapshot, stage: number, classes: Int32Array): void {
    const { floor, cap, terms, market, bends } = this;
    const { classOf } = market;
    for (const c of classes) this.fixed[c] = this.baseSlope[c] = this.baseOffset[c] = 0;
    const isOpen = this.areOpen(classes);
    nextCaps(snapshot, terms, stage, bends.floor, bends.cap);
    for (let i = 0; i < classOf.length; i++) {
      const c = classOf[i];
      if (c < 0 || isOpen[c] === 0) continue;
      cap[i] = bends.cap[i];
      this.fixed[c] += floor[i];
      if (cap[i] > floor[i] && terms.history[i] + floor[i] === 0) this.baseSlope[c] += terms.weight[i];
    }
    const events = sortedEvents(bends, classOf);
    this.stageEvents.push(events);
    this.events = stage === 0 ? events.slice() : events.filter((event) => isOpen[classOf[event >> 1]] === 1);
  }

  /**
   * The highest level the part's stock can carry (undefined: every cap), and how many of its events lie at or below it.
   * Leaves `slope` and `offset` of the part's classes at that level.
   */
  private balance(part: Part): { level: Level | undefined; event: number } {
    const { slope, offset, events, terms, market, floor, cap } = this;
    let slopes = 0;
    let offsets = 0;
    let spare = 0;
    for (const g of part.groups) spare += market.groups.pieces[g];
    for (const c of part.classes) {
      slopes += slope[c] = this.baseSlope[c];
      offsets += offset[c] = this.baseOffset[c];
      spare -= this.fixed[c];
    }
    let event = part.from;
    for (; event < part.to; event++) {
      const e = events[event];
      const i = e >> 1;
      const isEnd = (e & 1) === 1;
      const bend = terms.history[i] + (isEnd ? cap[i] : floor[i]);
      const weight = terms.weight[i];
      if (compareProducts(slopes, bend, spare + offsets, weight) > 0) break;
      const c = market.classOf[i];
      slopes += isEnd ? -weight : weight;
      slope[c] += isEnd ? -weight : weight;
      offsets += isEnd ? -bend : bend;
      offset[c] += isEnd ? -bend : bend;
    }
    // Past its own events a part's demand rises on, unless everybody is at the cap.
    if (event === part.to && slopes === 0) return { level: undefined, event };
    const common = gcd(spare + offsets, slopes);
    return { level: { numerator: (spare + offsets) / common, denominator: slopes / common }, event };
  }

  /** Tries to send every class's demand at the level: first the whole pieces, then what is left in 1/denominators. */
  private send(part: Part, level: Level | undefined): void {
    const { flow, market, fixed, slope, offset, rest } = this;
    this.clearFlow(part);
    for (const c of part.classes) {
      const demand =
        level === undefined ? undefined : divide(slope[c], level.numerator, fixed[c] - offset[c], level.denominator);
      flow.need[c] = demand === undefined ? fixed[c] - offset[c] : demand.quotient;
      rest[c] = demand === undefined ? 0 : demand.remainder;
    }
    for (const g of part.groups) flow.left[g] = market.groups.pieces[g];
    flow.run(part.classes);
    if (level === undefined || level.denominator === 1) return;
    // The fractions add less than one piece per class, so any amount can be cut to `enough` pieces without changing the cut.
    const enough = part.classes.length + 1;
    const scale = level.denominator;
    this.forArcs(part, (arc) => (flow.flow[arc] = Math.min(flow.flow[arc], enough) * scale));
    for (const c of part.classes) flow.need[c] = Math.min(flow.need[c], enough) * scale + rest[c];
    for (const g of part.groups) flow.left[g] = Math.min(flow.left[g], enough) * scale;
    flow.run(part.classes);
  }

  private clearFlow(part: Part): void {
    this.forArcs(part, (arc) => (this.flow.flow[arc] = 0));
  }

  private forArcs(part: Part, visit: (arc: number) => void): void {
    // Every arc with flow ends on a path into one of the part's groups; rungs are found by their label.
    const { network } = this.market;
    const { label } = this.flow;
    const nodes = this.nodesOf(part);
    for (const v of nodes) {
      for (let e = network.start[v]; e < network.start[v + 1]; e++) {
        if ((network.entries[e] & 1) === 0 && label[network.arcTo[network.entries[e] >> 1]] === part.label)
          visit(network.entries[e] >> 1);
      }
    }
  }

  private readonly nodes = new Map<number, Int32Array>();

  private nodesOf(part: Part): Int32Array {
    return this.nodes.get(part.label) as Int32Array;
  }

  private newLabel(): number {
    return ++this.labels;
  }

  /** Gives the nodes of a fresh stage their label: all that no block holds yet. */
  private relabel(part: Part): void {
    const { network } = this.market;
    const { label } = this.flow;
    const nodes: number[] = [];
    for (let v = 0; v < network.nodeCount; v++) {
      const isOpen = this.blockOfNode[v] < 0;
      label[v] = isOpen ? part.label : 0;
      if (isOpen && v < network.firstGroup) nodes.push(v);
    }
    this.nodes.set(part.label, Int32Array.from(nodes));
  }

  /** Cuts a part at the minimum cut: the reached side ends below the level, the other side at or above it. */
  private split(part: Part, event: number): Part[] {
    const { flow, market } = this;
    const { label } = flow;
    const below = this.newLabel();
    for (let at = 0; at < flow.reachedCount; at++) label[flow.reached[at]] = below;
    const nodes = this.nodesOf(part);
    this.nodes.set(
      below,
      nodes.filter((v) => label[v] === below),
    );
    this.nodes.set(
      part.label,
      nodes.filter((v) => label[v] === part.label),
    );
    const { firstGroup } = market.network;
    const side = (wanted: number, from: number, to: number): Part => ({
      label: wanted,
      classes: part.classes.filter((c) => label[c] === wanted),
      groups: part.groups.filter((g) => label[firstGroup + g] === wanted),
      from,
      to: this.keepEvents(from, to, wanted),
    });
    const parts = [side(below, part.from, event), side(part.label, event, part.to)];
    for (const c of parts[1].classes) {
      this.baseSlope[c] = this.slope[c];
      this.baseOffset[c] = this.offset[c];
    }
    return parts;
  }

  /** Moves the events of one label to the front of a range; returns its new end. */
  private keepEvents(from: number, to: number, wanted: number): number {
    const { events, market, flow } = this;
    let end = from;
    for (let k = from; k < to; k++)
      if (flow.label[market.classOf[events[k] >> 1]] === wanted) events[end++] = events[k];
    return end;
  }
}

export function compareLevels(a: Level, b: Level): number {
  return compareProducts(a.numerator, b.denominator, b.numerator, a.denominator);
}

/** Exact share of requisition i: whole pieces, and a remainder over the level's denominator. */
export function shareOf(shares: Shares, terms: Terms, block: Block, i: number): QuotientRemainder {
  const floor = shares.floor[i];
  const cap = shares.cap[i];
  const { level } = block;
  if (level === undefined || cap <= floor) return { quotient: floor, remainder: 0 };
  const share = divide(terms.weight[i], level.numerator, -terms.history[i], level.denominator);
  if (share.quotient < floor) return { quotient: floor, remainder: 0 };
  return share.quotient >= cap ? { quotient: cap, remainder: 0 } : share;
}

function range(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at);
}

function sortedUnion(parts: Int32Array[]): Int32Array {
  const result = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result.sort();
}
