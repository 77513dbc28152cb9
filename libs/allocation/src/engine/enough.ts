import type { Bends } from './events.js';
import { leadingBits, sortEvents } from './events.js';
import { divide } from './exact.js';
import type { Block, Shares } from './levels.js';
import type { Market } from './market.js';
import { Reach } from './reach.js';
import type { Terms } from './terms.js';
import { nextCaps } from './terms.js';

/**
 * By place, for every requisition that its block left short: the stock of the block with which it would have been met in
 * full, Σ over the block of the pieces due at the level where this one is full, rounded up to a whole piece. 0 elsewhere.
 */
export function enoughPieces(market: Market, terms: Terms, shares: Shares): Float64Array {
  const { count } = market.rows;
  const bends = { terms, floor: new Int32Array(count), cap: new Int32Array(count) };
  const above = new Above(market, bends, new Float64Array(count));
  for (let stage = 0; stage < terms.stages.length; stage++) {
    nextCaps(market.rows, terms, stage, bends.floor, bends.cap);
    for (const block of shares.blocks) if (block.level !== undefined && block.stage <= stage) above.sweep(block, stage);
  }
  return above.enough;
}

/** Passes what bends above a block's level in order and keeps what the block is due: base + slope × level. */
class Above {
  private readonly reach = new Reach();
  private base = 0;
  private slope = 0;

  constructor(
    private readonly market: Market,
    private readonly bends: Bends,
    readonly enough: Float64Array,
  ) {}

  sweep(block: Block, stage: number): void {
    const { enough } = this;
    const { terms, floor, cap } = this.bends;
    const { history, weight, finalStage } = terms;
    const events = this.eventsOf(block, stage);
    for (let at = 0; at < events.length; at++) {
      const p = events[at] >> 1;
      if ((events[at] & 1) === 0) {
        this.slope += weight[p];
        this.base -= history[p] + floor[p];
        continue;
      }
      const bend = history[p] + cap[p];
      if (finalStage[p] === stage) {
        const due = divide(this.slope, bend, this.base, weight[p]);
        enough[p] = due.quotient + Number(due.remainder > 0);
      }
      this.slope -= weight[p];
      this.base += bend;
    }
  }

  /** Events above the block's level, in order; sums up what lies at or below it. A block of an earlier stage has no level in this one. */
  private eventsOf(block: Block, stage: number): Int32Array {
    const { reach } = this;
    const { memberStart } = this.market;
    const { terms, floor, cap } = this.bends;
    const { history, weight } = terms;
    const { numerator, denominator } = block.stage === stage && block.level !== undefined ? block.level : BOTTOM;
    reach.set(numerator, denominator);
    let members = 0;
    for (const c of block.classes) members += memberStart[c + 1] - memberStart[c];
    const events = new Int32Array(2 * members);
    const keys = new Uint32Array(2 * members);
    let count = 0;
    this.base = this.slope = 0;
    for (let k = 0; k < block.classes.length; k++) {
      const c = block.classes[k];
      for (let p = memberStart[c], end = memberStart[c + 1]; p < end; p++) {
        const lifted = reach.whole(weight[p]) - history[p];
        if (lifted >= cap[p] || cap[p] <= floor[p]) {
          this.base += lifted >= cap[p] ? cap[p] : floor[p];
          continue;
        }
        if (lifted >= floor[p]) {
          this.slope += weight[p];
          this.base -= history[p];
        } else {
          this.base += floor[p];
          keys[count] = leadingBits((history[p] + floor[p]) / weight[p]);
          events[count++] = 2 * p;
        }
        keys[count] = leadingBits((history[p] + cap[p]) / weight[p]);
        events[count++] = 2 * p + 1;
      }
    }
    return sortEvents(this.bends, events.subarray(0, count), keys.subarray(0, count));
  }
}

const BOTTOM = { numerator: 0, denominator: 1 };
