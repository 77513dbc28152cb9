import { compare } from './ratio.js';

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const FIRST_SLOTS = 1 << 12;
/** Of each bend: pieces over a weight, the job, and how many begin to rise there less those that cease. */
const WIDTH = 4;
const [N, WEIGHT, JOB, RISING] = [0, 1, 2, 3];

/**
 * Where what the members of each block are due begins and ceases to rise, block by block and stage by stage: a job each.
 * Whoever bends at the same pieces over the same weight shares a bend, so a million requisitions make some hundred thousand.
 */
export class Bends {
  /** By job: Σ of what is due at level 0, bends that are only summed up included. */
  readonly base: Float64Array;
  /** By job: Σ of weights that rise below all bends. */
  private readonly slope: Float64Array;
  /** Numbers of each bend side by side, because they are asked for together: see N to RISING. */
  private bends = new Float64Array(WIDTH * FIRST_SLOTS);
  private count = 0;
  /** Bends by a hash of their level; -1 where there is none. */
  private slots = new Int32Array(2 * FIRST_SLOTS).fill(-1);

  constructor(jobs: number) {
    this.base = new Float64Array(jobs);
    this.slope = new Float64Array(jobs);
  }

  /** Somebody begins (1) or ceases (-1) to rise below all bends of the job. */
  rise(job: number, n: number, weight: number, sign: number): void {
    this.slope[job] += sign * weight;
    this.base[job] -= sign * n;
  }

  /** Somebody begins (1) or ceases (-1) to rise at n / weight. @returns the number of the bend */
  add(job: number, n: number, weight: number, sign: number): number {
    const { slots, bends } = this;
    const mask = slots.length - 1;
    for (let slot = hashOf(job, n, weight) & mask; ; slot = (slot + 1) & mask) {
      const bend = slots[slot];
      if (bend < 0) return this.insert(slot, job, n, weight, sign);
      const at = bend * WIDTH;
      if (bends[at] === n && bends[at + WEIGHT] === weight && bends[at + JOB] === job) {
        bends[at + RISING] += sign;
        return bend;
      }
    }
  }

  /** By bend: what its job's members are due at its level, rounded up. */
  dues(): Float64Array {
    const { base, slope, bends } = this;
    const dues = new Float64Array(this.count);
    const order = this.sorted();
    for (let from = 0; from < order.length;) {
      const first = order[from];
      const job = bends[first * WIDTH + JOB];
      let to = from;
      // All that bend at this very level count before anybody at this level is answered.
      for (
        ;
        to < order.length && bends[order[to] * WIDTH + JOB] === job && this.compare(order[to], first) === 0;
        to++
      ) {
        const at = order[to] * WIDTH;
        slope[job] += bends[at + RISING] * bends[at + WEIGHT];
        base[job] -= bends[at + RISING] * bends[at + N];
      }
      const due = base[job] + ceilingOf(slope[job], bends[first * WIDTH + N], bends[first * WIDTH + WEIGHT]);
      for (; from < to; from++) dues[order[from]] = due;
    }
    return dues;
  }

  private quotient(bend: number): number {
    return this.bends[bend * WIDTH + N] / this.bends[bend * WIDTH + WEIGHT];
  }

  /** A quotient is rounded the same way for equal fractions, so only equal quotients need the exact comparison. */
  private compare(a: number, b: number): number {
    const difference = a === b ? 0 : this.quotient(a) - this.quotient(b);
    if (a === b || difference !== 0) return difference;
    const { bends } = this;
    return compare(
      { n: bends[a * WIDTH + N], d: bends[a * WIDTH + WEIGHT] },
      { n: bends[b * WIDTH + N], d: bends[b * WIDTH + WEIGHT] },
    );
  }

  /** The bends in order of jobs and levels: by the upper half of the quotient's bits, then what is still out of order. */
  private sorted(): Int32Array {
    const { count } = this;
    const jobs = Uint32Array.from({ length: count }, (_, bend) => this.bends[bend * WIDTH + JOB]);
    const [keys, range] = this.upperHalves();
    let order: Int32Array = Int32Array.from({ length: count }, (_, bend) => bend);
    let other: Int32Array = new Int32Array(count);
    const passes = [
      [keys, range],
      [jobs, this.base.length],
    ] as const;
    for (const [digits, most] of passes)
      for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT_BITS) {
        distribute(digits, order, shift, other);
        [order, other] = [other, order];
      }
    for (let from = 0; from < count;) {
      let to = from + 1;
      let isSorted = true;
      for (; to < count && keys[order[to]] === keys[order[from]] && jobs[order[to]] === jobs[order[from]]; to++)
        isSorted &&= this.compare(order[to - 1], order[to]) <= 0;
      if (!isSorted) order.subarray(from, to).sort((a, b) => this.compare(a, b));
      from = to;
    }
    return order;
  }

  /** The upper half of each quotient's bits less the least of them, and how far they reach: they order as the quotients do. */
  private upperHalves(): [keys: Uint32Array, range: number] {
    const quotients = new Float64Array(this.count);
    for (let bend = 0; bend < this.count; bend++) quotients[bend] = this.quotient(bend);
    const words = new Uint32Array(quotients.buffer);
    const upper = new Uint8Array(new Uint16Array([1]).buffer)[0];
    const keys = new Uint32Array(this.count);
    let [least, most] = [2 ** 32, 0];
    for (let bend = 0; bend < keys.length; bend++) {
      const key = (keys[bend] = words[2 * bend + upper]);
      if (key < least) least = key;
      if (key > most) most = key;
    }
    for (let bend = 0; bend < keys.length; bend++) keys[bend] -= least;
    return [keys, Math.max(0, most - least)];
  }

  private insert(slot: number, job: number, n: number, weight: number, sign: number): number {
    const bend = (this.slots[slot] = this.count++);
    this.bends.set([n, weight, job, sign], bend * WIDTH);
    if (this.count * WIDTH === this.bends.length) this.grow();
    return bend;
  }

  private grow(): void {
    const bends = new Float64Array(2 * this.bends.length);
    bends.set(this.bends);
    this.bends = bends;
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let bend = 0; bend < this.count; bend++) {
      const at = bend * WIDTH;
      let slot = hashOf(bends[at + JOB], bends[at + N], bends[at + WEIGHT]) & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = bend;
    }
  }
}

function hashOf(job: number, n: number, weight: number): number {
  const hash = Math.imul(n | 0, -1640531535) ^ Math.imul(weight, -2048144777) ^ Math.imul(job, 668265261);
  return hash ^ (hash >>> 15);
}

/** One pass of a radix sort: items in order of one digit of their keys, otherwise as they were. */
function distribute(keys: Uint32Array, items: Int32Array, shift: number, to: Int32Array): void {
  const next = new Int32Array(DIGITS + 1);
  for (let k = 0; k < items.length; k++) next[((keys[items[k]] >>> shift) & (DIGITS - 1)) + 1]++;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1] += next[digit];
  for (let k = 0; k < items.length; k++) to[next[(keys[items[k]] >>> shift) & (DIGITS - 1)]++] = items[k];
}

/** a × n / d, rounded up. */
function ceilingOf(a: number, n: number, d: number): number {
  const product = a * n;
  if (product > Number.MAX_SAFE_INTEGER) return Number((BigInt(a) * BigInt(n) + BigInt(d) - 1n) / BigInt(d));
  const whole = Math.ceil(product / d);
  if (whole * d < product) return whole + 1;
  return (whole - 1) * d >= product ? whole - 1 : whole;
}
