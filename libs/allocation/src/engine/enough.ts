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

/**
 * Passes what bends above a block's level in order and keeps what the block is due: base + slope × level.
 * Event 2p is where the requisition at place p starts to rise, 2p + 1 where it stops.
 */
class Above {
  private readonly reach = new Reach();
  private base = 0;
  private slope = 0;

  constructor(
    private readonly market: Market,
    private readonly terms: Terms,
    readonly floor: Int32Array,
    readonly cap: Int32Array,
    readonly enough: Float64Array,
  ) {}

  sweep(block: Block, stage: number): void {
    const { finalStage } = this.terms;
    const bends = this.bendsOf(block, stage);
    const { event, pieces, weight } = bends;
    for (const k of bends.sorted()) {
      if ((event[k] & 1) === 0) {
        this.slope += weight[k];
        this.base -= pieces[k];
        continue;
      }
      if (finalStage[event[k] >> 1] === stage) {
        const due = divide(this.slope, pieces[k], this.base, weight[k]);
        this.enough[event[k] >> 1] = due.quotient + Number(due.remainder > 0);
      }
      this.slope -= weight[k];
      this.base += pieces[k];
    }
  }

  /** Bends above the block's level; sums up what lies at or below it. A block of an earlier stage has no level in this one. */
  private bendsOf(block: Block, stage: number): Bends {
    const { reach, floor, cap } = this;
    const { memberStart } = this.market;
    const { history, weight } = this.terms;
    const { numerator, denominator } = block.stage === stage && block.level !== undefined ? block.level : BOTTOM;
    reach.set(numerator, denominator);
    let members = 0;
    for (const c of block.classes) members += memberStart[c + 1] - memberStart[c];
    const bends = new Bends(2 * members);
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
          bends.add(2 * p, history[p] + floor[p], weight[p]);
        }
        bends.add(2 * p + 1, history[p] + cap[p], weight[p]);
      }
    }
    return bends;
  }
}
