import type { Awards } from './awards.js';
import { capIn, floorBefore } from './round.js';
import type { Round } from './round.js';
import { compare } from './ratio.js';
import { ENOUGH, FACTS, IS_SHORT, MARKS } from './standings.js';
import type { Standings } from './standings.js';

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * For every standing that is short: the stock its block would have needed for its requisitions to be met in full, that is
 * the sum of what the block's members are due at the level at which these are full.
 * That is fact ENOUGH of every standing marked IS_SHORT.
 */
export function findEnough(round: Round, awards: Awards, standings: Standings): void {
  const { lastCaps } = round;
  const { facts } = standings;
  const stages = round.policy.stages.length;
  /** First stage in which a short requisition can be met in full, 1-based. */
  const fullIn = new Uint8Array(standings.count);
  const isWanted = new Uint8Array((awards.header.blocks.length + 1) * stages);
  for (let standing = 0; standing < standings.count; standing++) {
    if ((facts[standing * FACTS + MARKS] & IS_SHORT) === 0) continue;
    const i = standings.first(standing);
    let stage = 0;
    while (capIn(round, stage, i) < lastCaps[i]) stage++;
    fullIn[standing] = stage + 1;
    isWanted[awards.block[i] * stages + stage] = 1;
  }
  const members = membersByBlock(awards, standings);
  for (let id = 1; id <= awards.header.blocks.length; id++)
    for (let stage = 0; stage < stages; stage++)
      if (isWanted[id * stages + stage] === 1) sumDues(round, standings, members(id), stage, fullIn);
}

/** The standings of each block. */
function membersByBlock({ header, block }: Awards, standings: Standings): (id: number) => Int32Array {
  const from = new Int32Array(header.blocks.length + 2);
  const blockOf = (standing: number): number => block[standings.first(standing)];
  for (let standing = 0; standing < standings.count; standing++) from[blockOf(standing) + 1]++;
  for (let id = 0; id <= header.blocks.length; id++) from[id + 1] += from[id];
  const next = from.slice();
  const members = new Int32Array(standings.count);
  for (let standing = 0; standing < standings.count; standing++) members[next[blockOf(standing)]++] = standing;
  return (id) => members.subarray(from[id], from[id + 1]);
}

/** Where the dues of a block's members begin and cease to rise. */
class Bends {
  /** Σ of what is due at level 0, bends below the least level included. */
  base = 0;
  /** Σ of weights of those that rise at the least level. */
  slope = 0;
  count = 0;
  /** Twice the standing, and 1 more where its due ceases to rise. */
  readonly code: Uint32Array;
  /** The level: n pieces over the weight of one requisition, and that as a quotient. */
  readonly n: Float64Array;
  readonly weight: Int32Array;
  private readonly quotient: Float64Array;

  /** @param least quotient of the lowest level that is asked for: bends below it are summed up at once */
  constructor(round: Round, standings: Standings, members: Int32Array, stage: number, least: number) {
    const { rows } = round;
    this.code = new Uint32Array(2 * members.length);
    this.n = new Float64Array(2 * members.length);
    this.weight = new Int32Array(2 * members.length);
    this.quotient = new Float64Array(2 * members.length);
    for (const standing of members) {
      const i = standings.first(standing);
      const size = standings.size(standing);
      const floor = floorBefore(round, stage, i);
      const cap = capIn(round, stage, i);
      this.base += size * floor;
      if (cap <= floor) continue;
      const weight = rows.weight[i];
      const [start, end] = [rows.history[i] + floor, rows.history[i] + cap];
      if (start / weight >= least) this.push(2 * standing, start, weight);
      else {
        this.slope += size * weight;
        this.base -= size * start;
      }
      if (end / weight >= least) this.push(2 * standing + 1, end, weight);
      else {
        this.slope -= size * weight;
        this.base += size * end;
      }
    }
  }

  /** A quotient is rounded the same way for equal fractions, so only equal quotients need the exact comparison. */
  compare(a: number, b: number): number {
    const difference = this.quotient[a] - this.quotient[b];
    if (difference !== 0) return difference;
    const [x, y] = [this.weight[a], this.weight[b]];
    if (x === y) return this.n[a] - this.n[b];
    const left = this.n[a] * y;
    const right = this.n[b] * x;
    if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
    return compare({ n: this.n[a], d: x }, { n: this.n[b], d: y });
  }

