import {
  ByteWriter,
  fairShare,
  reasonsOf,
  requisitionOf,
  setByHand,
  writeReasons,
  type Allocation,
  type HandSetting,
  type OverrideRecord,
  type Sha256,
  type Snapshot,
  type WantedOverride,
} from '@supplydock/allocation';
import type { AllocationTotals, HandSetFacts, OverrideCost } from './engine-calls.js';

/** Changes told one by one; the rest is told as a number. */
const TOLD_CHANGES = 200;
const FULLY_MET = '[{"code":"FULLY_MET"}]';

/** Of whom an official set the quantity, and why: goes into the public file. */
export type HandWish = WantedOverride & { readonly reason: string };

/** What was set by hand in one round, with those who made room for it, by row of its snapshot. */
export class HandSet {
  private readonly byRow = new Map<number, OverrideRecord & { readonly reason: string | null }>();
  private readonly setting: HandSetting;

  /** @throws OverrideError */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly allocation: Allocation,
    wishes: readonly HandWish[],
    sha256: Sha256,
  ) {
    this.setting = settingOf(snapshot, allocation, wishes, sha256);
    const reasons = new Map(wishes.map(({ requisition, reason }) => [requisition, reason]));
    for (const one of [...this.setting.overrides, ...this.setting.moved]) {
      this.byRow.set(requisitionOf(snapshot, one.requisition), {
        ...one,
        reason: reasons.get(one.requisition) ?? null,
      });
    }
  }

  /** What a row gets instead of what the rule gives it; undefined for all that nobody touched. */
  at(row: number): OverrideRecord | undefined {
    return this.byRow.get(row);
  }

  /**
   * Reasons of a row that is touched, as JSON: whoever made room keeps what the rule says, and reads what it cost. Null reasons
   * are OTHERS: the quantity of somebody else was set.
   */
  reasonsAt(row: number): string {
    const { reason } = this.byRow.get(row)!;
    const byHand = JSON.stringify({ code: 'OFFICIAL_OVERRIDE', reason: reason ?? 'OTHERS', rulePieces: this.allocation.pieces[row] }); // prettier-ignore
    const byRule = reason === null ? this.ruleReasons(row) : '[]';
    return byRule === '[]' ? `[${byHand}]` : `${byRule.slice(0, -1)},${byHand}]`;
  }

  /** Totals of the whole round, with what was set by hand. */
  total(totals: AllocationTotals): AllocationTotals {
    const { lots, requisitions, metres, districts } = this.snapshot;
    const { start, lot, pieces } = this.allocation.lines;
    const index = new Map(Array.from({ length: lots.count }, (_none, j) => [lots.id.at(j), j]));
    let [awardedPieces, metresPieces] = [totals.awardedPieces, totals.metresPieces];
    const count = (row: number, from: number, taken: number): void => {
      awardedPieces += taken;
      metresPieces += metres[lots.district[from] * districts.length + requisitions.district[row]] * taken;
    };
    for (const [row, { lines }] of this.byRow) {
      for (let at = start[row]; at < start[row + 1]; at++) count(row, lot[at], -pieces[at]);
      for (const line of lines) count(row, index.get(line.lot)!, line.pieces);
    }
    return { ...totals, awardedPieces, metresPieces };
  }

  /** Requisitions per reason, with what was set by hand. */
  countReasons(counts: Readonly<Record<string, number>>): Record<string, number> {
    const counted = new Map(Object.entries(counts));
    const add = (code: string, one: number): void => void counted.set(code, (counted.get(code) ?? 0) + one);
    for (const [row, { reason }] of this.byRow) {
      for (const { code } of reasonsOf(this.snapshot, this.allocation, row)) {
        if (reason !== null || code === 'FULLY_MET') add(code, -1);
      }
      add('OFFICIAL_OVERRIDE', 1);
    }
    return Object.fromEntries([...counted].filter(([, count]) => count > 0));
  }

  get facts(): HandSetFacts {
    return { overrides: this.setting.overrides.length, moved: this.setting.moved.length };
  }

  private ruleReasons(row: number): string {
    const writer = new ByteWriter();
    writeReasons(writer, this.snapshot, this.allocation, row);
    const text = new TextDecoder().decode(writer.take());
    return text === FULLY_MET ? '[]' : text;
  }
}

function settingOf(
  snapshot: Snapshot,
  allocation: Allocation,
  wanted: readonly WantedOverride[],
  sha256: Sha256,
): HandSetting {
  const certified = { pieces: allocation.pieces, lines: allocation.lines, fairPieces: (row: number) => fairShare(allocation, row) }; // prettier-ignore
  return setByHand(snapshot, certified, wanted, sha256);
}

/** Compares what everybody gets with either set of wishes, both beside the same certified result. @throws OverrideError */
export function weighOverrides(
  snapshot: Snapshot,
  allocation: Allocation,
  before: readonly WantedOverride[],
  after: readonly WantedOverride[],
  sha256: Sha256,
): OverrideCost {
  const [then, now] = [before, after].map((wanted) => {
    const pieces = allocation.pieces.slice();
    const { overrides, moved } = settingOf(snapshot, allocation, wanted, sha256);
    for (const one of [...overrides, ...moved]) pieces[requisitionOf(snapshot, one.requisition)] = one.pieces;
    return pieces;
  });
  const wished = new Set([...before, ...after].map(({ requisition }) => requisitionOf(snapshot, requisition)));
  const [gaining, losing] = [
    { requisitions: 0, pieces: 0 },
    { requisitions: 0, pieces: 0 },
  ];
  const rows: number[] = [];
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    const change = now[i] - then[i];
    if (change === 0) continue;
    rows.push(i);
    if (wished.has(i)) continue;
    const side = change > 0 ? gaining : losing;
    side.requisitions += 1;
    side.pieces += Math.abs(change);
  }
  const size = (i: number): number => (wished.has(i) ? Infinity : Math.abs(now[i] - then[i]));
  rows.sort((a, b) => (size(a) === size(b) ? a - b : size(b) - size(a)));
  const changes = rows.slice(0, TOLD_CHANGES).map((i) => ({ requisition: snapshot.requisitions.id.at(i), before: then[i], after: now[i] })); // prettier-ignore
  const stock = sum(snapshot.lots.pieces);
  return { leftBefore: stock - sum(then), leftAfter: stock - sum(now), gaining, losing, changes };
}

const sum = (numbers: Int32Array): number => numbers.reduce((total, number) => total + number, 0);
