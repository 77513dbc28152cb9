import { compareProducts } from './exact.js';
import type { Level } from './levels.js';
import { compareLevels } from './levels.js';
import { Reach } from './reach.js';
import type { RisingMarket, RisingTerms } from './terms.js';

/** So many steps along the curve's own slope, then one to the middle of what is left: neither can crawl for ever. */
const STEPS_TO_MIDDLE = 8;
/** Now and then from the lower bound itself: once no bend lies between it and the level, its step ends on the level. */
const STEPS_TO_LOW = 16;
/** Bits of a middle: rough is enough, it only has to lie between. */
const MIDDLE_BITS = 2 ** 40;

/**
 * What classes demand at a level λ: each requisition clamp(w λ − h, floor, cap), so each class
 * fixed + slope × λ − offset, with whole numbers that change where a requisition starts or stops to rise.
 */
export class Demand {
  /** Of the classes measured last, from the level measured up to the next bend. */
  readonly fixed: Float64Array;
  readonly slope: Float64Array;
  readonly offset: Float64Array;
  private fixedSum = 0;
  private slopeSum = 0;
  private offsetSum = 0;
  private readonly reach = new Reach();

  constructor(
    private readonly market: RisingMarket,
    private readonly terms: RisingTerms,
    private readonly floor: Int32Array,
    private readonly cap: Int32Array,
  ) {
    [this.fixed, this.slope, this.offset] = Array.from({ length: 3 }, () => new Float64Array(market.classCount));
  }

  /**
   * The highest level at which the classes together demand no more than the stock; undefined where it carries every cap.
   * Newton's steps along the curve, kept inside what is known: exact, because a step that ends on its own straight piece
   * ends on the level itself. Leaves fixed, slope and offset of each class at the level (all caps: in fixed).
   * @param low at this level the stock suffices
   * @param high at this level it does not
   */
  highestLevel(classes: Int32Array, stock: number, low: Level, high: Level | undefined): Level | undefined {
    if (this.measureCaps(classes) <= stock) return undefined;
    let level = high ?? (low.numerator > 0 ? low : this.firstGuess(classes, stock));
    for (let step = 1; ; step++) {
      this.measure(classes, level);
      const { slopeSum } = this;
      const spare = stock - this.fixedSum + this.offsetSum;
      const excess = compareProducts(slopeSum, level.numerator, spare, level.denominator);
      if (excess === 0 && slopeSum > 0) return level;
      if (excess > 0) high = level;
      else low = level;
      let next: Level | undefined;
      if (slopeSum > 0) next = { numerator: spare, denominator: slopeSum };
      else if (excess <= 0) next = this.nextStart(classes);
      // The lower bound itself may be the level: it is measured when a step leads to it.
      const isInside =
        next !== undefined && compareLevels(next, low) >= 0 && (high === undefined || compareLevels(next, high) < 0);
      if (isInside && step % STEPS_TO_MIDDLE > 0) level = next as Level;
      else if (high === undefined) level = next as Level;
      else level = step % STEPS_TO_LOW > 0 ? between(low, high) : low;
    }
  }

  /** Sums at a level; requisitions that start to rise at it count as rising. */
  private measure(classes: Int32Array, level: Level): void {
    const { reach, floor, cap } = this;
    const { weight, history } = this.terms;
    const { memberStart } = this.market;
    this.fixedSum = this.slopeSum = this.offsetSum = 0;
    reach.set(level.numerator, level.denominator);
    for (let k = 0; k < classes.length; k++) {
      const c = classes[k];
      let fixed = 0;
      let slope = 0;
      let offset = 0;
      for (let p = memberStart[c], end = memberStart[c + 1]; p < end; p++) {
        const lifted = reach.whole(weight[p]) - history[p];
        if (lifted < floor[p]) fixed += floor[p];
        else if (lifted >= cap[p]) fixed += cap[p];
        else {
          slope += weight[p];
          offset += history[p];
        }
      }
      this.fixedSum += this.fixed[c] = fixed;
      this.slopeSum += this.slope[c] = slope;
      this.offsetSum += this.offset[c] = offset;
    }
  }

  private measureCaps(classes: Int32Array): number {
    const { memberStart } = this.market;
    let sum = 0;
    for (const c of classes) {
      let caps = 0;
      for (let p = memberStart[c]; p < memberStart[c + 1]; p++) caps += this.cap[p];
      sum += this.fixed[c] = caps;
    }
    return sum;
  }

  /** The level if everybody who is not at the cap from the beginning rose from the history. */
  private firstGuess(classes: Int32Array, stock: number): Level {
    const { memberStart } = this.market;
    const { weight, history } = this.terms;
    let [numerator, denominator] = [stock, 0];
    for (const c of classes) {
      for (let p = memberStart[c]; p < memberStart[c + 1]; p++) {
        if (this.cap[p] <= this.floor[p]) numerator -= this.floor[p];
        else {
          numerator += history[p];
          denominator += weight[p];
        }
      }
    }
    return { numerator: Math.max(0, numerator), denominator };
  }

  /** Where nobody rises at the level measured last: the lowest level above it at which somebody starts to. */
  private nextStart(classes: Int32Array): Level | undefined {
    const { memberStart } = this.market;
    const { weight, history } = this.terms;
    let lowest: Level | undefined;
    for (const c of classes) {
      for (let p = memberStart[c]; p < memberStart[c + 1]; p++) {
        const start = history[p] + this.floor[p];
        if (this.cap[p] <= this.floor[p] || start <= this.reach.whole(weight[p])) continue;
        if (lowest === undefined || compareProducts(start, lowest.denominator, lowest.numerator, weight[p]) < 0)
          lowest = { numerator: start, denominator: weight[p] };
      }
    }
    return lowest;
  }
}

/** A level strictly between two: near the middle where doubles can tell it, else their mediant. */
function between(low: Level, high: Level): Level {
  const middle = (low.numerator / low.denominator + high.numerator / high.denominator) / 2;
  const denominator = 2 ** Math.max(0, Math.floor(Math.log2(MIDDLE_BITS / Math.max(1, middle))));
  const level = { numerator: Math.round(middle * denominator), denominator };
  if (compareLevels(level, low) > 0 && compareLevels(level, high) < 0) return level;
  return { numerator: low.numerator + high.numerator, denominator: low.denominator + high.denominator };
}
