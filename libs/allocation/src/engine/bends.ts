import { compareProducts } from './exact.js';

/** More buckets than this would not stay near the processor. */
const MOST_BUCKETS = 1 << 18;
/** Above this many, comparing every two of a bucket costs more than sorting it. */
const SHORT_RUN = 24;
const FIRST_ROOM = 1 << 12;
/** Odd numbers near 2^32 / golden ratio and the like: neighbours fall far apart (Knuth 1998, 6.4). */
const SPREAD_PIECES = 0x9e3779b1;
const SPREAD_WEIGHT = 0x85ebca6b;

const scratch = new Float64Array(1);
const halves = new Uint32Array(scratch.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The 32 bits after the sign bit of a non-negative double; they order as the numbers do, up to equality. */
export function leadingBits(value: number): number {
  scratch[0] = value;
  return ((halves[HIGH] << 1) | (halves[1 - HIGH] >>> 31)) >>> 0;
}

/**
 * Where the demand of requisitions bends: at the level pieces / weight. Requisitions with the same pieces and weight share
 * one bend, so that a million of them make some hundred thousand; their number grows with the variety, not with the rows.
 */
export class Bends {
  count = 0;
  pieces = new Float64Array(FIRST_ROOM);
  weight = new Int32Array(FIRST_ROOM);
  /** Of each bend: how many start to rise there, less those that stop. */
  rising = new Int32Array(FIRST_ROOM);
  /** Numbers of the bends + 1, by a hash of pieces and weight; at most half full. */
  private slots = new Int32Array(2 * FIRST_ROOM);

  clear(): void {
    this.count = 0;
    this.slots.fill(0);
  }

  /**
   * Counts one requisition that bends at pieces / weight.
   * @param rising 1 where it starts to rise, −1 where it stops
   * @returns the number of the bend
   */
  add(pieces: number, weight: number, rising: number): number {
    const { slots } = this;
    let slot = this.firstSlot(pieces, weight);
    for (let k = slots[slot] - 1; k >= 0; k = slots[slot] - 1) {
      if (this.pieces[k] === pieces && this.weight[k] === weight) {
        this.rising[k] += rising;
        return k;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (this.count === this.pieces.length) {
      this.grow();
      return this.add(pieces, weight, rising);
    }
    const k = this.count++;
    this.pieces[k] = pieces;
    this.weight[k] = weight;
    this.rising[k] = rising;
    slots[slot] = k + 1;
    return k;
  }

  private firstSlot(pieces: number, weight: number): number {
    const hash = Math.imul(pieces | 0, SPREAD_PIECES) ^ Math.imul(weight, SPREAD_WEIGHT);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private grow(): void {
    const room = 2 * this.count;
    this.pieces = copied(this.pieces, new Float64Array(room));
    this.weight = copied(this.weight, new Int32Array(room));
    this.rising = copied(this.rising, new Int32Array(room));
    this.slots = new Int32Array(2 * room);
    for (let k = 0; k < this.count; k++) {
      let slot = this.firstSlot(this.pieces[k], this.weight[k]);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = k + 1;
    }
  }

  /**
   * Order of the bends by level: their numbers; equal levels in no order of their own. One pass puts them into buckets by
   * the leading bits of the quotient, about one in each, exact comparison settles the buckets. (Division rounds but never
   * turns an order round, and neither do leading bits.)
   */
  sorted(): Int32Array {
    const { count } = this;
    const key = new Uint32Array(count);
    let [least, most] = [0xffffffff, 0];
    for (let k = 0; k < count; k++) {
      key[k] = leadingBits(this.pieces[k] / this.weight[k]);
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

function copied<Column extends Int32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
