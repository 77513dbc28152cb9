import type { Awards } from './awards.js';
import { inBatches } from './batches.js';
import { Bends } from './bends.js';
import { capIn } from './round.js';
import type { Round } from './round.js';
import { clockAt, wonBefore } from './tickets.js';
import type { Tickets } from './tickets.js';

/**
 * For every requisition that is short: the stock its block would have needed for it to be met in full, that is the sum of
 * what the block's members are due at the level at which it is full.
 */
export class Enough {
  /** By requisition: the bend at which it is full, or -1 where it is not short. */
  private readonly fullAt: Int32Array;
  /** By bend: Σ of what its block is due there, rounded up. */
  private readonly dues: Float64Array;
  private readonly stages: number;
  /**
   * By block and stage: the lowest level at which somebody short is met in full there, Infinity where nobody is. It is a
   * quotient, rounded the same way for equal fractions; bends below it are summed up unsorted.
   */
  private readonly least: Float64Array;
  private readonly bends: Bends;

  /** @param capBlock the block where nobody is short, or 0 */
  constructor(
    private readonly round: Round,
    private readonly awards: Awards,
    private readonly capBlock: number,
  ) {
    const { count } = round.rows;
    this.stages = round.policy.stages.length;
    const jobs = (awards.header.blocks.length + 1) * this.stages;
    this.fullAt = new Int32Array(count).fill(-1);
    this.least = new Float64Array(jobs).fill(Infinity);
    inBatches(count, (from, to) => this.findLeast(from, to));
    this.bends = new Bends(jobs);
    inBatches(count, (from, to) => this.addBatch(from, to));
    this.dues = this.bends.dues();
  }

  /** The stock that would have been enough for requisition i, which is short. */
  of(i: number): number {
    return this.dues[this.fullAt[i]];
  }

  private isShort(i: number): boolean {
    const id = this.awards.block[i];
    return id !== 0 && id !== this.capBlock && this.awards.whole[i] < this.round.lastCaps[i];
  }

  private findLeast(from: number, to: number): void {
    const { round, least } = this;
    const { lastCaps, rows, tickets } = round;
    for (let i = from; i < to; i++) {
      if (!this.isShort(i)) continue;
      let job = this.awards.block[i] * this.stages;
      for (let stage = 0; capIn(round, stage, i) < lastCaps[i]; stage++) job++;
      let level = (rows.history[i] + lastCaps[i]) / rows.weight[i];
      if (tickets !== undefined) {
        const { n, d } = clockAt(tickets, i, rows.claim[i], lastCaps[i]);
        level = n / d;
      }
      if (level < least[job]) least[job] = level;
    }
  }

  private addBatch(from: number, to: number): void {
    const { round, least, stages } = this;
    const { block } = this.awards;
    for (let i = from; i < to; i++) {
      const first = block[i] * stages;
      let isMet = !this.isShort(i);
      let floor = 0;
      for (let stage = 0; stage < stages; stage++) {
        const cap = capIn(round, stage, i);
        if (least[first + stage] < Infinity) {
          const full = this.addDue(i, first + stage, floor, cap);
          if (!isMet && cap === round.lastCaps[i]) {
            this.fullAt[i] = full;
            isMet = true;
          }
        }
        floor = Math.max(floor, cap);
      }
    }
  }

  /** Adds what requisition i is due between floor and cap as its level rises. @returns the bend where it is full, or -1 */
  private addDue(i: number, job: number, floor: number, cap: number): number {
    const { rows, tickets } = this.round;
    this.bends.base[job] += floor;
    if (cap <= floor) return -1;
    if (tickets !== undefined) return this.addTickets(tickets, i, job, floor, cap);
    return this.addRise(job, rows.weight[i], rows.history[i] + floor, rows.history[i] + cap);
  }

  /** The same in a draw: one ticket after the other. */
  private addTickets({ start, rank, win }: Tickets, i: number, job: number, floor: number, cap: number): number {
    const claim = this.round.rows.claim[i];
    let full = -1;
    for (let ticket = start[i]; ticket < start[i + 1]; ticket++) {
      const before = wonBefore(win, ticket - start[i]);
      const own = Math.min(win, claim - before);
      const from = Math.min(own, Math.max(0, floor - before));
      const to = Math.min(own, cap - before);
      if (to <= from) continue;
      full = this.addRise(job, own, rank[ticket] * own + from, rank[ticket] * own + to);
    }
    return full;
  }

  /** Somebody of this weight begins to rise at start / weight and ceases at end / weight. @returns the bend where it ceases, or -1 */
  private addRise(job: number, w: number, start: number, end: number): number {
    const { bends } = this;
    const least = this.least[job];
    if (start / w >= least) bends.add(job, start, w, 1);
    else bends.rise(job, start, w, 1);
    if (end / w >= least) return bends.add(job, end, w, -1);
    bends.rise(job, end, w, -1);
    return -1;
  }
}
