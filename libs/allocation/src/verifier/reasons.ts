import type { Awards } from './awards.js';
import { enoughPieces } from './dues.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import type { Draws, PackRange } from './packs.js';
import { compare } from './ratio.js';
import { CODE, CODES, countNumbers, ReasonList, reasonsText } from './reason-codes.js';
import { failedTests } from './round.js';
import type { Round } from './round.js';
import type { ViolationList } from './violations.js';

const {
  FULLY_MET,
  CAP_ENTITLEMENT,
  RECEIVED_IN_WINDOW,
  LOWER_TIER,
  POOL_SHORT,
  NO_COMPATIBLE_LOT,
  PRICE_ABOVE_CEILING,
  LIFE_TOO_SHORT,
  OUT_OF_AREA,
  PACK_ROUND_DOWN,
  TIE_BREAK_LOST,
} = CODE;

/** What the reasons are recomputed from. */
export interface Findings {
  readonly round: Round;
  readonly awards: Awards;
  readonly groups: Groups;
  readonly capBlock: number;
  /** Smallest and largest pack among each block's lots (1-based). */
  readonly packs: readonly PackRange[];
  readonly draws: Draws;
}

/** Recomputes every requisition's reasons from the snapshot and the awards. @returns how many have each code, sorted by code */
export function checkReasons(findings: Findings, found: ViolationList): Record<string, number> {
  const { round, awards } = findings;
  const counts = new Array<number>(CODES.length).fill(0);
  const book = new ReasonBook(findings);
  const due = new ReasonList();
  let from = 0;
  for (let i = 0; i < round.rows.count; i++) {
    due.clear();
    book.reasons(i, due);
    for (let code = 0; code < CODES.length; code++) counts[code] += (due.bits >> code) & 1;
    const bits = awards.reasonBits[i];
    const odd = awards.oddReasons.size === 0 ? undefined : awards.oddReasons.get(i);
    let isSame = odd === undefined && bits === due.bits;
    for (let k = 0; isSame && k < due.length; k++) isSame = awards.reasonNumbers[from + k] === due.numbers[k];
    if (!isSame) {
      const said = odd ?? reasonsText(bits, awards.reasonNumbers, from);
      const dueText = reasonsText(due.bits, due.numbers, 0);
      if (said !== dueText)
        found.add(lineOf(i), 'REASONS', `requisition ${round.rows.ids.at(i)} says ${said}, due is ${dueText}`);
    }
    from += odd === undefined ? (bits === due.bits ? due.length : countNumbers(bits)) : 0;
  }
  const named = CODES.map((code, at) => [code, counts[at]] as const).filter(([, count]) => count > 0);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

class ReasonBook {
  private readonly isShort: Uint8Array;
  private readonly enough: Float64Array;
  private readonly unmatched = new Map<number, (list: ReasonList) => void>();
  /** Block in which the last of each group's lots runs out. */
  private readonly outIn: Float64Array;
  /** By tier: 1 where some stage serves it. */
  private readonly isOpen: Uint8Array;

  constructor(private readonly findings: Findings) {
    const { round, awards, groups, capBlock } = findings;
    const { rows, lots, isServed, lastCaps } = round;
    this.isShort = new Uint8Array(rows.count);
    for (let i = 0; i < rows.count; i++) {
      const id = awards.block[i];
      if (id !== 0 && id !== capBlock && awards.whole[i] < lastCaps[i]) this.isShort[i] = 1;
    }
    this.enough = enoughPieces(round, awards, this.isShort);
    this.outIn = groups.latest((j) => lots.block[j] || capBlock);
    this.isOpen = isServed[0].map((_, tier) => (isServed.some((served) => served[tier] === 1) ? 1 : 0));
  }

  reasons(i: number, list: ReasonList): void {
    const { round, awards, groups } = this.findings;
    const { rows, policy } = round;
    if (awards.pieces[i] >= rows.asked[i]) return list.add(FULLY_MET);
    const id = awards.block[i];
    const isOpen = this.isOpen[rows.tier[i]] === 1;
    const isShort = this.isShort[i] === 1;
    const limit = this.limit(i);
    const outIn = this.outIn[groups.of[i]];
    const stageOut = outIn === 0 ? policy.stages.length : awards.header.blocks[outIn - 1].stage;
    const isOutOfTurn = isShort && round.isServed[stageOut - 1][rows.tier[i]] === 0;
    if (isOpen && limit < rows.asked[i]) list.add(CAP_ENTITLEMENT, limit);
    if (id !== 0 && rows.received[i] > 0 && this.isHistory(i, limit, isShort))
      list.add(RECEIVED_IN_WINDOW, rows.received[i]);
    if (!isOpen || isOutOfTurn) list.add(LOWER_TIER, stageOut);
    if (id === 0) return this.addUnmatched(i, list);
    if (isShort) {
      const [n, d] = awards.header.blocks[id - 1].level as [number, number];
      list.add(POOL_SHORT, n, d, this.enough[i]);
    }
    this.addPacks(i, list);
  }

  /** The claim, or the widest cover the policy gives its tier, whichever is less. */
  private limit(i: number): number {
    const { rows, policy, isServed } = this.findings.round;
    let cover = 0;
    for (let s = 0; s < policy.stages.length; s++) {
      if (isServed[s][rows.tier[i]] === 0) continue;
      const { coverPieces } = policy.stages[s];
      if (coverPieces === null) return rows.ruleClaim[i];
      cover = Math.max(cover, coverPieces * rows.heads[i] - rows.received[i]);
    }
    return Math.min(rows.ruleClaim[i], cover);
  }

  private isHistory(i: number, limit: number, isShort: boolean): boolean {
    const { round, awards } = this.findings;
    const { rows, policy } = round;
    if (rows.fileClaim[i] === 0 || rows.ruleClaim[i] < rows.fileClaim[i] || limit < rows.fileClaim[i]) return true;
    if (!isShort || policy.order === 'first-come' || policy.order === 'draw') return false;
    const [n, d] = awards.header.blocks[awards.block[i] - 1].level as [number, number];
    return compare({ n: rows.history[i], d: rows.weight[i] }, { n, d }) >= 0;
  }

  private addPacks(i: number, list: ReasonList): void {
    const { round, awards, packs, draws, groups } = this.findings;
    const isBelow = awards.pieces[i] < awards.whole[i] || (awards.pieces[i] === awards.whole[i] && awards.rest[i] > 0);
    if (isBelow || round.rows.claim[i] < round.rows.ruleClaim[i])
      list.add(PACK_ROUND_DOWN, packs[awards.block[i]].least || round.unit);
    const g = groups.of[i];
    if (isBelow && draws.luck[i] !== 0 && draws.won[g] > 0 && draws.won[g] < draws.of[g])
      list.add(TIE_BREAK_LOST, draws.won[g], draws.of[g]);
  }

  private addUnmatched(i: number, list: ReasonList): void {
    const { rows } = this.findings.round;
    const key = (rows.ceiling[i] + 1) * this.findings.round.askers.length + rows.asker[i];
    let add = this.unmatched.get(key);
    if (add === undefined) this.unmatched.set(key, (add = unmatchedReasons(this.findings.round, i)));
    add(list);
  }
}

/** Why no lot suits requisition i: counts over the lots that hold something, and the one test that stands in the way. */
function unmatchedReasons(round: Round, i: number): (list: ReasonList) => void {
  const { lots, rows, policy } = round;
  const asker = round.askers[rows.asker[i]];
  const ceiling = rows.ceiling[i];
  const count = { product: 0, price: 0, area: 0, life: 0 };
  let [lowestPrice, longestLife, far] = [Infinity, -Infinity, 0];
  for (let j = 0; j < lots.count; j++) {
    if (lots.pieces[j] === 0) continue;
    const failed = failedTests(round, j, asker, ceiling);
    for (const test of ['product', 'price', 'area', 'life'] as const) if (failed[test]) count[test]++;
    if (Object.values(failed).filter(Boolean).length !== 1) continue;
    if (failed.price) lowestPrice = Math.min(lowestPrice, lots.priceFen[j]);
    if (failed.area) far++;
    if (failed.life) longestLife = Math.max(longestLife, lots.life[j]);
  }
  const [isDear, isOld, isFar] = [lowestPrice < Infinity, longestLife > -Infinity, far > 0];
  const isOne = [isDear, isOld, isFar].filter(Boolean).length === 1;
  return (list) => {
    list.add(NO_COMPATIBLE_LOT, count.product, count.price, count.area, count.life);
    if (!isOne) return;
    if (isDear) list.add(PRICE_ABOVE_CEILING, ceiling, lowestPrice);
    if (isOld) list.add(LIFE_TOO_SHORT, policy.minRemainingLifeDays, longestLife);
    if (isFar) list.add(OUT_OF_AREA, far);
  };
}
