import type { Awards } from './awards.js';
import type { Ratio } from './ratio.js';
import { compare, lowest, ratio } from './ratio.js';
import type { Round } from './round.js';
import { capIn, floorBefore, lastCap } from './round.js';

/** What stage and level of block `id` say requisition i must stand at: weight × level − history, between floor and cap. */
export function expectedShare(round: Round, awards: Awards, i: number, id: number, capBlock: number): Ratio {
  if (id === 0) return ratio(0);
  if (id === capBlock) return ratio(lastCap(round, i));
  const block = awards.header.blocks[id - 1];
  const { floor, cap } = boundsIn(round, block.stage - 1, i);
  const denominator = BigInt(block.level[1]);
  const numerator = BigInt(round.rows.weight[i]) * BigInt(block.level[0]) - BigInt(round.rows.history[i]) * denominator;
  if (numerator <= BigInt(floor) * denominator) return ratio(floor);
  if (numerator >= BigInt(cap) * denominator) return ratio(cap);
  return lowest({ n: numerator, d: denominator });
}

export function boundsIn(round: Round, stage: number, i: number): { floor: number; cap: number } {
  const floor = floorBefore(round, stage, i);
  return { floor, cap: Math.max(floor, capIn(round, stage, i)) };
}

/** The last block may be the one where everybody is at the cap and no lot runs out: its number, or 0. */
export function findCapBlock(round: Round, awards: Awards): number {
  const { blocks } = awards.header;
  const last = blocks[blocks.length - 1];
  if (last === undefined || last.lots.length > 0 || last.stage !== round.policy.stages.length) return 0;
  for (let i = 0; i < round.rows.count; i++) {
    if (awards.block[i] === last.id && compare(awards.fair[i], ratio(lastCap(round, i))) !== 0) return 0;
  }
  return last.id;
}
