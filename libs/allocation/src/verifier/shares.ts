import type { Awards } from './awards.js';
import { commonDivisor } from './ratio.js';
import { capIn, floorBefore } from './round.js';
import type { Round } from './round.js';
import { FACTS, IS_AT_LEVEL, PARTS, REST, RISEN, WHOLE } from './standings.js';
import type { Standings } from './standings.js';

/**
 * What stage and level of a block say a requisition must stand at: weight × level − history, between floor and cap.
 * One object serves all requisitions: `of` leaves the share in its fields.
 */
export class ExpectedShare {
  whole = 0;
  rest = 0;
  parts = 1;
  /** Below the cap of the stage and exactly at the level. */
  isAtLevel = false;

  private readonly stage: Int32Array;
  private readonly n: Float64Array;
  private readonly d: Float64Array;

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

  of(i: number, id: number): void {
    const { round } = this;
    this.rest = 0;
    this.parts = 1;
    this.isAtLevel = false;
    if (id === 0 || id === this.capBlock) {
      this.whole = id === 0 ? 0 : round.lastCaps[i];
      return;
    }
    const stage = this.stage[id - 1];
    const floor = floorBefore(round, stage, i);
    const cap = Math.max(floor, capIn(round, stage, i));
    this.divide(round.rows.weight[i], this.n[id - 1], round.rows.history[i], this.d[id - 1]);
    if (this.whole < floor) {
      this.whole = floor;
      this.rest = 0;
      this.parts = 1;
    } else if (this.whole >= cap) {
      this.whole = cap;
      this.rest = 0;
      this.parts = 1;
    } else this.isAtLevel = true;
  }

  /** weight × n / d − history as whole pieces and a rest. */
  private divide(weight: number, n: number, history: number, d: number): void {
    const up = weight * n;
    const down = history * d;
    if (up <= Number.MAX_SAFE_INTEGER && down <= Number.MAX_SAFE_INTEGER) {
      const numerator = up - down;
      let whole = Math.floor(numerator / d);
      if (whole * d > numerator) whole--;
      this.whole = whole;
      this.rest = numerator - whole * d;
    } else {
      const scale = BigInt(d);
      const numerator = BigInt(weight) * BigInt(n) - BigInt(history) * scale;
      const rest = ((numerator % scale) + scale) % scale;
      this.whole = Number((numerator - rest) / scale);
      this.rest = Number(rest);
    }
    this.parts = this.rest === 0 ? 1 : d;
  }
}

/** Works out the exact shares that stages and levels give: facts WHOLE to IS_AT_LEVEL of every standing. */
export function findShares(round: Round, awards: Awards, capBlock: number, standings: Standings): void {
  const { facts } = standings;
  const share = new ExpectedShare(round, awards, capBlock);
  for (let standing = 0; standing < standings.count; standing++) {
    const i = standings.first(standing);
    share.of(i, awards.block[i]);
    const common = share.rest === 0 ? 1 : commonDivisor(share.parts, share.rest);
    const at = standing * FACTS;
    facts[at + WHOLE] = share.whole;
    facts[at + REST] = share.rest / common;
    facts[at + PARTS] = share.parts / common;
    facts[at + RISEN] = share.rest;
    facts[at + IS_AT_LEVEL] = share.isAtLevel ? 1 : 0;
  }
}

/** The share a standing gives, as text. */
export function dueShare({ facts }: Standings, standing: number): string {
  const at = standing * FACTS;
  return shareText(facts[at + WHOLE], facts[at + REST], facts[at + PARTS]);
}

function shareText(whole: number, rest: number, parts: number): string {
  return `${BigInt(whole) * BigInt(parts) + BigInt(rest)}/${parts}`;
}

/** The share an award states, as written. */
export function statedShare({ whole, rest, parts, oddShares }: Awards, i: number): string {
  return oddShares.get(i) ?? shareText(whole[i], rest[i], parts[i]);
}

/** The last block may be the one where everybody is at the cap and no lot runs out: its number, or 0. */
export function findCapBlock(round: Round, awards: Awards): number {
  const last = awards.header.blocks.at(-1);
  if (last === undefined || last.lots.length > 0 || last.stage !== round.policy.stages.length) return 0;
  for (let i = 0; i < round.rows.count; i++)
    if (awards.block[i] === last.id && (awards.whole[i] !== round.lastCaps[i] || awards.rest[i] !== 0)) return 0;
  return last.id;
}
