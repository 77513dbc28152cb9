import { Column, PairSums } from './columns.js';

/** The lots as the ends of all paths, for blocks that share none of them. */
export class Sinks {
  readonly count: number;
  /** What each can still take. */
  readonly left: Float64Array;
  /** First of the flows into it, or -1. */
  readonly head: Int32Array;
  /** Flow that is tried next, in this phase. */
  readonly next: Int32Array;
  readonly depth: Int32Array;
  /** Phase in which depth and next were set. */
  readonly seen: Int32Array;
  phase = 0;

  constructor(pieces: Int32Array) {
    this.count = pieces.length;
    this.left = Float64Array.from(pieces);
    this.head = new Int32Array(this.count).fill(-1);
    this.next = new Int32Array(this.count);
    this.depth = new Int32Array(this.count);
    this.seen = new Int32Array(this.count);
  }
}

/**
 * The verifier's own answer to one question: can these sources send all they hold into these lots over the given pairs?
 * A source reaches so many of the first lots of a list. Amounts are whole numbers plus a rest in parts of a scale; all
 * is decided in whole numbers, by layered augmenting paths (Dinic 1970) that start from the routes of the awards.
 */
export class Transport {
  private readonly lists: Int32Array[] = [];
  private readonly reach: number[] = [];
  private readonly need: number[] = [];
  private readonly rest: number[] = [];
  private depth = new Int32Array(0);
  private tried = new Int32Array(0);
  /** Flow by source × lots + lot; flows into one lot are linked. */
  private readonly flows = new PairSums();
  private readonly nextFlow = new Column(Int32Array);

  constructor(
    private readonly sinks: Sinks,
    private readonly scale: number,
  ) {}

  addSource(list: Int32Array, reach: number, whole: number, rest: number): void {
    this.lists.push(list);
    this.reach.push(reach);
    this.need.push(whole);
    this.rest.push(rest);
  }

  /** A guess to start from: the source added last sends so many pieces to lot j. */
  start(j: number, pieces: number): void {
    const source = this.need.length - 1;
    const amount = Math.min(pieces, this.need[source], this.sinks.left[j]);
    if (amount <= 0) return;
    this.add(source, j, amount);
    this.need[source] -= amount;
    this.sinks.left[j] -= amount;
  }

  isFeasible(): boolean {
    this.depth = new Int32Array(this.need.length);
    this.tried = new Int32Array(this.need.length);
    if (!this.canSend(this.need)) return false;
    if (this.rest.every((amount) => amount === 0)) return true;
    // What is missing is less than one piece per source: amounts beyond that many pieces cannot matter.
    const enough = this.need.length + 1;
    const cut = (amount: number): number => Math.min(amount, enough) * this.scale;
    const { sums } = this.flows;
    for (let flow = 0; flow < sums.length; flow++) sums.values[flow] = cut(sums.values[flow]);
    const { left, seen } = this.sinks;
    const phase = ++this.sinks.phase;
    for (const list of new Set(this.lists))
      for (const j of list) {
        if (seen[j] === phase) continue;
        seen[j] = phase;
        left[j] = cut(left[j]);
      }
    return this.canSend(this.rest);
  }

  private canSend(need: number[]): boolean {
    while (need.some((amount) => amount > 0)) {
      if (!this.layers(need)) return false;
      this.tried.fill(0);
      let hasSent = false;
      for (let source = 0; source < need.length; source++)
        while (need[source] > 0) {
          const sent = this.walk(source, need[source]);
          if (sent === 0) break;
          need[source] -= sent;
          hasSent = true;
        }
      if (!hasSent) return false;
    }
    return true;
  }

  /** Depths of sources and lots from the sources in need; false where no lot with room is reached. */
  private layers(need: number[]): boolean {
    const { sinks, depth, flows, nextFlow } = this;
    const phase = ++sinks.phase;
    const queue: number[] = [];
    depth.fill(-1);
    need.forEach((amount, source) => {
      if (amount > 0) depth[queue[queue.push(source) - 1]] = 0;
    });
    const scanned = new Map<Int32Array, number>();
    let most = Infinity;
    for (let at = 0; at < queue.length && depth[queue[at]] <= most; at++) {
      const source = queue[at];
      const list = this.lists[source];
      const from = scanned.get(list) ?? 0;
      if (from < this.reach[source]) scanned.set(list, this.reach[source]);
      for (let k = from; k < this.reach[source]; k++) {
        const j = list[k];
        if (sinks.seen[j] === phase) continue;
        sinks.seen[j] = phase;
        sinks.depth[j] = depth[source];
        sinks.next[j] = sinks.head[j];
        if (sinks.left[j] > 0) most = depth[source];
        for (let flow = sinks.head[j]; flow >= 0; flow = nextFlow.values[flow]) {
          const other = this.sourceOf(flow);
          if (depth[other] >= 0 || flows.sums.values[flow] <= 0) continue;
          depth[other] = depth[source] + 1;
          queue.push(other);
        }
      }
    }
    return most < Infinity;
  }

  /** Sends along one path of growing depth; the amount, 0 where there is no path. */
  private walk(first: number, most: number): number {
    const { sinks } = this;
    const sources = [first];
    /** The lot each source of the path sends to, and the flow into it that the next one gives up. */
    const through: number[] = [];
    const givenUp: number[] = [];
    for (;;) {
      const end = sources.length - 1;
      const j = this.nextLot(sources[end]);
      if (j < 0) {
        if (end === 0) return 0;
        sources.pop();
        givenUp.pop();
        const back = through.pop() as number;
        sinks.next[back] = this.nextFlow.values[sinks.next[back]];
        continue;
      }
      through.push(j);
      if (sinks.left[j] > 0) return this.send(sources, through, givenUp, most);
      givenUp.push(sinks.next[j]);
      sources.push(this.sourceOf(sinks.next[j]));
    }
  }

  /** The next lot from which this source's path can go on: it has room, or a deeper source has flow there. */
  private nextLot(source: number): number {
    const { sinks, depth, nextFlow } = this;
    const list = this.lists[source];
    for (; this.tried[source] < this.reach[source]; this.tried[source]++) {
      const j = list[this.tried[source]];
      if (sinks.seen[j] !== sinks.phase || sinks.depth[j] !== depth[source]) continue;
      if (sinks.left[j] > 0) return j;
      let flow = sinks.next[j];
      while (flow >= 0 && (depth[this.sourceOf(flow)] !== depth[source] + 1 || this.flows.sums.values[flow] <= 0))
        flow = nextFlow.values[flow];
      sinks.next[j] = flow;
      if (flow >= 0) return j;
    }
    return -1;
  }

  private send(sources: number[], through: number[], givenUp: number[], most: number): number {
    const { sums } = this.flows;
    const end = through[through.length - 1];
    let amount = Math.min(most, this.sinks.left[end]);
    for (const flow of givenUp) amount = Math.min(amount, sums.values[flow]);
    for (const flow of givenUp) sums.values[flow] -= amount;
    sources.forEach((source, at) => this.add(source, through[at], amount));
    this.sinks.left[end] -= amount;
    return amount;
  }

  private add(source: number, j: number, amount: number): void {
    const known = this.flows.keys.length;
    const flow = this.flows.entry(source * this.sinks.count + j);
    if (flow === known) {
      this.nextFlow.push(this.sinks.head[j]);
      this.sinks.head[j] = flow;
    }
    this.flows.sums.values[flow] += amount;
  }

  private sourceOf(flow: number): number {
    return Math.floor(this.flows.keys.values[flow] / this.sinks.count);
  }
}
