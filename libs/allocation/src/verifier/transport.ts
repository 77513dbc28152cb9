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
  /** By list and depth: lots before this one lead nowhere from there, whichever source of the list asks. */
  private tried: number[][] = [];
  private readonly listOf: number[] = [];
  private readonly reach: number[] = [];
  private readonly need: number[] = [];
  private readonly rest: number[] = [];
  private depth = new Int32Array(0);
  /** Flow by source × lots + lot; flows into one lot are linked. */
  private readonly flows = new PairSums();
  private readonly flowSource = new Column(Int32Array);
  private readonly nextFlow = new Column(Int32Array);
  /** The path that is walked: its sources, the lot each sends to, and the flow into it that the next one gives up. */
  private readonly sources: number[] = [];
  private readonly through: number[] = [];
  private readonly givenUp: number[] = [];

  constructor(
    private readonly sinks: Sinks,
    private readonly scale: number,
  ) {}

  /** @returns the number of a list of lots */
  addList(lots: Int32Array): number {
    return this.lists.push(lots) - 1;
  }

  addSource(list: number, reach: number, whole: number, rest: number): void {
    this.listOf.push(list);
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
    if (!this.canSend(this.need)) return false;
    if (this.rest.every((amount) => amount === 0)) return true;
    // What is missing is less than one piece per source: amounts beyond that many pieces cannot matter.
    const enough = this.need.length + 1;
    const cut = (amount: number): number => Math.min(amount, enough) * this.scale;
    const { sums } = this.flows;
    for (let flow = 0; flow < sums.length; flow++) sums.values[flow] = cut(sums.values[flow]);
    const { left, seen } = this.sinks;
    const phase = ++this.sinks.phase;
    for (const list of this.lists)
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
      for (let source = 0; source < need.length; source++)
        while (need[source] > 0) {
          const sent = this.walk(source, need[source]);
          if (sent === 0) break;
          need[source] -= sent;
        }
    }
    return true;
  }

  /** Depths of sources and lots from the sources in need; false where no lot with room is reached. */
  private layers(need: number[]): boolean {
    const { sinks, depth, flows, flowSource, nextFlow } = this;
    const phase = ++sinks.phase;
    const queue: number[] = [];
    depth.fill(-1);
    need.forEach((amount, source) => {
      if (amount > 0) depth[queue[queue.push(source) - 1]] = 0;
    });
    const scanned = new Int32Array(this.lists.length);
    let most = Infinity;
    for (let at = 0; at < queue.length && depth[queue[at]] <= most; at++) {
      const source = queue[at];
      const list = this.lists[this.listOf[source]];
      const from = scanned[this.listOf[source]];
      const to = this.reach[source];
      if (from < to) scanned[this.listOf[source]] = to;
      for (let k = from; k < to; k++) {
        const j = list[k];
        if (sinks.seen[j] === phase) continue;
        sinks.seen[j] = phase;
        sinks.depth[j] = depth[source];
        sinks.next[j] = sinks.head[j];
        if (sinks.left[j] > 0) most = depth[source];
        for (let flow = sinks.head[j]; flow >= 0; flow = nextFlow.values[flow]) {
          const other = flowSource.values[flow];
          if (depth[other] >= 0 || flows.sums.values[flow] <= 0) continue;
          depth[other] = depth[source] + 1;
          queue.push(other);
        }
      }
    }
    if (most === Infinity) return false;
    this.tried = this.lists.map(() => Array.from({ length: most + 1 }, () => 0));
    return true;
  }

  /** Sends along one path of growing depth; the amount, 0 where there is no path. */
  private walk(first: number, most: number): number {
    const { sinks, sources, through, givenUp } = this;
    sources.length = through.length = givenUp.length = 0;
    for (let source = first; ;) {
      const j = this.nextLot(source);
      if (j < 0) {
        if (through.length === 0) return 0;
        source = sources.pop() as number;
        givenUp.pop();
        const back = through.pop() as number;
        sinks.next[back] = this.nextFlow.values[sinks.next[back]];
        continue;
      }
      sources.push(source);
      through.push(j);
      if (sinks.left[j] > 0) return this.send(most);
      givenUp.push(sinks.next[j]);
      source = this.flowSource.values[sinks.next[j]];
    }
  }

  /** The next lot from which this source's path can go on: it has room, or a deeper source has flow there. */
  private nextLot(source: number): number {
    const { sinks, depth, flows, flowSource, nextFlow } = this;
    const list = this.lists[this.listOf[source]];
    const tried = this.tried[this.listOf[source]];
    const layer = depth[source];
    for (; tried[layer] < this.reach[source]; tried[layer]++) {
      const j = list[tried[layer]];
      if (sinks.seen[j] !== sinks.phase || sinks.depth[j] !== layer) continue;
      if (sinks.left[j] > 0) return j;
      let flow = sinks.next[j];
      while (flow >= 0 && (depth[flowSource.values[flow]] !== layer + 1 || flows.sums.values[flow] <= 0))
        flow = nextFlow.values[flow];
      sinks.next[j] = flow;
      if (flow >= 0) return j;
    }
    return -1;
  }

  private send(most: number): number {
    const { sources, through, givenUp } = this;
    const { sums } = this.flows;
    const end = through[through.length - 1];
    let amount = Math.min(most, this.sinks.left[end]);
    for (const flow of givenUp) amount = Math.min(amount, sums.values[flow]);
    for (const flow of givenUp) sums.values[flow] -= amount;
    for (let at = 0; at < sources.length; at++) this.add(sources[at], through[at], amount);
    this.sinks.left[end] -= amount;
    return amount;
  }

  private add(source: number, j: number, amount: number): void {
    const known = this.flows.keys.length;
    const flow = this.flows.entry(source * this.sinks.count + j);
    if (flow === known) {
      this.flowSource.push(source);
      this.nextFlow.push(this.sinks.head[j]);
      this.sinks.head[j] = flow;
    }
    this.flows.sums.values[flow] += amount;
  }
}
