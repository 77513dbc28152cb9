/**
 * Cheapest flow by the network simplex method, for arcs without capacities: supplies in, a basic (forest) solution out.
 * Costs are pairs compared in order, so that the second only breaks ties of the first. The leaving arc follows the rule
 * of strongly feasible trees (Cunningham 1976), so it cannot cycle; arcs are priced block by block.
 */
export interface FlowProblem {
  readonly nodeCount: number;
  readonly arcFrom: Int32Array;
  readonly arcTo: Int32Array;
  readonly cost: Float64Array;
  readonly tieCost: Float64Array;
  /** Positive: sends; negative: takes. Sums to zero. */
  readonly supply: Float64Array;
  /** For nodes that only send: an arc to start with, −1 for none. It saves the pivots that would find one. */
  readonly firstArc: Int32Array;
}

const NONE = -1;
const LEAST_BLOCK = 16;

/** Flow on every arc. @throws Error when the supplies cannot be met. */
export function cheapestFlow(problem: FlowProblem): Float64Array {
  const tree = new Tree(problem);
  const pricing = new Pricing(problem, tree);
  for (let arc = pricing.next(); arc !== NONE; arc = pricing.next()) tree.pivot(arc);
  return tree.flows();
}

class Pricing {
  private cursor = 0;
  private readonly block: number;

  constructor(
    private readonly problem: FlowProblem,
    private readonly tree: Tree,
  ) {
    this.block = Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(problem.arcFrom.length)));
  }

  /** The arc that gains most in the first block that has any, or NONE. */
  next(): number {
    const { arcFrom, arcTo, cost, tieCost } = this.problem;
    const { potential, tiePotential } = this.tree;
    const arcs = arcFrom.length;
    let best = NONE;
    let bestCost = 0;
    let bestTie = 0;
    let untilCheck = this.block;
    for (let seen = 0, arc = this.cursor; seen < arcs; seen++) {
      const reduced = cost[arc] + potential[arcFrom[arc]] - potential[arcTo[arc]];
      if (reduced <= bestCost) {
        const tie = tieCost[arc] + tiePotential[arcFrom[arc]] - tiePotential[arcTo[arc]];
        if (reduced < bestCost || tie < bestTie) {
          best = arc;
          bestCost = reduced;
          bestTie = tie;
        }
      }
      if (++arc === arcs) arc = 0;
      if (--untilCheck === 0) {
        if (best !== NONE) {
          this.cursor = arc;
          return best;
        }
        untilCheck = this.block;
      }
    }
    return best;
  }
}

/** The spanning tree: a node's arc to its parent, its flow, and the children as linked lists. */
class Tree {
  readonly potential: Float64Array;
  readonly tiePotential: Float64Array;
  private readonly root: number;
  private readonly parent: Int32Array;
  /** Arc to the parent; ≥ arc count: artificial. */
  private readonly arc: Int32Array;
  /** 1 where that arc leads up to the parent. */
  private readonly isUp: Uint8Array;
  private readonly flow: Float64Array;
  private readonly depth: Int32Array;
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly stack: Int32Array;

  constructor(private readonly problem: FlowProblem) {
    const { nodeCount, supply, cost } = problem;
    const size = nodeCount + 1;
    this.root = nodeCount;
    this.potential = new Float64Array(size);
    this.tiePotential = new Float64Array(size);
    [this.parent, this.arc, this.depth, this.child, this.next, this.previous, this.stack] = Array.from(
      { length: 7 },
      () => new Int32Array(size),
    );
    this.isUp = new Uint8Array(size);
    this.flow = new Float64Array(size);
    this.child.fill(NONE);
    let highest = 1;
    for (const c of cost) highest = Math.max(highest, c);
    const artificial = (highest + 1) * size;
    this.parent[this.root] = NONE;
    const net = supply.slice();
    for (let v = 0; v < nodeCount; v++)
      if (problem.firstArc[v] !== NONE) net[problem.arcTo[problem.firstArc[v]]] += supply[v];
    for (let v = 0; v < nodeCount; v++) {
      if (problem.firstArc[v] !== NONE) continue;
      this.isUp[v] = net[v] >= 0 ? 1 : 0;
      this.flow[v] = Math.abs(net[v]);
      this.arc[v] = problem.arcFrom.length;
      this.potential[v] = net[v] >= 0 ? -artificial : artificial;
      this.depth[v] = 1;
      this.adopt(this.root, v);
    }
    for (let v = 0; v < nodeCount; v++) if (problem.firstArc[v] !== NONE) this.start(v, problem.firstArc[v]);
  }

