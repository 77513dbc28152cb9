import { Demand } from './demand.js';
import type { QuotientRemainder } from './exact.js';
import { compareProducts, divide, gcd } from './exact.js';
import { MaxFlow } from './max-flow.js';
import { stageCap } from './terms.js';
import type { RisingMarket, RisingTerms } from './terms.js';

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
  /** The same of the market's tree. */
  readonly treeNodes: Int32Array;
}

/** The exact shares: every requisition stands at its block's level, clamped between `floor` and `cap` (both by place). */
export interface Shares {
  readonly blocks: readonly Block[];
  /** Block (0-based) of each class. */
  readonly blockOfClass: Int32Array;
  /** Block (0-based) of each node of the network; −1 for rungs no block uses. */
  readonly blockOfNode: Int32Array;
  /** The same of the market's tree. */
  readonly blockOfTreeNode: Int32Array;
  /** Guaranteed by the stages before the block's stage. */
  readonly floor: Int32Array;
  /** Most that the block's stage allows. */
  readonly cap: Int32Array;
}

interface Part {
  label: number;
  classes: Int32Array;
  groups: Int32Array;
  /** As in Block. */
  nodes: Int32Array;
  treeNodes: Int32Array;
  /** Its blocks end at this level or above. */
  low: Level;
  /** Its blocks end below this level; undefined where nothing is known. */
  high: Level | undefined;
}

const BOTTOM: Level = { numerator: 0, denominator: 1 };

/** Progressive filling, stage by stage: solve for the level, send the flow, split at the minimum cut, repeat on both sides. */
export function solveShares(market: RisingMarket, terms: RisingTerms, onProgress: (fraction: number) => void): Shares {
  const solver = new LevelSolver(market, terms);
  for (let stage = 0; stage < terms.stages.length; stage++) {
    solver.solveStage(stage);
    onProgress((stage + 1) / terms.stages.length);
  }
  return solver.finish();
}

class LevelSolver {
  private readonly blocks: Block[] = [];
  private readonly floor: Int32Array;
  private readonly cap: Int32Array;
  private readonly demand: Demand;
  private readonly flow: MaxFlow;
  private readonly blockOfNode: Int32Array;
  private readonly blockOfTreeNode: Int32Array;
  /** Part of each class and rung of the network; those of the tree's nodes are the flow's labels. */
  private readonly labelOfNode: Int32Array;
  private open: { classes: Int32Array; groups: Int32Array };
  private labels = 0;
  private readonly rest: Float64Array;

  constructor(
    private readonly market: RisingMarket,
    private readonly terms: RisingTerms,
  ) {
    const { classCount, groups, rows } = market;
    this.floor = new Int32Array(rows.count);
    this.cap = new Int32Array(rows.count);
    this.demand = new Demand(market, terms, this.floor, this.cap);
    const { nodeCount } = market.network;
    this.flow = new MaxFlow(market.tree);
    this.blockOfNode = new Int32Array(nodeCount).fill(-1);
    this.blockOfTreeNode = new Int32Array(nodeCount).fill(-1);
    this.labelOfNode = new Int32Array(nodeCount);
    this.open = { classes: range(classCount), groups: range(groups.count) };
    this.rest = new Float64Array(classCount);
  }

