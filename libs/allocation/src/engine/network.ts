/** A directed network in compressed rows. Nodes: classes, then rungs, then lot groups. */
export interface Network {
  readonly nodeCount: number;
  readonly classCount: number;
  readonly firstGroup: number;
  readonly arcFrom: Int32Array;
  readonly arcTo: Int32Array;
  /** Metres a piece travels on the arc. */
  readonly arcMetres: Int32Array;
  /** Arcs at node v: entries[start[v] .. start[v + 1]), each 2 × arc for one leaving, 2 × arc + 1 for one arriving. */
  readonly start: Int32Array;
  readonly entries: Int32Array;
}

export class NetworkBuilder {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly metres: number[] = [];

  constructor(
    private readonly classCount: number,
    private readonly rungCount: number,
    private readonly groupCount: number,
  ) {}

  add(from: number, to: number, metres: number): void {
    this.from.push(from);
    this.to.push(to);
    this.metres.push(metres);
  }

  finish(): Network {
    const nodeCount = this.classCount + this.rungCount + this.groupCount;
    const start = new Int32Array(nodeCount + 1);
    for (const v of this.from) start[v + 1]++;
    for (const v of this.to) start[v + 1]++;
    for (let v = 0; v < nodeCount; v++) start[v + 1] += start[v];
    const entries = new Int32Array(this.from.length * 2);
    const next = start.slice();
    for (let arc = 0; arc < this.from.length; arc++) {
      entries[next[this.from[arc]]++] = arc * 2;
      entries[next[this.to[arc]]++] = arc * 2 + 1;
    }
    return {
      nodeCount,
      classCount: this.classCount,
      firstGroup: this.classCount + this.rungCount,
      arcFrom: Int32Array.from(this.from),
      arcTo: Int32Array.from(this.to),
      arcMetres: Int32Array.from(this.metres),
      start,
      entries,
    };
  }
}
