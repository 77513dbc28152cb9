import { compareProducts } from './exact.js';
import type { Terms } from './terms.js';

/**
 * Where the demand of a requisition bends: it starts to rise at level (h + floor) / w and stops at (h + cap) / w.
 * Event 2i is the start of requisition i, event 2i + 1 its end.
 */
export interface Bends {
  readonly terms: Terms;
  /** Pieces guaranteed by earlier stages. */
  readonly floor: Int32Array;
  readonly cap: Int32Array;
}

/** Numerator of an event's level; the denominator is the weight. */
export function bendAt(bends: Bends, event: number): number {
  const i = event >> 1;
  return bends.terms.history[i] + ((event & 1) === 0 ? bends.floor[i] : bends.cap[i]);
}

/** Events of the given requisitions in order of level. Starts at level 0 are left out: they are always over. */
export function sortedEvents(bends: Bends, requisitions: Int32Array): Int32Array {
  const { floor, cap, terms } = bends;
  let count = 0;
  for (const i of requisitions) if (cap[i] > floor[i]) count += terms.history[i] + floor[i] > 0 ? 2 : 1;
  const events = new Int32Array(count);
  const keys = new Float64Array(count);
  let at = 0;
  for (const i of requisitions) {
    if (cap[i] <= floor[i]) continue;
    if (terms.history[i] + floor[i] > 0) {
      keys[at] = (terms.history[i] + floor[i]) / terms.weight[i];
      events[at++] = 2 * i;
    }
    keys[at] = (terms.history[i] + cap[i]) / terms.weight[i];
    events[at++] = 2 * i + 1;
  }
  const order = sortedOrder(keys);
  const sorted = new Int32Array(count);
  for (let k = 0; k < count; k++) sorted[k] = events[order[k]];
  settleTies(bends, sorted);
  return sorted;
}

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** Stable order of non-negative doubles, ascending: a radix sort on their bits, which order as the numbers do. */
export function sortedOrder(keys: Float64Array): Int32Array {
  const halves = new Uint16Array(keys.buffer, keys.byteOffset, keys.length * 4);
  const isLittle = new Uint16Array(Float64Array.of(1).buffer)[0] === 0;
  let order = new Int32Array(keys.length);
  for (let k = 0; k < order.length; k++) order[k] = k;
  let other = new Int32Array(keys.length);
  const counts = new Int32Array(DIGITS);
  for (let digit = 0; digit < 4; digit++) {
    const offset = isLittle ? digit : 3 - digit;
    counts.fill(0);
    for (let k = 0; k < order.length; k++) counts[halves[k * 4 + offset]]++;
    if (order.length === 0 || counts[halves[offset]] === order.length) continue;
    let sum = 0;
    for (let value = 0; value < DIGITS; value++) {
      const here = counts[value];
      counts[value] = sum;
      sum += here;
    }
    for (let k = 0; k < order.length; k++) other[counts[halves[order[k] * 4 + offset]]++] = order[k];
    [order, other] = [other, order];
  }
  return order;
}

/** Division rounds but never turns an order round; only equal quotients can hide different levels. Those are sorted exactly. */
function settleTies(bends: Bends, events: Int32Array): void {
  const { weight } = bends.terms;
  const compare = (a: number, b: number): number =>
    compareProducts(bendAt(bends, a), weight[b >> 1], bendAt(bends, b), weight[a >> 1]);
  for (let from = 0; from < events.length;) {
    const key = bendAt(bends, events[from]) / weight[events[from] >> 1];
    let to = from + 1;
    let isMixed = false;
    while (to < events.length && bendAt(bends, events[to]) / weight[events[to] >> 1] === key) {
      isMixed ||= compare(events[from], events[to]) !== 0;
      to++;
    }
    if (isMixed) events.subarray(from, to).sort(compare);
    from = to;
  }
}
