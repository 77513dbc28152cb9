import type { Reason, RequisitionRecord } from '../files/records.js';
import type { Awards } from './awards.js';
import { EnoughTable } from './dues.js';
import { compare, ratio } from './ratio.js';
import type { Round } from './round.js';
import { failedTests, lastCap } from './round.js';

interface GroupDraw {
  won: number;
  of: number;
}

/** Recomputes every requisition's reasons from the snapshot and the awards. */
export class ReasonBook {
  private readonly enough: EnoughTable;
  private readonly unmatched = new Map<number, Reason[]>();
  private readonly draws = new Map<number, GroupDraw>();

  constructor(
    private readonly round: Round,
    private readonly awards: Awards,
    private readonly capBlock: number,
    /** Smallest and largest pack among each block's lots (1-based). */
    private readonly packs: { least: number; most: number }[],
  ) {
    this.enough = new EnoughTable(round, awards);
    for (let i = 0; i < round.rows.count; i++) this.countDraw(i);
  }

  reasons(i: number): Reason[] {
    const { round, awards } = this;
    const { rows } = round;
    if (awards.pieces[i] >= rows.asked[i]) return [{ code: 'FULLY_MET' }];
    const reasons: Reason[] = [];
    const stages = round.policy.stages.filter((stage) => stage.tiers.includes(rows.tier[i]));
    const covers = stages.map((stage) =>
      stage.coverPieces === null ? Infinity : stage.coverPieces * rows.heads[i] - rows.received[i],
    );
    const limit = Math.min(rows.ruleClaim[i], Math.max(0, ...covers));
    const id = awards.block[i];
    const block = id === 0 ? undefined : awards.header.blocks[id - 1];
    const isShort =
      block !== undefined && id !== this.capBlock && compare(awards.fair[i], ratio(lastCap(round, i))) < 0;
    const outIn = Math.max(0, ...round.kinds[rows.kind[i]].lots.map((j) => round.lots[j].block || this.capBlock));
    const stageOut = outIn === 0 ? round.policy.stages.length : awards.header.blocks[outIn - 1].stage;
    const isOutOfTurn = isShort && !round.policy.stages[stageOut - 1].tiers.includes(rows.tier[i]);
    if (stages.length > 0 && limit < rows.asked[i]) reasons.push({ code: 'CAP_ENTITLEMENT', claimPieces: limit });
    if (block !== undefined && rows.received[i] > 0 && this.isHistory(i, limit, isShort))
      reasons.push({ code: 'RECEIVED_IN_WINDOW', receivedPieces: rows.received[i] });
    if (stages.length === 0 || isOutOfTurn) reasons.push({ code: 'LOWER_TIER', stage: stageOut });
    if (isShort) reasons.push({ code: 'POOL_SHORT', level: block.level, enoughPieces: this.enough.enough(id, i) });
    if (block === undefined) return [...reasons, ...this.unmatchedReasons(rows.kind[i])];
    return [...reasons, ...this.packReasons(i)];
  }

  private isHistory(i: number, limit: number, isShort: boolean): boolean {
    const { rows, policy } = this.round;
    if (rows.fileClaim[i] === 0 || rows.ruleClaim[i] < rows.fileClaim[i] || limit < rows.fileClaim[i]) return true;
    if (!isShort || policy.order === 'first-come' || policy.order === 'draw') return false;
    const { level } = this.awards.header.blocks[this.awards.block[i] - 1];
    return BigInt(rows.history[i]) * BigInt(level[1]) >= BigInt(rows.weight[i]) * BigInt(level[0]);
  }

  private packReasons(i: number): Reason[] {
    const { round, awards } = this;
    const isBelow = compare(ratio(awards.pieces[i]), awards.fair[i]) < 0;
    const pack = this.packs[awards.block[i]];
    const reasons: Reason[] = [];
    if (isBelow || round.rows.claim[i] < round.rows.ruleClaim[i])
      reasons.push({ code: 'PACK_ROUND_DOWN', packPieces: pack.least || round.unit });
    const draw = this.draws.get(round.kinds[round.rows.kind[i]].group);
    if (isBelow && this.isCandidate(i) && draw !== undefined && draw.won > 0 && draw.won < draw.of)
      reasons.push({ code: 'TIE_BREAK_LOST', drawn: draw.won, of: draw.of });
    return reasons;
  }

  /** A draw for odd packs is held where all lots of the block share the unit as pack size. */
  private isCandidate(i: number): boolean {
    const { round, awards } = this;
    const pack = this.packs[awards.block[i]];
    if (awards.block[i] === 0 || pack.least !== round.unit || pack.most !== round.unit) return false;
    return awards.fair[i].n % (awards.fair[i].d * BigInt(round.unit)) !== 0n && this.ceiling(i) <= round.rows.claim[i];
  }

  private ceiling(i: number): number {
    const { n, d } = this.awards.fair[i];
    const unit = BigInt(this.round.unit) * d;
    return Number((n + unit - 1n) / unit) * this.round.unit;
  }

  private countDraw(i: number): void {
    if (!this.isCandidate(i)) return;
    const group = this.round.kinds[this.round.rows.kind[i]].group;
    const draw = this.draws.get(group) ?? { won: 0, of: 0 };
    draw.of++;
    if (this.awards.pieces[i] >= this.ceiling(i)) draw.won++;
    this.draws.set(group, draw);
  }

  private unmatchedReasons(kind: number): Reason[] {
    let reasons = this.unmatched.get(kind);
    if (reasons === undefined)
      this.unmatched.set(kind, (reasons = unmatchedReasons(this.round, this.round.kinds[kind].record)));
    return reasons;
  }
}

function unmatchedReasons(round: Round, asker: RequisitionRecord): Reason[] {
  const least = round.policy.minRemainingLifeDays;
  const held = round.lots
    .filter((lot) => lot.record.pieces > 0)
    .map((lot) => ({ lot, failed: failedTests(lot, asker, least) }));
  const count = (test: 'product' | 'price' | 'area' | 'life'): number =>
    held.filter(({ failed }) => failed[test]).length;
  const only = (test: 'price' | 'area' | 'life') =>
    held
      .filter(({ failed }) => failed[test] && Object.values(failed).filter(Boolean).length === 1)
      .map(({ lot }) => lot);
  const [dear, far, old] = [only('price'), only('area'), only('life')];
  const reasons: Reason[] = [
    {
      code: 'NO_COMPATIBLE_LOT',
      product: count('product'),
      price: count('price'),
      area: count('area'),
      life: count('life'),
    },
  ];
  if ([dear, far, old].filter((lots) => lots.length > 0).length !== 1) return reasons;
  if (dear.length > 0)
    reasons.push({
      code: 'PRICE_ABOVE_CEILING',
      maxPriceFen: asker.maxPriceFen as number,
      lowestPriceFen: Math.min(...dear.map((lot) => lot.record.priceFen)),
    });
  if (old.length > 0)
    reasons.push({
      code: 'LIFE_TOO_SHORT',
      minRemainingLifeDays: least,
      longestLifeDays: Math.max(...old.map((lot) => lot.life)),
    });
  if (far.length > 0) reasons.push({ code: 'OUT_OF_AREA', lots: far.length });
  return reasons;
}
