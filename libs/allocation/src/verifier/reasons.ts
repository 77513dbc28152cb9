import type { Awards } from './awards.js';
import { findEnough } from './dues.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import type { Draws, PackRange } from './packs.js';
import { compare } from './ratio.js';
import { CODE, CODES, countNumbers, ReasonList, reasonsText } from './reason-codes.js';
import { failedTests } from './round.js';
import type { Round } from './round.js';
import { ENOUGH, FACTS, IS_HISTORY, IS_SHORT, LIMIT, MARKS, WHOLE } from './standings.js';
import type { Standings } from './standings.js';
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
  readonly standings: Standings;
}

/** Recomputes every requisition's reasons from the snapshot and the awards. @returns how many have each code, sorted by code */
export function checkReasons(findings: Findings, found: ViolationList): Record<string, number> {
  const { round, awards } = findings;
  const { reasonBits, reasonNumbers, oddReasons } = awards;
  /** How many requisitions have each set of codes. */
  const sets = new Int32Array(1 << CODES.length);
  const book = new ReasonBook(findings);
  const due = new ReasonList();
  let from = 0;
  for (let i = 0; i < round.rows.count; i++) {
    due.clear();
    book.reasons(i, due);
    sets[due.bits]++;
    const bits = reasonBits[i];
    const odd = oddReasons.size === 0 ? undefined : oddReasons.get(i);
    let isSame = odd === undefined && bits === due.bits;
    for (let k = 0; isSame && k < due.length; k++) isSame = reasonNumbers[from + k] === due.numbers[k];
    if (!isSame) {
      const said = odd ?? reasonsText(bits, reasonNumbers, from);
      const dueText = reasonsText(due.bits, due.numbers, 0);
      if (said !== dueText)
        found.add(lineOf(i), 'REASONS', `requisition ${round.rows.ids.at(i)} says ${said}, due is ${dueText}`);
    }
    from += odd === undefined ? (bits === due.bits ? due.length : countNumbers(bits)) : 0;
  }
  const counts = CODES.map((_, code) => sets.reduce((sum, n, bits) => sum + n * ((bits >> code) & 1), 0));
  const named = CODES.map((code, at) => [code, counts[at]] as const).filter(([, count]) => count > 0);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

class ReasonBook {
  private readonly unmatched = new Map<number, (list: ReasonList) => void>();
  /** By group: the stage in which the last of its lots runs out, 1-based. */
  private readonly stageOut: Uint8Array;
  /** By tier: 1 where some stage serves it. */
  private readonly isOpen: Uint8Array;
  private readonly levels: readonly [number, number][];

  constructor(private readonly findings: Findings) {
    const { round, awards, groups, capBlock, standings } = findings;
    const { lots, isServed, lastCaps, policy } = round;
    const { blocks } = awards.header;
    this.levels = blocks.map(({ level }) => level as [number, number]);
    const { facts } = standings;
    for (let standing = 0; standing < standings.count; standing++) {
      const i = standings.first(standing);
      const id = awards.block[i];
      const at = standing * FACTS;
      const isShort = id !== 0 && id !== capBlock && facts[at + WHOLE] < lastCaps[i];
      facts[at + LIMIT] = limitOf(round, i);
      const isHistory = id !== 0 && this.hasHistory(i, facts[at + LIMIT], isShort);
      facts[at + MARKS] = (isShort ? IS_SHORT : 0) | (isHistory ? IS_HISTORY : 0);
    }
    findEnough(round, awards, standings);
    this.stageOut = Uint8Array.from(
      groups.latest((j) => lots.block[j] || capBlock),
      (id) => (id === 0 ? policy.stages.length : blocks[id - 1].stage),
    );
    this.isOpen = isServed[0].map((_, tier) => (isServed.some((served) => served[tier] === 1) ? 1 : 0));
  }

  reasons(i: number, list: ReasonList): void {
    const { round, awards, groups, standings } = this.findings;
    const { rows } = round;
    const asked = rows.asked[i];
    if (awards.pieces[i] >= asked) return list.add(FULLY_MET);
    const { facts } = standings;
    const at = standings.of[i] * FACTS;
    const id = awards.block[i];
    const tier = rows.tier[i];
    const isOpen = this.isOpen[tier] === 1;
    const marks = facts[at + MARKS];
    const isShort = (marks & IS_SHORT) !== 0;
    const limit = facts[at + LIMIT];
    const stageOut = this.stageOut[groups.of[i]];
    if (isOpen && limit < asked) list.add(CAP_ENTITLEMENT, limit);
    if ((marks & IS_HISTORY) !== 0) list.add(RECEIVED_IN_WINDOW, rows.received[i]);
    if (!isOpen || (isShort && round.isServed[stageOut - 1][tier] === 0)) list.add(LOWER_TIER, stageOut);
    if (id === 0) return this.addUnmatched(i, list);
    if (isShort) {
      const level = this.levels[id - 1];
      list.add(POOL_SHORT, level[0], level[1], facts[at + ENOUGH]);
    }
    this.addPacks(i, list);
  }

  /** It received something, and that took from its claim, its cover or its place. */
  private hasHistory(i: number, limit: number, isShort: boolean): boolean {
    const { round, awards } = this.findings;
    const { rows, policy } = round;
    if (rows.received[i] === 0) return false;
    const claim = rows.fileClaim[i];
    if (claim === 0 || rows.ruleClaim[i] < claim || limit < claim) return true;
    if (!isShort || policy.order === 'first-come' || policy.order === 'draw') return false;
    const [n, d] = this.levels[awards.block[i] - 1];
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

/** The claim, or the widest cover the policy gives its tier, whichever is less. */
function limitOf({ rows, policy, isServed }: Round, i: number): number {
  let cover = 0;
  for (let s = 0; s < policy.stages.length; s++) {
    if (isServed[s][rows.tier[i]] === 0) continue;
    const { coverPieces } = policy.stages[s];
    if (coverPieces === null) return rows.ruleClaim[i];
    cover = Math.max(cover, coverPieces * rows.heads[i] - rows.received[i]);
  }
  return Math.min(rows.ruleClaim[i], cover);
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
