import { compareProducts } from './exact.js';

/** More buckets than this would not stay near the processor. */
const MOST_BUCKETS = 1 << 18;
/** Above this many, comparing every two of a bucket costs more than sorting it. */
const SHORT_RUN = 24;

const scratch = new Float64Array(1);
const halves = new Uint32Array(scratch.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The 32 bits after the sign bit of a non-negative double; they order as the numbers do, up to equality. */
export function leadingBits(value: number): number {
  scratch[0] = value;
  return ((halves[HIGH] << 1) | (halves[1 - HIGH] >>> 31)) >>> 0;
}

/** Where the demand of requisitions bends: at the level pieces / weight. */
export class Bends {
  count = 0;
  /** The caller's own number of each bend. */
  readonly event: Int32Array;
  readonly pieces: Float64Array;
  readonly weight: Int32Array;
  private readonly key: Uint32Array;

  constructor(room: number) {
    this.event = new Int32Array(room);
    this.pieces = new Float64Array(room);
    this.weight = new Int32Array(room);
    this.key = new Uint32Array(room);
  }

  add(event: number, pieces: number, weight: number): void {
    this.event[this.count] = event;
    this.pieces[this.count] = pieces;
    this.weight[this.count] = weight;
    this.key[this.count++] = leadingBits(pieces / weight);
  }

  /**
   * Order of the bends by level: positions in the columns; equal levels in no order of their own. One pass puts them into
   * buckets by the leading bits of the quotient, about one in each, exact comparison settles the buckets. (Division rounds
   * but never turns an order round, and neither do leading bits.)
   */
  sorted(): Int32Array {
    const { count, key } = this;
    let [least, most] = [0xffffffff, 0];
    for (let k = 0; k < count; k++) {
      if (key[k] < least) least = key[k];
      if (key[k] > most) most = key[k];
    }
    let shift = 0;
    while ((most - least) / 2 ** shift >= Math.min(MOST_BUCKETS, 2 * count + 1)) shift++;
    const starts = new Int32Array((count === 0 ? 0 : (most - least) >>> shift) + 2);
    for (let k = 0; k < count; k++) starts[((key[k] - least) >>> shift) + 1]++;
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] += starts[bucket - 1];
    const order = new Int32Array(count);
    for (let k = 0; k < count; k++) order[starts[(key[k] - least) >>> shift]++] = k;
    for (let bucket = 0, from = 0; bucket + 1 < starts.length; from = starts[bucket++])
      this.settle(order, from, starts[bucket]);
    return order;
  }

  private settle(order: Int32Array, from: number, to: number): void {
    const { pieces, weight } = this;
    if (to - from > SHORT_RUN) {
      order.subarray(from, to).sort((a, b) => compareProducts(pieces[a], weight[b], pieces[b], weight[a]));
      return;
    }
    for (let k = from + 1; k < to; k++) {
      const bend = order[k];
      let at = k;
      for (; at > from; at--) {
        const before = order[at - 1];
        if (compareProducts(pieces[before], weight[bend], pieces[bend], weight[before]) <= 0) break;
        order[at] = before;
      }
      order[at] = bend;
    }
  }
}
