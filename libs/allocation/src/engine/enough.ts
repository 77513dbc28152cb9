import { Bends } from './bends.js';
import { divide } from './exact.js';
import type { Block, Shares } from './levels.js';
import { Reach } from './reach.js';
import { stageCap } from './terms.js';
import type { RisingMarket, RisingTerms } from './terms.js';

/** What would have been enough, for every requisition (in a draw, every ticket) that its block left short. Many share an amount. */
export class Enough {
  /** @param standing by place: which of `pieces`, + 1; 0 where nothing was short */
  constructor(
    private readonly standing: Int32Array,
    private readonly pieces: Float64Array,
  ) {}

  /**
   * The stock of the block with which the requisition at a place would have been met in full, Σ over the block of the
   * pieces due at the level where this one is full, rounded up to a whole piece. 0 where it was met.
   */
  at(place: number): number {
    return this.standing[place] === 0 ? 0 : this.pieces[this.standing[place] - 1];
  }
}

export function enoughPieces(market: RisingMarket, terms: RisingTerms, shares: Shares): Enough {
  const above = new Above(market, terms, shares);
  for (let stage = 0; stage < terms.stages.length; stage++)
    for (const block of shares.blocks) if (block.level !== undefined && block.stage <= stage) above.sweep(block, stage);
  return above.finish();
}

const BOTTOM = { numerator: 0, denominator: 1 };

/** Passes what bends above a block's level in order and keeps what the block is due: base + slope × level. */
class Above {
  private readonly reach = new Reach();
  private readonly bends = new Bends();
  private readonly standing: Int32Array;
  private readonly pieces: Float64Array[] = [];
  private standings = 0;
  private base = 0;
  private slope = 0;

  constructor(
    private readonly market: RisingMarket,
    private readonly terms: RisingTerms,
    private readonly shares: Shares,
  ) {
    this.standing = new Int32Array(market.rows.count);
  }

  finish(): Enough {
    const pieces = new Float64Array(this.standings);
    let at = 0;
    for (const some of this.pieces) {
      pieces.set(some, at);
      at += some.length;
    }
    return new Enough(this.standing, pieces);
  }

  sweep(block: Block, stage: number): void {
    const { bends } = this;
    this.collect(block, stage);
    this.pieces.push(this.dueAtBends());
    this.standings += bends.count;
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
    const { reach, bends, standing } = this;
    const { memberStart } = this.market;
    const { history, weight, finalStage } = this.terms;
    const isNow = block.stage === stage;
    const { numerator, denominator } = isNow && block.level !== undefined ? block.level : BOTTOM;
    reach.set(numerator, denominator);
    this.base = this.slope = 0;
    for (let k = 0; k < block.classes.length; k++) {
      const c = block.classes[k];
      for (let p = memberStart[c], end = memberStart[c + 1]; p < end; p++) {
        const floor = isNow ? this.shares.floor[p] : this.capAt(block, stage - 1, p);
        const cap = isNow ? this.shares.cap[p] : this.capAt(block, stage, p);
        const lifted = reach.whole(weight[p]) - history[p];
        if (lifted >= cap || cap <= floor) {
          this.base += lifted >= cap ? cap : floor;
          continue;
        }
        if (lifted >= floor) {
          this.slope += weight[p];
          this.base -= history[p];
        } else {
          this.base += floor;
          bends.add(history[p] + floor, weight[p], 1);
        }
        const full = bends.add(history[p] + cap, weight[p], -1);
        if (finalStage[p] === stage) standing[p] = this.standings + full + 1;
      }
    }
  }

  /** Cap in a stage after the one that froze the block. */
  private capAt(block: Block, stage: number, p: number): number {
    let cap = this.shares.cap[p];
    for (let later = block.stage + 1; later <= stage; later++)
      cap = stageCap(this.market.rows, this.terms, later, p, cap);
    return cap;
  }
}
