import type { Awards } from './awards.js';
import { inBatches } from './batches.js';
import { Enough } from './dues.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import type { Draws, PackRange } from './packs.js';
import { compare } from './ratio.js';
import { CODE, CODES, countNumbers, ReasonList, reasonsText } from './reason-codes.js';
import { AREA, failedTests, LIFE, PRICE, PRODUCT } from './round.js';
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
  const { reasonBits } = findings.awards;
  /** How many requisitions have each set of codes. */
  const sets = new Int32Array(1 << CODES.length);
  const book = new ReasonBook(findings);
  let at = 0;
  inBatches(reasonBits.length, (from, to) => (at = checkBatch(findings, book, sets, at, found, from, to)));
  const counts = CODES.map((_, code) => sets.reduce((sum, n, bits) => sum + n * ((bits >> code) & 1), 0));
  const named = CODES.map((code, at) => [code, counts[at]] as const).filter(([, count]) => count > 0);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param at where the numbers of the batch's reasons begin @returns where they end */
function checkBatch(
  { round, awards }: Findings,
  book: ReasonBook,
  sets: Int32Array,
  at: number,
  found: ViolationList,
  from: number,
  to: number,
): number {
  const { reasonBits, reasonNumbers, oddReasons } = awards;
  const hasOdd = oddReasons.size > 0;
  const { due } = book;
  for (let i = from; i < to; i++) {
    due.clear();
    book.find(i);
    sets[due.bits]++;
    const bits = reasonBits[i];
    const odd = hasOdd ? oddReasons.get(i) : undefined;
    let isSame = odd === undefined && bits === due.bits;
    for (let k = 0; isSame && k < due.length; k++) isSame = reasonNumbers[at + k] === due.numbers[k];
    if (!isSame) {
      const said = odd ?? reasonsText(bits, reasonNumbers, at);
      const dueText = reasonsText(due.bits, due.numbers, 0);
      if (said !== dueText) found.add(lineOf(i), 'REASONS', { requisition: round.rows.ids.at(i), said, due: dueText });
    }
    if (odd === undefined) at += bits === due.bits ? due.length : countNumbers(bits);
  }
  return at;
}

class ReasonBook {
  /** The reasons found last. */
  readonly due = new ReasonList();
  private readonly unmatched = new Map<number, (list: ReasonList) => void>();
  private readonly enough: Enough;
  /** By group: the stage in which the last of its lots runs out, 1-based. */
  private readonly stageOut: Uint8Array;
  /** By tier: the most pieces a head that any stage covers; -Infinity where none serves it. */
  private readonly widest: Float64Array;
  /** By block: its level as n / d, and its smallest pack. */
  private readonly n: Float64Array;
  private readonly d: Float64Array;
  private readonly leastPack: Int32Array;

  constructor(private readonly findings: Findings) {
    const { round, awards, groups, capBlock } = findings;
    const { lots, covers, policy } = round;
    const { blocks } = awards.header;
    this.n = Float64Array.from([0, ...blocks.map(({ level }) => level[0] as number)]);
    this.d = Float64Array.from([1, ...blocks.map(({ level }) => level[1] as number)]);
    this.leastPack = Int32Array.from(findings.packs, ({ least }) => least || round.unit);
    this.enough = new Enough(round, awards, capBlock);
    this.stageOut = Uint8Array.from(groups.latest(Float64Array.from(lots.block, (block) => block || capBlock)), (id) =>
      id === 0 ? policy.stages.length : blocks[id - 1].stage,
    );
    this.widest = covers[0].map((_, tier) => Math.max(...covers.map((cover) => cover[tier])));
  }