  /** Hangs a sending node under the node its first arc leads to. */
  private start(v: number, arc: number): void {
    const { arcTo, cost, tieCost, supply } = this.problem;
    this.isUp[v] = 1;
    this.flow[v] = supply[v];
    this.arc[v] = arc;
    this.depth[v] = 2;
    this.potential[v] = this.potential[arcTo[arc]] - cost[arc];
    this.tiePotential[v] = this.tiePotential[arcTo[arc]] - tieCost[arc];
    this.adopt(arcTo[arc], v);
  }

  flows(): Float64Array {
    const arcs = this.problem.arcFrom.length;
    const result = new Float64Array(arcs);
    for (let v = 0; v < this.problem.nodeCount; v++) {
      if (this.arc[v] < arcs) result[this.arc[v]] = this.flow[v];
      else if (this.flow[v] > 0) throw new Error('routing: supplies cannot be met');
    }
    return result;
  }

  pivot(entering: number): void {
    const source = this.problem.arcFrom[entering];
    const target = this.problem.arcTo[entering];
    const join = this.join(source, target);
    let least = Infinity;
    let leaving = NONE;
    let isSourceSide = true;
    for (let v = source; v !== join; v = this.parent[v]) {
      if (this.isUp[v] === 1 && this.flow[v] < least) {
        least = this.flow[v];
        leaving = v;
      }
    }
    for (let v = target; v !== join; v = this.parent[v]) {
      if (this.isUp[v] === 0 && this.flow[v] <= least) {
        least = this.flow[v];
        leaving = v;
        isSourceSide = false;
      }
    }
    if (leaving === NONE) throw new Error('routing: costs fall without end');
    if (least > 0) {
      for (let v = source; v !== join; v = this.parent[v]) this.flow[v] += this.isUp[v] === 1 ? -least : least;
      for (let v = target; v !== join; v = this.parent[v]) this.flow[v] += this.isUp[v] === 1 ? least : -least;
    }
    const inside = isSourceSide ? source : target;
    this.rehang(inside, isSourceSide ? target : source, leaving, entering, isSourceSide, least);
    this.refresh(inside, entering, isSourceSide);
  }

  private join(a: number, b: number): number {
    while (a !== b) {
      if (this.depth[a] > this.depth[b]) a = this.parent[a];
      else if (this.depth[a] < this.depth[b]) b = this.parent[b];
      else {
        a = this.parent[a];
        b = this.parent[b];
      }
    }
    return a;
  }

  /** Turns the path from `inside` up to `leaving` round and hangs it under `outside` by the entering arc. */
  private rehang(
    inside: number,
    outside: number,
    leaving: number,
    entering: number,
    isUp: boolean,
    amount: number,
  ): void {
    let v = inside;
    let newParent = outside;
    let newArc = entering;
    let newUp = isUp ? 1 : 0;
    let newFlow = amount;
    for (;;) {
      const oldParent = this.parent[v];
      const oldArc = this.arc[v];
      const oldUp = this.isUp[v];
      const oldFlow = this.flow[v];
      this.orphan(v);
      this.adopt(newParent, v);
      this.arc[v] = newArc;
      this.isUp[v] = newUp;
      this.flow[v] = newFlow;
      if (v === leaving) return;
      newParent = v;
      newArc = oldArc;
      newUp = 1 - oldUp;
      newFlow = oldFlow;
      v = oldParent;
    }
  }

  /** New depths and potentials below a node that moved. */
  private refresh(top: number, entering: number, isUp: boolean): void {
    const { cost, tieCost } = this.problem;
    const sign = isUp ? -1 : 1;
    const outside = this.parent[top];
    const shift = this.potential[outside] + sign * cost[entering] - this.potential[top];
    const tieShift = this.tiePotential[outside] + sign * tieCost[entering] - this.tiePotential[top];
    const { stack, child, next, depth, parent } = this;
    let height = 0;
    stack[height++] = top;
    while (height > 0) {
      const v = stack[--height];
      this.potential[v] += shift;
      this.tiePotential[v] += tieShift;
      depth[v] = depth[parent[v]] + 1;
      for (let u = child[v]; u !== NONE; u = next[u]) stack[height++] = u;
    }
  }

  private adopt(parent: number, v: number): void {
    this.parent[v] = parent;
    const first = this.child[parent];
    this.next[v] = first;
    this.previous[v] = NONE;
    if (first !== NONE) this.previous[first] = v;
    this.child[parent] = v;
  }

  private orphan(v: number): void {
    const before = this.previous[v];
    const after = this.next[v];
    if (before === NONE) this.child[this.parent[v]] = after;
    else this.next[before] = after;
    if (after !== NONE) this.previous[after] = before;
  }
}
