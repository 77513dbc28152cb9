import type { Awards } from './awards.js';
import type { Round } from './round.js';

const START = 1 << 14;
/** Numbers kept of each standing: what tells it apart, then the first requisition that has it, how many have it, its hash. */
const WIDTH = 8;
const [RECEIVED, RULE_CLAIM, FILE_CLAIM, PLACE, FIRST, SIZE, HASH] = [1, 2, 3, 4, 5, 6, 7];
/** What is found out about a standing, side by side because it is asked for together. */
export const FACTS = 8;
/** Exact share: whole pieces, the rest in lowest terms, and the same rest in parts of the level's denominator. */
export const [WHOLE, REST, PARTS, RISEN] = [0, 1, 2, 3];
/** 1 where the share is below the cap of the stage and exactly at the level. */
export const IS_AT_LEVEL = 4;
/** The claim, or the widest cover the policy gives its tier, whichever is less. */
export const LIMIT = 5;
/** For the short: what their block would have needed for them to be met in full. */
export const ENOUGH = 6;
/** Bits IS_SHORT (the share is below all caps) and IS_HISTORY (what was received is a reason). */
export const MARKS = 7;
export const [IS_SHORT, IS_HISTORY] = [1, 2];

/** More than any tier. */
const TIERS = 128;

/**
 * Requisitions of one block that are alike in all that decides their exact share stand alike: what the rule says about
 * one it says about all, so it is worked out once. Where rank decides, every requisition stands by itself.
 */
export class Standings {
  /** Standing of each requisition. */
  readonly of: Int32Array;
  count = 0;
  /** FACTS numbers of each standing. */
  readonly facts: Float64Array;
  private known = new Int32Array(WIDTH * START);
  private slots = new Int32Array(2 * START).fill(-1);

  /** @param awards each in a block that exists */
  constructor(round: Round, awards: Awards) {
    const { rows } = round;
    const isRanked = rows.history !== rows.received;
    this.of = new Int32Array(rows.count);
    for (let i = 0; i < rows.count; i++) {
      const place = awards.block[i] * TIERS + rows.tier[i];
      this.of[i] = this.standingOf(
        i,
        isRanked ? i : rows.heads[i],
        rows.received[i],
        rows.ruleClaim[i],
        rows.fileClaim[i],
        place,
      );
    }
    this.facts = new Float64Array(FACTS * this.count);
  }

  /** Some requisition that has it. */
  first(standing: number): number {
    return this.known[standing * WIDTH + FIRST];
  }

  /** How many requisitions have it. */
  size(standing: number): number {
    return this.known[standing * WIDTH + SIZE];
  }

  private standingOf(i: number, who: number, received: number, rule: number, file: number, place: number): number {
    let hash = Math.imul(who, -1640531535) ^ Math.imul(rule, -2048144777) ^ Math.imul(received, 668265261);
    hash = Math.imul(hash ^ (hash >>> 15) ^ place, -1028477387);
    hash ^= hash >>> 13;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
      const { known } = this;
      const at = this.slots[slot] * WIDTH;
      if (
        known[at] === who &&
        known[at + RECEIVED] === received &&
        known[at + RULE_CLAIM] === rule &&
        known[at + FILE_CLAIM] === file &&
        known[at + PLACE] === place
      ) {
        known[at + SIZE]++;
        return this.slots[slot];
      }
    }
    this.slots[slot] = this.count;
    this.known.set([who, received, rule, file, place, i, 1, hash], this.count++ * WIDTH);
    if (this.count * WIDTH === this.known.length) this.grow();
    return this.count - 1;
  }

  private grow(): void {
    const known = new Int32Array(4 * this.known.length);
    known.set(this.known);
    this.known = known;
    this.slots = new Int32Array(4 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let standing = 0; standing < this.count; standing++) {
      let slot = known[standing * WIDTH + HASH] & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = standing;
    }
  }
}
