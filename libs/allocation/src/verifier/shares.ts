import type { Awards } from './awards.js';
import { commonDivisor } from './ratio.js';
import { capIn, floorBefore } from './round.js';
import type { Round } from './round.js';
import { wonBefore } from './tickets.js';
import type { Tickets } from './tickets.js';

const MEMORY = 1 << 14;
/** Numbers remembered of each weight in a block: whole pieces, the rest, and rest and parts in lowest terms. */
const WIDTH = 4;

/**
 * What stage and level of a block say a requisition must stand at: weight × level − history, between floor and cap.
 * One object serves all requisitions: `find` leaves the share in its fields.
 */
export class ExpectedShare {
  whole = 0;
  /** What lies beyond the whole pieces, in lowest terms. */
  rest = 0;
  parts = 1;
  /** The same in parts of the level's denominator. */
  part = 0;
  /** Below the cap of the stage and exactly at the level. */
  isAtLevel = false;

  private readonly stage: Int32Array;
  private readonly n: Float64Array;
  private readonly d: Float64Array;
  /** Weight × level of few weights repeats a million times: the last of each slot is remembered. */
  private readonly metWeight = new Int32Array(MEMORY);
  private readonly metBlock = new Int32Array(MEMORY);
  /** The last of them serves tickets, which seldom repeat. */
  private readonly lifts = new Float64Array(WIDTH * (MEMORY + 1));

  constructor(
    private readonly round: Round,
    awards: Awards,
    private readonly capBlock: number,
  ) {
    const { blocks } = awards.header;
    this.stage = Int32Array.from(blocks, ({ stage }) => stage - 1);
    this.n = Float64Array.from(blocks, ({ level }) => level[0] as number);
    this.d = Float64Array.from(blocks, ({ level }) => level[1] as number);
  }

  find(i: number, id: number): void {
    const { round, lifts } = this;
    if (id === 0 || id === this.capBlock) return this.setWhole(id === 0 ? 0 : round.lastCaps[i]);
    const stage = this.stage[id - 1];
    const floor = floorBefore(round, stage, i);
    const cap = Math.max(floor, capIn(round, stage, i));
    let at = WIDTH * MEMORY;
    if (round.tickets !== undefined) this.whole = this.wonBy(round.tickets, i, id);
    else {
      at = this.liftOf(round.rows.weight[i], id);
      this.whole = lifts[at] - round.rows.history[i];
      // Beyond 2^53 a difference of numbers is not exact any more.
      if (lifts[at] > Number.MAX_SAFE_INTEGER) this.whole = this.exactly(i, id);
    }
    if (this.whole < floor) return this.setWhole(floor);
    if (this.whole >= cap) return this.setWhole(cap);
    this.part = lifts[at + 1];
    this.rest = lifts[at + 2];
    this.parts = lifts[at + 3];
    this.isAtLevel = true;
  }

  /** Whole pieces that the tickets before the clock have won; leaves the rest in the spare lift. */
  private wonBy({ start, rank, win }: Tickets, i: number, id: number): number {
    const [n, d] = [this.n[id - 1], this.d[id - 1]];
    const clock = (n - (n % d)) / d;
    let ticket = start[i];
    while (ticket < start[i + 1] && rank[ticket] < clock) ticket++;
    const claim = this.round.rows.claim[i];
    const before = Math.min(claim, wonBefore(win, ticket - start[i]));
    const isNow = ticket < start[i + 1] && rank[ticket] === clock;
    const at = WIDTH * MEMORY;
    this.lift(isNow ? Math.min(win, claim - before) : 0, n % d, d, at);
    return before + this.lifts[at];
  }

  private setWhole(pieces: number): void {
    this.whole = pieces;
    this.rest = this.part = 0;
    this.parts = 1;
    this.isAtLevel = false;
  }

  /** Where weight × level stands among those remembered. */
  private liftOf(weight: number, id: number): number {
    const slot = (weight ^ Math.imul(id, 40503)) & (MEMORY - 1);
    if (this.metWeight[slot] !== weight || this.metBlock[slot] !== id) {
      this.metWeight[slot] = weight;
      this.metBlock[slot] = id;
      this.lift(weight, this.n[id - 1], this.d[id - 1], WIDTH * slot);
    }
    return WIDTH * slot;
  }

  /** weight × n / d as whole pieces and a rest. */
  private lift(weight: number, n: number, d: number, at: number): void {
    const up = weight * n;
    let whole = Math.floor(up / d);
    if (whole * d > up) whole--;
    let rest = up - whole * d;
    if (up > Number.MAX_SAFE_INTEGER) {
      const exact = BigInt(weight) * BigInt(n);
      rest = Number(exact % BigInt(d));
      whole = Number(exact / BigInt(d));
    }
    const common = rest === 0 ? d : commonDivisor(d, rest);
    this.lifts.set([whole, rest, rest / common, d / common], at);
  }

  private exactly(i: number, id: number): number {
    const { weight, history } = this.round.rows;
    const lifted = (BigInt(weight[i]) * BigInt(this.n[id - 1])) / BigInt(this.d[id - 1]);
    return Number(lifted - BigInt(history[i]));
  }
}

/** An exact share as the file writes it. */
export function shareText({ whole, rest, parts }: { whole: number; rest: number; parts: number }): string {
  return `${BigInt(whole) * BigInt(parts) + BigInt(rest)}/${parts}`;
}

/** The share an award states, as written. */
export function statedShare({ whole, rest, parts, oddShares }: Awards, i: number): string {
  return oddShares.get(i) ?? shareText({ whole: whole[i], rest: rest[i], parts: parts[i] });
}

/** The last block may be the one where everybody is at the cap and no lot runs out: its number, or 0. */
export function findCapBlock(round: Round, awards: Awards): number {
  const last = awards.header.blocks.at(-1);
  if (last === undefined || last.lots.length > 0 || last.stage !== round.policy.stages.length) return 0;
  for (let i = 0; i < round.rows.count; i++)
    if (awards.block[i] === last.id && (awards.whole[i] !== round.lastCaps[i] || awards.rest[i] !== 0)) return 0;
  return last.id;
}
