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
    const { potential, tiePotential, parent, lift, tieLift, children } = this.tree;
    const arcs = arcFrom.length;
    let best = NONE;
    let bestCost = 0;
    let bestTie = 0;
    let untilCheck = this.block;
    for (let seen = 0, arc = this.cursor; seen < arcs; seen++) {
      const u = arcFrom[arc];
      const v = arcTo[arc];
      const isLeafU = children[u] === 0;
      const isLeafV = children[v] === 0;
      const from = isLeafU ? potential[parent[u]] + lift[u] : potential[u];
      const to = isLeafV ? potential[parent[v]] + lift[v] : potential[v];
      const reduced = cost[arc] + from - to;
      if (reduced <= bestCost) {
        const tieFrom = isLeafU ? tiePotential[parent[u]] + tieLift[u] : tiePotential[u];
        const tieTo = isLeafV ? tiePotential[parent[v]] + tieLift[v] : tiePotential[v];
        const tie = tieCost[arc] + tieFrom - tieTo;
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

/**
 * The spanning tree: a node's arc to its parent, its flow, and the children. Most nodes are leaves, classes and groups
 * with a single arc: a leaf's depth and potential follow from its parent's and are kept for no leaf, so that a
 * subtree that moves costs only its inner nodes. These alone are linked as children.
 */
class Tree {
  /** Of inner nodes. */
  readonly potential: Float64Array;
  readonly tiePotential: Float64Array;
  readonly parent: Int32Array;
  /** A node's potential less its parent's. */
  readonly lift: Float64Array;
  readonly tieLift: Float64Array;
  /** How many children a node has, leaves among them; 0 makes it a leaf. */
  readonly children: Int32Array;
  private readonly root: number;
  /** Arc to the parent; ≥ arc count: artificial. */
  private readonly arc: Int32Array;
  /** 1 where that arc leads up to the parent. */
  private readonly isUp: Uint8Array;
  private readonly flow: Float64Array;
  /** Of inner nodes. */
  private readonly depth: Int32Array;
  /** First inner child, and the inner children of the same parent. */
  private readonly child: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly stack: Int32Array;

  constructor(private readonly problem: FlowProblem) {
    const { nodeCount, supply, cost, arcFrom, arcTo } = problem;
    const size = nodeCount + 1;
    this.root = nodeCount;
    [this.potential, this.tiePotential, this.lift, this.tieLift, this.flow] = Array.from(
      { length: 5 },
      () => new Float64Array(size),
    );
    [this.parent, this.arc, this.depth, this.children, this.child, this.next, this.previous, this.stack] = Array.from(
      { length: 8 },
      () => new Int32Array(size),
    );
    this.isUp = new Uint8Array(size);
    this.child.fill(NONE);
    let highest = 1;
    for (const c of cost) highest = Math.max(highest, c);
    const artificial = (highest + 1) * size;
    this.parent[this.root] = NONE;
    const net = supply.slice();
    for (let v = 0; v < nodeCount; v++) if (problem.firstArc[v] !== NONE) net[arcTo[problem.firstArc[v]]] += supply[v];
    for (let v = 0; v < nodeCount; v++) {
      if (problem.firstArc[v] !== NONE) continue;
      const isUp = net[v] >= 0;
      this.hang(v, this.root, arcFrom.length, isUp ? 1 : 0, Math.abs(net[v]), isUp ? -artificial : artificial, 0);
    }
    for (let v = 0; v < nodeCount; v++) {
      const arc = problem.firstArc[v];
      if (arc !== NONE) this.hang(v, arcTo[arc], arc, 1, supply[v], -cost[arc], -problem.tieCost[arc]);
    }
    this.refresh(this.root);
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
    this.refresh(inside);
  }

  private join(a: number, b: number): number {
    // A leaf is nobody's ancestor.
    if (this.children[a] === 0) a = this.parent[a];
    if (this.children[b] === 0) b = this.parent[b];
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
    const sign = isUp ? -1 : 1;
    let v = inside;
    let newParent = outside;
    let newArc = entering;
    let newUp = isUp ? 1 : 0;
    let newFlow = amount;
    let newLift = sign * this.problem.cost[entering];
    let newTieLift = sign * this.problem.tieCost[entering];
    for (;;) {
      const oldParent = this.parent[v];
      const oldArc = this.arc[v];
      const oldUp = this.isUp[v];
      const oldFlow = this.flow[v];
      const oldLift = this.lift[v];
      const oldTieLift = this.tieLift[v];
      this.orphan(v);
      this.hang(v, newParent, newArc, newUp, newFlow, newLift, newTieLift);
      if (v === leaving) return;
      newParent = v;
      newArc = oldArc;
      newUp = 1 - oldUp;
      newFlow = oldFlow;
      newLift = -oldLift;
      newTieLift = -oldTieLift;
      v = oldParent;
    }
  }

  /** Hangs a node under another by an arc. */
  private hang(v: number, under: number, arc: number, isUp: number, flow: number, lift: number, tieLift: number): void {
    this.arc[v] = arc;
    this.isUp[v] = isUp;
    this.flow[v] = flow;
    this.lift[v] = lift;
    this.tieLift[v] = tieLift;
    this.parent[v] = under;
    if (this.children[v] > 0) this.link(v);
    if (this.children[under]++ > 0 || under === this.root) return;
    this.place(under);
    this.link(under);
  }

  private orphan(v: number): void {
    const { parent, children } = this;
    if (children[v] > 0) this.unlink(v);
    if (--children[parent[v]] === 0 && parent[v] !== this.root) this.unlink(parent[v]);
  }

  /** New depths and potentials from an inner node down. */
  private refresh(top: number): void {
    const { stack, child, next } = this;
    if (this.children[top] === 0) return;
    let height = 0;
    stack[height++] = top;
    while (height > 0) {
      const v = stack[--height];
      if (v !== this.root) this.place(v);
      for (let u = child[v]; u !== NONE; u = next[u]) stack[height++] = u;
    }
  }

  /** Depth and potential of an inner node, from its parent's. */
  private place(v: number): void {
    const above = this.parent[v];
    this.depth[v] = this.depth[above] + 1;
    this.potential[v] = this.potential[above] + this.lift[v];
    this.tiePotential[v] = this.tiePotential[above] + this.tieLift[v];
  }

  private link(v: number): void {
    const under = this.parent[v];
    const first = this.child[under];
    this.next[v] = first;
    this.previous[v] = NONE;
    if (first !== NONE) this.previous[first] = v;
    this.child[under] = v;
  }

  private unlink(v: number): void {
    const before = this.previous[v];
    const after = this.next[v];
    if (before === NONE) this.child[this.parent[v]] = after;
    else this.next[before] = after;
    if (after !== NONE) this.previous[after] = before;
  }
}
