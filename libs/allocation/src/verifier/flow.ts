export interface Source {
  whole: number;
  rest: number;
  sinks: number[];
  /** A guess to start from: sink and pieces. */
  start: [sink: number, pieces: number][];
}

/**
 * The verifier's own answer to one question: can these sources send all they hold into these sinks over the given pairs?
 * Amounts are whole numbers plus a fraction rest / scale per source; everything is decided in exact integers.
 */
export class Transport {
  private readonly sinksOf: number[][] = [];
  private readonly flow: Map<number, number>[] = [];
  private readonly sourcesOf: Set<number>[] = [];

  constructor(
    private readonly sources: Source[],
    private readonly sinks: number[],
    private readonly scale: number,
  ) {
    for (const source of sources) {
      this.sinksOf.push(source.sinks);
      this.flow.push(new Map());
    }
    for (let k = 0; k < sinks.length; k++) this.sourcesOf.push(new Set());
  }

  isFeasible(): boolean {
    const need = this.sources.map((source) => source.whole);
    const left = [...this.sinks];
    this.sources.forEach(({ start }, source) => {
      for (const [sink, pieces] of start) this.sendTo(source, sink, pieces, need, left);
    });
    this.send(need, left);
    if (need.some((amount) => amount > 0)) return false;
    if (this.sources.every((source) => source.rest === 0)) return true;
    // What is missing is less than one piece per source: amounts beyond that many pieces cannot matter.
    const enough = this.sources.length + 1;
    const cut = (amount: number): number => Math.min(amount, enough) * this.scale;
    for (const flows of this.flow) for (const [sink, amount] of flows) flows.set(sink, cut(amount));
    const rest = this.sources.map((source) => source.rest);
    this.send(rest, left.map(cut));
    return rest.every((amount) => amount === 0);
  }

  /** Layered augmenting paths until nothing more can be sent. */
  private send(need: number[], left: number[]): void {
    this.sources.forEach((_, source) => this.sendDirectly(source, need, left));
    for (;;) {
      const from = this.layers(need, left);
      if (from === undefined) return;
      let hasSent = false;
      const dead = new Set<number>();
      need.forEach((amount, source) => {
        while (amount > 0) {
          const sent = this.walk(source, amount, from, left, dead);
          if (sent === 0) break;
          amount -= sent;
          hasSent = true;
        }
        need[source] = amount;
      });
      if (!hasSent) return;
    }
  }

  private sendDirectly(source: number, need: number[], left: number[]): void {
    for (const sink of this.sinksOf[source]) {
      if (need[source] === 0) return;
      this.sendTo(source, sink, Infinity, need, left);
    }
  }

  private sendTo(source: number, sink: number, most: number, need: number[], left: number[]): void {
    const amount = Math.min(most, need[source], left[sink]);
    if (amount <= 0) return;
    this.add(source, sink, amount);
    need[source] -= amount;
    left[sink] -= amount;
  }

  private add(source: number, sink: number, amount: number): void {
    const flows = this.flow[source];
    const after = (flows.get(sink) ?? 0) + amount;
    if (after === 0) {
      flows.delete(sink);
      this.sourcesOf[sink].delete(source);
    } else {
      flows.set(sink, after);
      this.sourcesOf[sink].add(source);
    }
  }

  /** Distance of each source from those in need; undefined where no sink with room is reached. */
  private layers(need: number[], left: number[]): Map<number, number> | undefined {
    const depth = new Map<number, number>();
    need.forEach((amount, source) => amount > 0 && depth.set(source, 0));
    const seen = new Set<number>();
    let isReached = false;
    for (const [source, at] of depth) {
      for (const sink of this.sinksOf[source]) {
        if (seen.has(sink)) continue;
        seen.add(sink);
        if (left[sink] > 0) isReached = true;
        for (const other of this.sourcesOf[sink]) if (!depth.has(other)) depth.set(other, at + 1);
      }
    }
    return isReached ? depth : undefined;
  }

  /** Sends along one path of growing depth; 0 where there is none. */
  private walk(source: number, most: number, depth: Map<number, number>, left: number[], dead: Set<number>): number {
    for (const sink of this.sinksOf[source]) {
      if (left[sink] > 0) {
        const amount = Math.min(most, left[sink]);
        left[sink] -= amount;
        this.add(source, sink, amount);
        return amount;
      }
    }
    for (const sink of this.sinksOf[source]) {
      for (const other of [...this.sourcesOf[sink]]) {
        if (dead.has(other) || depth.get(other) !== (depth.get(source) as number) + 1) continue;
        const held = this.flow[other].get(sink) as number;
        const amount = this.walk(other, Math.min(most, held), depth, left, dead);
        if (amount === 0) continue;
        this.add(other, sink, -amount);
        this.add(source, sink, amount);
        return amount;
      }
    }
    dead.add(source);
    return 0;
  }
}