  /** The bends in order: by the upper half of the quotient's bits digit by digit, then what is still out of order. */
  sorted(): Int32Array {
    const words = new Uint32Array(this.quotient.buffer);
    const upper = new Uint8Array(new Uint16Array([1]).buffer)[0];
    let keys: Uint32Array = new Uint32Array(this.count);
    let bends: Int32Array = new Int32Array(this.count);
    let [least, most] = [2 ** 32, 0];
    for (let b = 0; b < this.count; b++) {
      const key = (keys[b] = words[2 * b + upper]);
      if (key < least) least = key;
      if (key > most) most = key;
      bends[b] = b;
    }
    for (let b = 0; b < this.count; b++) keys[b] -= least;
    let [otherKeys, otherBends]: [Uint32Array, Int32Array] = [new Uint32Array(this.count), new Int32Array(this.count)];
    for (let shift = 0; shift < 32 && (most - least) >>> shift > 0; shift += DIGIT_BITS) {
      distribute(keys, bends, shift, otherKeys, otherBends);
      [keys, otherKeys] = [otherKeys, keys];
      [bends, otherBends] = [otherBends, bends];
    }
    for (let from = 0; from < bends.length;) {
      let to = from + 1;
      let isSorted = true;
      for (; to < bends.length && keys[to] === keys[from]; to++)
        isSorted &&= this.compare(bends[to - 1], bends[to]) <= 0;
      if (!isSorted) bends.subarray(from, to).sort((a, b) => this.compare(a, b));
      from = to;
    }
    return bends;
  }

  private push(code: number, n: number, weight: number): void {
    this.code[this.count] = code;
    this.n[this.count] = n;
    this.weight[this.count] = weight;
    this.quotient[this.count++] = n / weight;
  }
}

/** One pass of a radix sort: items in order of one digit of their keys, otherwise as they were. */
function distribute(
  keys: Uint32Array,
  items: Int32Array,
  shift: number,
  toKeys: Uint32Array,
  toItems: Int32Array,
): void {
  const next = new Int32Array(DIGITS + 1);
  for (let k = 0; k < keys.length; k++) next[((keys[k] >>> shift) & (DIGITS - 1)) + 1]++;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1] += next[digit];
  for (let k = 0; k < keys.length; k++) {
    const at = next[(keys[k] >>> shift) & (DIGITS - 1)]++;
    toKeys[at] = keys[k];
    toItems[at] = items[k];
  }
}

function sumDues(round: Round, standings: Standings, members: Int32Array, stage: number, fullIn: Uint8Array): void {
  const { rows, lastCaps } = round;
  let least = Infinity;
  for (const standing of members) {
    if (fullIn[standing] !== stage + 1) continue;
    const i = standings.first(standing);
    least = Math.min(least, (rows.history[i] + lastCaps[i]) / rows.weight[i]);
  }
  const bends = new Bends(round, standings, members, stage, least);
  const order = bends.sorted();
  let { slope, base } = bends;
  for (let from = 0; from < order.length;) {
    const first = order[from];
    let to = from;
    // All that bend at this very level count before anybody at this level is answered.
    for (; to < order.length && (to === from || bends.compare(order[to], first) === 0); to++) {
      const bend = order[to];
      const code = bends.code[bend];
      const size = code % 2 === 0 ? standings.size(code >>> 1) : -standings.size(code >>> 1);
      slope += size * bends.weight[bend];
      base -= size * bends.n[bend];
    }
    const due = base + ceilingOf(slope, bends.n[first], bends.weight[first]);
    for (; from < to; from++) {
      const code = bends.code[order[from]];
      if (code % 2 === 1 && fullIn[code >>> 1] === stage + 1) standings.facts[(code >>> 1) * FACTS + ENOUGH] = due;
    }
  }
}

/** a × n / d, rounded up. */
function ceilingOf(a: number, n: number, d: number): number {
  const product = a * n;
  if (product > Number.MAX_SAFE_INTEGER) return Number((BigInt(a) * BigInt(n) + BigInt(d) - 1n) / BigInt(d));
  const whole = Math.ceil(product / d);
  if (whole * d < product) return whole + 1;
  return (whole - 1) * d >= product ? whole - 1 : whole;
}