  /** Finds the reasons of requisition i. */
  find(i: number): void {
    const { due: list } = this;
    const { round, awards, groups, capBlock } = this.findings;
    const { rows } = round;
    const asked = rows.asked[i];
    if (awards.pieces[i] >= asked) return list.code(FULLY_MET);
    const id = awards.block[i];
    const tier = rows.tier[i];
    const isOpen = this.widest[tier] >= 0;
    const isShort = id !== 0 && id !== capBlock && awards.whole[i] < round.lastCaps[i];
    const limit = this.limitOf(i);
    const stageOut = this.stageOut[groups.of[i]];
    if (isOpen && limit < asked) {
      list.code(CAP_ENTITLEMENT);
      list.number(limit);
    }
    if (id !== 0 && rows.received[i] > 0 && this.isHistoryReason(i, limit, isShort)) {
      list.code(RECEIVED_IN_WINDOW);
      list.number(rows.received[i]);
    }
    if (!isOpen || (isShort && round.isServed[stageOut - 1][tier] === 0)) {
      list.code(LOWER_TIER);
      list.number(stageOut);
    }
    if (id === 0) return this.addUnmatched(i, list);
    if (isShort) {
      list.code(POOL_SHORT);
      list.number(this.n[id]);
      list.number(this.d[id]);
      list.number(this.enough.of(i));
    }
    this.addPacks(i, list);
  }

  /** The claim, or the widest cover the policy gives its tier, whichever is less. */
  private limitOf(i: number): number {
    const { rows } = this.findings.round;
    const cover = Math.max(0, this.widest[rows.tier[i]] * rows.heads[i] - rows.received[i]);
    return Math.min(rows.ruleClaim[i], cover);
  }

  /** What it received took from its claim, its cover or its place. */
  private isHistoryReason(i: number, limit: number, isShort: boolean): boolean {
    const { round, awards } = this.findings;
    const { rows, policy } = round;
    const claim = rows.fileClaim[i];
    if (claim === 0 || rows.ruleClaim[i] < claim || limit < claim) return true;
    if (!isShort || policy.order === 'first-come' || policy.order === 'draw') return false;
    const id = awards.block[i];
    return compare({ n: rows.history[i], d: rows.weight[i] }, { n: this.n[id], d: this.d[id] }) >= 0;
  }

  private addPacks(i: number, list: ReasonList): void {
    const { round, awards, draws, groups } = this.findings;
    const { pieces, whole, rest } = awards;
    const isBelow = pieces[i] < whole[i] || (pieces[i] === whole[i] && rest[i] > 0);
    if (isBelow || round.rows.claim[i] < round.rows.ruleClaim[i]) {
      list.code(PACK_ROUND_DOWN);
      list.number(this.leastPack[awards.block[i]]);
    }
    if (!isBelow || draws.luck[i] === 0) return;
    const g = groups.of[i];
    const [won, of] = [draws.won[g], draws.of[g]];
    if (won === 0 || won === of) return;
    list.code(TIE_BREAK_LOST);
    list.number(won);
    list.number(of);
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
  /** How many lots fail each set of tests. */
  const failing = new Int32Array(PRODUCT + PRICE + AREA + LIFE + 1);
  let [lowestPrice, longestLife] = [Infinity, -Infinity];
  for (let j = 0; j < lots.count; j++) {
    if (lots.pieces[j] === 0) continue;
    const failed = failedTests(round, j, asker, ceiling);
    failing[failed]++;
    if (failed === PRICE) lowestPrice = Math.min(lowestPrice, lots.priceFen[j]);
    if (failed === LIFE) longestLife = Math.max(longestLife, lots.life[j]);
  }
  const count = (test: number): number => failing.reduce((sum, n, set) => ((set & test) === 0 ? sum : sum + n), 0);
  const numbers = [PRODUCT, PRICE, AREA, LIFE].map(count);
  const isOne = [PRICE, AREA, LIFE].filter((test) => failing[test] > 0).length === 1;
  return (list) => {
    add(list, NO_COMPATIBLE_LOT, numbers);
    if (!isOne) return;
    if (failing[PRICE] > 0) add(list, PRICE_ABOVE_CEILING, [ceiling, lowestPrice]);
    if (failing[LIFE] > 0) add(list, LIFE_TOO_SHORT, [policy.minRemainingLifeDays, longestLife]);
    if (failing[AREA] > 0) add(list, OUT_OF_AREA, [failing[AREA]]);
  };
}

function add(list: ReasonList, code: number, numbers: number[]): void {
  list.code(code);
  for (const number of numbers) list.number(number);
}
