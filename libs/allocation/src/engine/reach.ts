import { divide } from './exact.js';

/** Weights below this are looked up; there are few different ones among many requisitions. */
const TABLE = 1 << 14;

/**
 * How far a level lifts: for each weight w the whole pieces and the rest of w × λ, computed once. Everything a demand
 * bends at is a whole number of pieces, so a bend lies at or below λ exactly when it is at most the whole part.
 */
export class Reach {
  private readonly wholes = new Float64Array(TABLE);
  private readonly rests = new Float64Array(TABLE);
  private readonly stamps = new Int32Array(TABLE);
  private stamp = 0;
  private numerator = 0;
  private denominator = 1;

  /** Moves to the level numerator / denominator. */
  set(numerator: number, denominator: number): void {
    this.numerator = numerator;
    this.denominator = denominator;
    this.stamp++;
  }

  /** Whole pieces of weight × level. */
  whole(weight: number): number {
    if (weight >= TABLE) return divide(weight, this.numerator, 0, this.denominator).quotient;
    if (this.stamps[weight] !== this.stamp) this.fill(weight);
    return this.wholes[weight];
  }

  /** What weight × level has beyond its whole pieces, over the level's denominator. */
  rest(weight: number): number {
    if (weight >= TABLE) return divide(weight, this.numerator, 0, this.denominator).remainder;
    if (this.stamps[weight] !== this.stamp) this.fill(weight);
    return this.rests[weight];
  }

  private fill(weight: number): void {
    const { quotient, remainder } = divide(weight, this.numerator, 0, this.denominator);
    this.wholes[weight] = quotient;
    this.rests[weight] = remainder;
    this.stamps[weight] = this.stamp;
  }
}
