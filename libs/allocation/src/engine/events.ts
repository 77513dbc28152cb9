import { compareProducts } from './exact.js';
import type { Terms } from './terms.js';

/**
 * Where the demand of a requisition bends: it starts to rise at level (h + floor) / w and stops at (h + cap) / w.
 * Event 2p is the start of the requisition at place p, event 2p + 1 its end.
 */
export interface Bends {
  readonly terms: Terms;
  /** Pieces guaranteed by earlier stages. */
  readonly floor: Int32Array;
  readonly cap: Int32Array;
}

/** Numerator of an event's level; the denominator is the weight. */
export function bendAt(bends: Bends, event: number): number {
  const place = event >> 1;
  return bends.terms.history[place] + ((event & 1) === 0 ? bends.floor[place] : bends.cap[place]);
}

/** Events in order of level; equal levels in no order of their own. Both arrays are used up. */
export function sortEvents(bends: Bends, events: Int32Array, keys: Uint32Array): Int32Array {
  const sorted = sortByKeys(events, keys);
  settleTies(bends, sorted.items, sorted.keys);
  return sorted.items;
}

const scratch = new Float64Array(1);
const halves = new Uint32Array(scratch.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The 32 bits after the sign bit of a non-negative double; they order as the numbers do, up to equality. */
export function leadingBits(value: number): number {
  scratch[0] = value;
  return ((halves[HIGH] << 1) | (halves[1 - HIGH] >>> 31)) >>> 0;
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 3;

/** Items with the keys they are sorted by. */
interface Keyed {
  items: Int32Array;
  keys: Uint32Array;
}

/** Stable radix sort of items by 32-bit keys, ascending. Both arrays are used up; use what is returned. */
export function sortByKeys(items: Int32Array, keys: Uint32Array): Keyed {
  let from: Keyed = { items, keys };
  let to: Keyed = { items: new Int32Array(items.length), keys: new Uint32Array(items.length) };
  const counts = new Int32Array(DIGITS * PASSES);
  for (let k = 0; k < keys.length; k++) {
    counts[keys[k] & (DIGITS - 1)]++;
    counts[DIGITS + ((keys[k] >>> DIGIT_BITS) & (DIGITS - 1))]++;
    counts[2 * DIGITS + (keys[k] >>> (2 * DIGIT_BITS))]++;
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const places = counts.subarray(pass * DIGITS, (pass + 1) * DIGITS);
    if (keys.length === 0 || places[(keys[0] >>> (pass * DIGIT_BITS)) & (DIGITS - 1)] === keys.length) continue;
    scatter(from, to, places, pass * DIGIT_BITS);
    [from, to] = [to, from];
  }
  return from;
}

function scatter(from: Keyed, to: Keyed, places: Int32Array, shift: number): void {
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = places[digit];
    places[digit] = sum;
    sum += here;
  }
  const { items, keys } = from;
  for (let k = 0; k < keys.length; k++) {
    const place = places[(keys[k] >>> shift) & (DIGITS - 1)]++;
    to.items[place] = items[k];
    to.keys[place] = keys[k];
  }
}

/** Above this many, comparing every two of a run costs more than sorting it. */
const SHORT_RUN = 12;

/** Division rounds but never turns an order round, and neither do leading bits: only equal keys hide different levels. */
function settleTies(bends: Bends, events: Int32Array, keys: Uint32Array): void {
  const { weight } = bends.terms;
  const compare = (a: number, b: number): number =>
    compareProducts(bendAt(bends, a), weight[b >> 1], bendAt(bends, b), weight[a >> 1]);
  for (let from = 0; from < events.length;) {
    let to = from + 1;
    let isInOrder = true;
    for (; to < events.length && keys[to] === keys[from]; to++)
      isInOrder = isInOrder && compare(events[to - 1], events[to]) <= 0;
    if (!isInOrder && to - from > SHORT_RUN) events.subarray(from, to).sort(compare);
    else if (!isInOrder) {
      for (let k = from + 1; k < to; k++) {
        const event = events[k];
        let at = k;
        for (; at > from && compare(events[at - 1], event) > 0; at--) events[at] = events[at - 1];
        events[at] = event;
      }
    }
    from = to;
  }
}
