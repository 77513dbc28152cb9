import type { Draw } from './draw.js';

/** What the requisition at each place is due and may have, in pieces. */
export interface Dues {
  /** Exact share, whole pieces. */
  readonly whole: Int32Array;
  /** 1 where the exact share has a fraction beyond `whole`. */
  readonly hasRest: Uint8Array;
  /** Never more than this: the claim, and the policy's cap up to the next whole unit. */
  readonly most: Int32Array;
  /** Given so far. */
  readonly awarded: Int32Array;
  /** 1 where the public draw was lost. */
  readonly isDrawLost: Uint8Array;
}

/** The last draw of a class: how many odd packs there were for how many requisitions. */
export interface DrawResult {
  drawn: number;
  of: number;
}

/** How many packs of a size the requisition at place i can still take. */
export function roomFor(dues: Dues, i: number, packPieces: number): number {
  return Math.max(0, Math.floor((dues.most[i] - dues.awarded[i]) / packPieces));
}

/** Packs that are due to requisition i beyond what it has when `threshold` pieces of its due are left out; within its room. */
export function duePacks(dues: Dues, i: number, packPieces: number, threshold: number): number {
  const due = Math.max(0, Math.floor((dues.whole[i] - dues.awarded[i] - threshold) / packPieces));
  return Math.min(due, roomFor(dues, i, packPieces));
}

/** Something of a pack is still due to i, and there is room for it, when it holds `given` packs more than it has. */
export function isCandidate(dues: Dues, i: number, packPieces: number, given: number): boolean {
  const due = dues.whole[i] - dues.awarded[i] - given * packPieces;
  return (due > 0 || (due === 0 && dues.hasRest[i] === 1)) && given < roomFor(dues, i, packPieces);
}

/** Shares out packs among the members of one class at a time. */
export class ClassPacks {
  /** Packs that the last call gave to each member of its class, the first member first. */
  readonly given: Int32Array;
  /** Who draws: the front of it is filled. */
  private readonly candidates: Int32Array;

  constructor(
    private readonly dues: Dues,
    private readonly draw: Draw,
    largestClass: number,
  ) {
    this.given = new Int32Array(largestClass);
    this.candidates = new Int32Array(largestClass);
  }

  /** The first in the draw for whom the floor leaves a fraction of a pack that one pack more could cover; −1 for none. */
  firstCandidate(from: number, to: number, packPieces: number): number {
    const { dues, draw, candidates } = this;
    let count = 0;
    for (let i = from; i < to; i++)
      if (isCandidate(dues, i, packPieces, duePacks(dues, i, packPieces, 0))) candidates[count++] = i;
    let first = -1;
    let least = Infinity;
    for (let k = 0; k < count; k++) {
      const i = candidates[k];
      const key = draw.key(i);
      if (key > least || (key === least && draw.compare(i, first) >= 0)) continue;
      first = i;
      least = key;
    }
    return first;
  }

  /**
   * Shares out whole packs among the members of one class, into `given`: each gets the floor of what it is due, odd packs
   * follow the public draw, and packs beyond that go round again by the draw to whoever has room. Where there are fewer
   * packs than floors (a block with several pack sizes), the largest remaining dues come first.
   * @param packs within the room of the members
   */
  shareOut(from: number, to: number, packPieces: number, packs: number): DrawResult {
    const { dues, given, candidates } = this;
    let spare = packs - this.giveDue(from, to, packPieces, 0);
    let count = 0;
    if (spare < 0) {
      const threshold = this.leastThreshold(from, to, packPieces, packs);
      spare = packs - this.giveDue(from, to, packPieces, threshold);
      for (let i = from; i < to; i++)
        if (given[i - from] < duePacks(dues, i, packPieces, threshold - 1)) candidates[count++] = i;
      return this.drawFor(from, count, spare);
    }
    for (let i = from; i < to; i++) if (isCandidate(dues, i, packPieces, given[i - from])) candidates[count++] = i;
    const result = this.drawFor(from, count, spare);
    for (spare -= result.drawn; spare > 0;) {
      count = 0;
      for (let i = from; i < to; i++) if (given[i - from] < roomFor(dues, i, packPieces)) candidates[count++] = i;
      if (count === 0) throw new Error('packs: more packs than room');
      spare -= this.drawFor(from, count, spare).drawn;
    }
    return result;
  }

  private giveDue(from: number, to: number, packPieces: number, threshold: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.given[i - from] = duePacks(this.dues, i, packPieces, threshold);
    return sum;
  }

  /** One pack each for the first in the draw of the candidates. */
  private drawFor(from: number, count: number, packs: number): DrawResult {
    const { candidates } = this;
    const drawn = Math.min(packs, count);
    if (drawn > 0 && drawn < count) this.draw.select(candidates, 0, count, drawn);
    for (let k = 0; k < drawn; k++) this.given[candidates[k] - from]++;
    if (drawn > 0) for (let k = drawn; k < count; k++) this.dues.isDrawLost[candidates[k]] = 1;
    return { drawn, of: count };
  }

  /** The least threshold above which no more than `packs` packs are due: filling the largest dues first. */
  private leastThreshold(from: number, to: number, packPieces: number, packs: number): number {
    const { dues } = this;
    let low = 0;
    let high = 0;
    for (let i = from; i < to; i++) high = Math.max(high, dues.whole[i] - dues.awarded[i]);
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      let sum = 0;
      for (let i = from; i < to; i++) sum += duePacks(dues, i, packPieces, middle);
      if (sum <= packs) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
