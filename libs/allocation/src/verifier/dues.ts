import type { Awards } from './awards.js';
import type { Round } from './round.js';
import { boundsIn } from './expected.js';
import { lastCap } from './round.js';

interface Bend {
  n: number;
  d: number;
  slope: number;
  base: number;
}

/** Σ of what the members of one block are due at a level, in one stage: bends in order with running sums. */
class DueCurve {
  private readonly bends: Bend[];
  private readonly base: number;
  private readonly sums: Bend[] = [];

  constructor(round: Round, members: number[], stage: number) {
    const bends: Bend[] = [];
    let base = 0;
    for (const i of members) {
      const { floor, cap } = boundsIn(round, stage, i);
      base += floor;
      if (cap <= floor) continue;
      const weight = round.rows.weight[i];
      const start = round.rows.history[i] + floor;
      const end = round.rows.history[i] + cap;
      bends.push(
        { n: start, d: weight, slope: weight, base: -start },
        { n: end, d: weight, slope: -weight, base: end },
      );
    }
    this.base = base;
    this.bends = bends.sort(order);
    let sum = { n: 0, d: 1, slope: 0, base: 0 };
    for (const bend of this.bends)
      this.sums.push((sum = { n: 0, d: 1, slope: sum.slope + bend.slope, base: sum.base + bend.base }));
  }

  /** Whole pieces, rounded up, due at level n / d. */
  at(n: number, d: number): number {
    let low = 0;
    let high = this.bends.length;
    const level = { n, d, slope: 0, base: 0 };
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(this.bends[middle], level) <= 0) low = middle + 1;
      else high = middle;
    }
    const sum = low === 0 ? { slope: 0, base: 0 } : this.sums[low - 1];
    const numerator = BigInt(sum.slope) * BigInt(n);
    const divisor = BigInt(d);
    return Number((numerator + divisor - 1n) / divisor) + sum.base + this.base;
  }
}

function order(a: Bend, b: Bend): number {
  const difference = a.n / a.d - b.n / b.d;
  if (difference !== 0) return difference;
  const exact = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/** The stock a block would have needed for requisition i to be met in full. */
export class EnoughTable {
  private readonly members: number[][];
  private readonly curves = new Map<string, DueCurve>();

  constructor(
    private readonly round: Round,
    awards: Awards,
  ) {
    this.members = awards.header.blocks.map(() => []);
    awards.block.forEach((id, i) => this.members[id - 1]?.push(i));
  }

  enough(block: number, i: number): number {
    const full = lastCap(this.round, i);
    let stage = 0;
    while (boundsIn(this.round, stage, i).cap < full) stage++;
    const key = `${block} ${stage}`;
    let curve = this.curves.get(key);
    if (curve === undefined) this.curves.set(key, (curve = new DueCurve(this.round, this.members[block - 1], stage)));
    return curve.at(this.round.rows.history[i] + full, this.round.rows.weight[i]);
  }
}
