import type { Snapshot } from '../files/snapshot.js';
import { divide } from './exact.js';
import { sortedEvents } from './events.js';
import type { Shares } from './levels.js';
import type { Market } from './market.js';
import type { Terms } from './terms.js';
import { finalCap, stageCap } from './terms.js';

/**
 * For every requisition that its block left short: the stock of the block with which it would have been met in full,
 * Σ over the block of the pieces due at the level where this one is full, rounded up to a whole piece. 0 elsewhere.
 */
export function enoughPieces(snapshot: Snapshot, market: Market, terms: Terms, shares: Shares): Float64Array {
  const count = snapshot.requisitions.count;
  const enough = new Float64Array(count);
  const floor = new Int32Array(count);
  const cap = new Int32Array(count);
  const rows: number[] = [];
  for (let i = 0; i < count; i++)
    if (market.classOf[i] >= 0 && shares.blocks[shares.blockOfClass[market.classOf[i]]].level !== undefined)
      rows.push(i);
  const members = Int32Array.from(rows);
  for (let stage = 0; stage < terms.stages.length; stage++) {
    for (const i of members) {
      floor[i] = cap[i];
      cap[i] = Math.max(floor[i], stageCap(snapshot, terms, stage, i));
    }
    sweep(snapshot, market, shares, { terms, floor, cap }, members, stage, enough);
  }
  return enough;
}

function sweep(
  snapshot: Snapshot,
  market: Market,
  shares: Shares,
  bends: Parameters<typeof sortedEvents>[0],
  members: Int32Array,
  stage: number,
  enough: Float64Array,
): void {
  const { terms, floor, cap } = bends;
  const [base, slope] = [new Float64Array(shares.blocks.length), new Float64Array(shares.blocks.length)];
  for (const i of members) {
    const block = shares.blockOfClass[market.classOf[i]];
    base[block] += floor[i];
    if (cap[i] > floor[i] && terms.history[i] + floor[i] === 0) slope[block] += terms.weight[i];
  }
  for (const event of sortedEvents(bends, members)) {
    const i = event >> 1;
    const block = shares.blockOfClass[market.classOf[i]];
    const isEnd = (event & 1) === 1;
    const bend = terms.history[i] + (isEnd ? cap[i] : floor[i]);
    if (isEnd && finalCap(snapshot, terms, i).stage === stage) {
      const due = divide(slope[block], bend, base[block], terms.weight[i]);
      enough[i] = due.quotient + Number(due.remainder > 0);
    }
    slope[block] += isEnd ? -terms.weight[i] : terms.weight[i];
    base[block] += isEnd ? bend : -bend;
  }
}
