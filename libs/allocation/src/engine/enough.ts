import type { Snapshot } from '../files/snapshot.js';
import { divide } from './exact.js';
import type { Shares } from './levels.js';
import type { Market } from './market.js';
import type { Terms } from './terms.js';
import { nextCaps } from './terms.js';

/**
 * For every requisition that its block left short: the stock of the block with which it would have been met in full,
 * Σ over the block of the pieces due at the level where this one is full, rounded up to a whole piece. 0 elsewhere.
 */
export function enoughPieces(snapshot: Snapshot, market: Market, terms: Terms, shares: Shares): Float64Array {
  const count = snapshot.requisitions.count;
  const enough = new Float64Array(count);
  const floor = new Int32Array(count);
  const cap = new Int32Array(count);
  for (let stage = 0; stage < terms.stages.length; stage++) {
    nextCaps(snapshot, terms, stage, floor, cap);
    sweep(market, shares, terms, floor, cap, stage, enough);
  }
  return enough;
}

/** Passes the events of a stage in order of level and keeps what each block is due: base + slope × level. */
function sweep(
  market: Market,
  shares: Shares,
  terms: Terms,
  floor: Int32Array,
  cap: Int32Array,
  stage: number,
  enough: Float64Array,
): void {
  const { classOf } = market;
  const { blocks, blockOfClass, stageEvents } = shares;
  const { history, weight, finalStage } = terms;
  const [base, slope] = [new Float64Array(blocks.length), new Float64Array(blocks.length)];
  const isShort = Uint8Array.from(blocks, (block) => Number(block.level !== undefined));
  for (let i = 0; i < classOf.length; i++) {
    if (classOf[i] < 0) continue;
    const block = blockOfClass[classOf[i]];
    base[block] += floor[i];
    if (cap[i] > floor[i] && history[i] + floor[i] === 0) slope[block] += weight[i];
  }
  const events = stageEvents[stage];
  for (let at = 0; at < events.length; at++) {
    const i = events[at] >> 1;
    const block = blockOfClass[classOf[i]];
    if (isShort[block] === 0) continue;
    if ((events[at] & 1) === 0) {
      slope[block] += weight[i];
      base[block] -= history[i] + floor[i];
      continue;
    }
    const bend = history[i] + cap[i];
    if (finalStage[i] === stage) {
      const due = divide(slope[block], bend, base[block], weight[i]);
      enough[i] = due.quotient + Number(due.remainder > 0);
    }
    slope[block] -= weight[i];
    base[block] += bend;
  }
}
