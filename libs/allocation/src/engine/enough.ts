import { Bends } from './bends.js';
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
  const above = new Above(market, terms, new Int32Array(count), new Int32Array(count), new Float64Array(count));
  for (let stage = 0; stage < terms.stages.length; stage++) {
    nextCaps(market.rows, terms, stage, above.floor, above.cap);
    for (const block of shares.blocks) if (block.level !== undefined && block.stage <= stage) above.sweep(block, stage);
  }
  return above.enough;
}

const BOTTOM = { numerator: 0, denominator: 1 };

/** Passes what bends above a block's level in order and keeps what the block is due: base + slope × level. */
class Above {
  private readonly reach = new Reach();
  private readonly bends = new Bends();
  private base = 0;
  private slope = 0;

  constructor(
    private readonly market: Market,
    private readonly terms: Terms,
    readonly floor: Int32Array,
    readonly cap: Int32Array,
    /** While a block is swept: the number of the bend, + 1, at which a requisition is full. */
    readonly enough: Float64Array,
  ) {}

  sweep(block: Block, stage: number): void {
    const { bends, enough } = this;
    const { memberStart } = this.market;
    const { finalStage } = this.terms;
    this.collect(block, stage);
    const due = this.dueAtBends();
    for (let k = 0; k < block.classes.length; k++) {
      const c = block.classes[k];
      for (let p = memberStart[c], end = memberStart[c + 1]; p < end; p++)
        if (finalStage[p] === stage && enough[p] > 0) enough[p] = due[enough[p] - 1];
    }
    bends.clear();
  }

  /** Stock of the block at each of its bends, rounded up. */
  private dueAtBends(): Float64Array {
    const { pieces, weight, rising, count } = this.bends;
    const due = new Float64Array(count);
    for (const k of this.bends.sorted()) {
      const { quotient, remainder } = divide(this.slope, pieces[k], this.base, weight[k]);
      due[k] = quotient + Number(remainder > 0);
      this.slope += rising[k] * weight[k];
      this.base -= rising[k] * pieces[k];
    }
    return due;
  }

  /** Bends above the block's level; sums up what lies at or below it. A block of an earlier stage has no level in this one. */
  private collect(block: Block, stage: number): void {
    const { reach, floor, cap, bends, enough } = this;
    const { memberStart } = this.market;
    const { history, weight, finalStage } = this.terms;
    const { numerator, denominator } = block.stage === stage && block.level !== undefined ? block.level : BOTTOM;
    reach.set(numerator, denominator);
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
          bends.add(history[p] + floor[p], weight[p], 1);
        }
        const full = bends.add(history[p] + cap[p], weight[p], -1);
        if (finalStage[p] === stage) enough[p] = full + 1;
      }
    }
  }
}