  solveStage(stage: number): void {
    const { classes, groups } = this.open;
    this.raiseCaps(stage, classes);
    const stack: Part[] = [this.openPart(classes, groups)];
    const frozen: Block[] = [];
    const open: Part[] = [];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      const level = this.balance(part);
      this.send(part, level);
      if (this.flow.reachedCount > 0) stack.push(...this.split(part, level));
      else if (level === undefined) open.push(part);
      else frozen.push({ ...part, stage, level });
    }
    frozen.sort((a, b) => compareLevels(a.level as Level, b.level as Level));
    for (const block of frozen) this.freeze(block);
    this.open = {
      classes: sortedUnion(open.map((part) => part.classes)),
      groups: sortedUnion(open.map((part) => part.groups)),
    };
    this.forMembers(this.open.classes, (from, to) => this.floor.set(this.cap.subarray(from, to), from));
  }

  finish(): Shares {
    const { open, blocks, blockOfNode, blockOfTreeNode, floor, cap, market } = this;
    if (open.classes.length > 0) {
      this.freeze({
        ...this.openPart(open.classes, open.groups),
        stage: this.terms.stages.length - 1,
        level: undefined,
      });
    }
    const blockOfClass = blockOfNode.subarray(0, market.classCount);
    return { blocks, blockOfClass, blockOfNode, blockOfTreeNode, floor, cap };
  }

  private freeze(block: Block): void {
    const { firstGroup } = this.market.network;
    for (const v of block.nodes) this.blockOfNode[v] = this.blocks.length;
    for (const v of block.treeNodes) this.blockOfTreeNode[v] = this.blocks.length;
    for (const g of block.groups)
      this.blockOfNode[firstGroup + g] = this.blockOfTreeNode[firstGroup + g] = this.blocks.length;
    this.blocks.push(block);
  }

  /** Caps of the open classes in this stage. What they were in the stage before is the floor by now. */
  private raiseCaps(stage: number, classes: Int32Array): void {
    const { terms, floor, cap } = this;
    const { rows } = this.market;
    this.forMembers(classes, (from, to) => {
      for (let p = from; p < to; p++) cap[p] = stageCap(rows, terms, stage, p, floor[p]);
    });
  }

  private forMembers(classes: Int32Array, visit: (from: number, to: number) => void): void {
    const { memberStart } = this.market;
    for (const c of classes) visit(memberStart[c], memberStart[c + 1]);
  }

  /** The highest level the part's stock can carry; undefined where it carries every cap. */
  private balance(part: Part): Level | undefined {
    let stock = 0;
    for (const g of part.groups) stock += this.market.groups.pieces[g];
    const level = this.demand.highestLevel(part.classes, stock, part.low, part.high);
    if (level === undefined) return undefined;
    const common = gcd(level.numerator, level.denominator);
    return { numerator: level.numerator / common, denominator: level.denominator / common };
  }

  /** Tries to send every class's demand at the level: first the whole pieces, then what is left in 1/denominators. */
  private send(part: Part, level: Level | undefined): void {
    const { flow, market, rest } = this;
    const { fixed, slope, offset } = this.demand;
    this.clearFlow(part);
    let [whole, stock] = [0, 0];
    for (const c of part.classes) {
      const demand =
        level === undefined ? undefined : divide(slope[c], level.numerator, fixed[c] - offset[c], level.denominator);
      flow.need[c] = demand === undefined ? fixed[c] : demand.quotient;
      rest[c] = demand === undefined ? 0 : demand.remainder;
      whole += flow.need[c];
    }
    for (const g of part.groups) stock += market.groups.pieces[g];
    // What the fractions will ask for is kept back in every group alike, so that they find it near and not where the whole
    // pieces happened to leave it.
    const kept = level === undefined || level.denominator === 1 ? 0 : Math.max(0, stock - whole) / stock;
    for (const g of part.groups) flow.left[g] = market.groups.pieces[g] - Math.floor(market.groups.pieces[g] * kept);
    flow.run(part.classes);
    if (level === undefined || level.denominator === 1) return;
    for (const g of part.groups) flow.left[g] += Math.floor(market.groups.pieces[g] * kept);
    flow.run(part.classes);
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
    // Every arc with flow ends on a path into one of the part's groups; spans are found by their label.
    const { tree } = this.market;
    const { label } = this.flow;
    for (const v of part.treeNodes) {
      for (let e = tree.start[v]; e < tree.start[v + 1]; e++) {
        if ((tree.entries[e] & 1) === 0 && label[tree.arcTo[tree.entries[e] >> 1]] === part.label)
          visit(tree.entries[e] >> 1);
      }
    }
  }

  private newLabel(): number {
    return ++this.labels;
  }

  /** A part of all nodes that no block holds yet; they get its label. */
  private openPart(classes: Int32Array, groups: Int32Array): Part {
    const { firstGroup, nodeCount } = this.market.network;
    const { labelOfNode, blockOfNode, blockOfTreeNode, flow } = this;
    const label = this.newLabel();
    for (let v = 0; v < nodeCount; v++) {
      flow.label[v] = blockOfTreeNode[v] < 0 ? label : 0;
      labelOfNode[v] = blockOfNode[v] < 0 ? label : 0;
    }
    const all = range(firstGroup);
    const nodes = all.filter((v) => labelOfNode[v] === label);
    const treeNodes = all.filter((v) => flow.label[v] === label);
    return { label, classes, groups, nodes, treeNodes, low: BOTTOM, high: undefined };
  }

  /** Cuts a part at the minimum cut: the reached side ends below the level, the other side at or above it. */
  private split(part: Part, level: Level | undefined): Part[] {
    const { flow, market, labelOfNode } = this;
    const { label } = flow;
    const below = this.newLabel();
    for (let at = 0; at < flow.reachedCount; at++) label[flow.reached[at]] = below;
    for (const c of part.classes) if (label[c] === below) this.labelRungs(c, part.label, below);
    const { firstGroup } = market.network;
    const side = (wanted: number): Omit<Part, 'low' | 'high'> => ({
      label: wanted,
      classes: part.classes.filter((c) => label[c] === wanted),
      groups: part.groups.filter((g) => label[firstGroup + g] === wanted),
      nodes: part.nodes.filter((v) => labelOfNode[v] === wanted),
      treeNodes: part.treeNodes.filter((v) => label[v] === wanted),
    });
    return [
      { ...side(below), low: part.low, high: level },
      { ...side(part.label), low: level ?? part.low, high: part.high },
    ];
  }

  /** Gives a class and the rungs of its part that it leads to the label of the side it is on. */
  private labelRungs(c: number, from: number, to: number): void {
    const { network, rungBelow } = this.market;
    const { labelOfNode } = this;
    labelOfNode[c] = to;
    for (let e = network.start[c]; e < network.start[c + 1]; e++) {
      let rung = network.arcTo[network.entries[e] >> 1];
      for (; rung >= 0 && labelOfNode[rung] === from; rung = rungBelow[rung]) labelOfNode[rung] = to;
    }
  }
}

export function compareLevels(a: Level, b: Level): number {
  return compareProducts(a.numerator, b.denominator, b.numerator, a.denominator);
}

/** Exact share of the requisition at a place: whole pieces, and a remainder over the level's denominator. */
export function shareOf(shares: Shares, terms: RisingTerms, block: Block, place: number): QuotientRemainder {
  const floor = shares.floor[place];
  const cap = shares.cap[place];
  const { level } = block;
  if (level === undefined || cap <= floor) return { quotient: floor, remainder: 0 };
  const share = divide(terms.weight[place], level.numerator, -terms.history[place], level.denominator);
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
