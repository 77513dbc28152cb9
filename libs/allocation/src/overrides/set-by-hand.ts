import type { LineColumns } from '../engine/lines.js';
import type { Rational, Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { lotsInOrder, OverrideError, requisitionOf, sorted } from './compatible.js';
import type { HandSetting, OverrideRecord, WantedOverride } from './overrides.js';

/** What the rule gives, as it is certified; by row of the snapshot. */
export interface Certified {
  readonly pieces: Int32Array;
  readonly lines: LineColumns;
  /** Exact share of a requisition. */
  readonly fairPieces: (row: number) => Rational;
}

/** Doubles that differ by more than this share are told apart by themselves; what lies nearer is compared exactly. */
const NEAR = 1e-6;

/**
 * Gives some requisitions another quantity and moves as few packs of others as that takes; everybody else keeps what is
 * certified. In the order of ids, each keeps its own lots first and takes free packs next, in the order in which the rule
 * routes. What is then missing comes pack by pack from the requisition that stands highest above its exact share per head
 * once it has given the pack; of equals gives the one that the public draw draws last. What a requisition gives up stays in its
 * lots: whoever wants somebody to have it sets that one's quantity, too.
 * @param wanted whole pieces, 0 to the claim
 * @returns what differs from the certified result: quantities set by hand, and those that made room
 * @throws OverrideError UNKNOWN_REQUISITION, DUPLICATE, ABOVE_CLAIM; LOT_SHORT with what could be placed
 */
export function setByHand(
  snapshot: Snapshot,
  certified: Certified,
  wanted: readonly WantedOverride[],
  sha256: Sha256,
): HandSetting {
  const room = new Room(snapshot, certified, sha256);
  const wishes = sorted(wanted).map((wish) => ({ ...wish, row: requisitionOf(snapshot, wish.requisition) }));
  for (const { row, requisition, pieces } of wishes) {
    const most = snapshot.requisitions.claimPieces[row];
    if (pieces > most) throw new OverrideError('ABOVE_CLAIM', requisition, most);
    room.pin(row);
  }
  const own = wishes.map(({ row }) => room.empty(row));
  wishes.forEach(({ row, requisition, pieces }, at) => {
    const missing = room.place(row, pieces, own[at]);
    if (missing > 0) throw new OverrideError('LOT_SHORT', requisition, pieces - missing);
  });
  return {
    overrides: wishes.map(({ row }) => room.recordOf(row)),
    moved: room.changed().map((row) => room.recordOf(row)),
  };
}

/** Packs on their way from one requisition to another. */
class Room {
  private readonly pieces: Int32Array;
  private readonly free: Int32Array;
  private readonly pinned = new Set<number>();
  /** Lines of those that are touched, by lot; all others have what is certified. */
  private readonly touched = new Map<number, Map<number, number>>();
  private readonly digests = new Map<number, string>();
  private holders: readonly number[][] | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly certified: Certified,
    private readonly sha256: Sha256,
  ) {
    this.pieces = certified.pieces.slice();
    this.free = snapshot.lots.pieces.slice();
    const { lot, pieces, start } = certified.lines;
    for (let at = 0; at < start[snapshot.requisitions.count]; at++) this.free[lot[at]] -= pieces[at];
  }

  /** Set by hand: it gives nothing to the others. */
  pin(row: number): void {
    this.pinned.add(row);
  }

  /** Takes everything from a requisition. @returns the lots it had */
  empty(row: number): number[] {
    const had = [...this.linesOf(row)];
    for (const [lot, pieces] of had) this.move(row, lot, -pieces);
    return had.map(([lot]) => lot);
  }

  /** @returns what could not be placed */
  place(row: number, pieces: number, own: readonly number[]): number {
    const { packPieces } = this.snapshot.lots;
    const routed = lotsInOrder(this.snapshot, row);
    let missing = pieces;
    for (const lot of [...routed.filter((one) => own.includes(one)), ...routed.filter((one) => !own.includes(one))]) {
      const most = Math.min(missing, this.free[lot]);
      const taken = most - (most % packPieces[lot]);
      if (taken > 0) this.move(row, lot, taken);
      missing -= taken;
    }
    while (missing > 0) {
      const giver = this.highest(routed.filter((lot) => packPieces[lot] <= missing));
      if (giver === null) return missing;
      this.move(giver.row, giver.lot, -packPieces[giver.lot]);
      this.move(row, giver.lot, packPieces[giver.lot]);
      missing -= packPieces[giver.lot];
    }
    return 0;
  }

  /** Those whose quantity differs from the certified one, without the pinned ones. */
  changed(): number[] {
    const isMoved = (row: number): boolean => !this.pinned.has(row) && !this.isCertified(row);
    return [...this.touched.keys()].filter(isMoved).sort((a, b) => a - b);
  }

  recordOf(row: number): OverrideRecord {
    const { requisitions, lots } = this.snapshot;
    const lines = [...this.linesOf(row)].sort(([a], [b]) => a - b);
    return {
      requisition: requisitions.id.at(row),
      pieces: this.pieces[row],
      lines: lines.map(([lot, pieces]) => ({ lot: lots.id.at(lot), pieces })),
    };
  }

  private isCertified(row: number): boolean {
    const { start, lot, pieces } = this.certified.lines;
    const now = this.linesOf(row);
    let same = now.size === start[row + 1] - start[row];
    for (let at = start[row]; at < start[row + 1]; at++) same &&= now.get(lot[at]) === pieces[at];
    return same;
  }

  private linesOf(row: number): Map<number, number> {
    const known = this.touched.get(row);
    if (known) return known;
    const { start, lot, pieces } = this.certified.lines;
    const lines = new Map<number, number>();
    for (let at = start[row]; at < start[row + 1]; at++) lines.set(lot[at], pieces[at]);
    return lines;
  }

  private move(row: number, lot: number, pieces: number): void {
    const lines = this.linesOf(row);
    const now = (lines.get(lot) ?? 0) + pieces;
    if (now === 0) lines.delete(lot);
    else lines.set(lot, now);
    this.touched.set(row, lines);
    this.pieces[row] += pieces;
    this.free[lot] -= pieces;
  }

  /** Who gives a pack of one of the lots, and of which: the first lot in the order of routes. */
  private highest(lots: readonly number[]): { row: number; lot: number } | null {
    this.holders ??= this.holdersByLot();
    let best: { row: number; lot: number } | null = null;
    for (const lot of lots) {
      const pack = this.snapshot.lots.packPieces[lot];
      for (const row of new Set([...this.holders[lot], ...this.touched.keys()])) {
        if (this.pinned.has(row) || (this.linesOf(row).get(lot) ?? 0) < pack) continue;
        if (best === null || this.isAbove(row, pack, best)) best = { row, lot };
      }
    }
    return best;
  }

  private isAbove(row: number, pack: number, best: { row: number; lot: number }): boolean {
    if (row === best.row && pack === this.snapshot.lots.packPieces[best.lot]) return false;
    const difference = this.compare(row, -pack, best.row, -this.snapshot.lots.packPieces[best.lot]);
    return difference > 0 || (difference === 0 && row !== best.row && this.digest(row) > this.digest(best.row));
  }

  /** Compares how far two requisitions stand above their exact shares, per head, with some pieces more. Exact. */
  private compare(a: number, moreOfA: number, b: number, moreOfB: number): number {
    const { weight } = this.snapshot.requisitions;
    const [fairA, fairB] = [this.certified.fairPieces(a), this.certified.fairPieces(b)];
    const [haveA, haveB] = [this.pieces[a] + moreOfA, this.pieces[b] + moreOfB];
    const nearA = (haveA - Number(fairA[0]) / Number(fairA[1])) / weight[a];
    const nearB = (haveB - Number(fairB[0]) / Number(fairB[1])) / weight[b];
    if (Math.abs(nearA - nearB) > NEAR * (1 + Math.abs(nearA) + Math.abs(nearB))) return nearA - nearB;
    const above = (have: number, [n, d]: Rational) => BigInt(have) * BigInt(d) - BigInt(n);
    const left = above(haveA, fairA) * BigInt(fairB[1]) * BigInt(weight[b]);
    const right = above(haveB, fairB) * BigInt(fairA[1]) * BigInt(weight[a]);
    return left > right ? 1 : left < right ? -1 : 0;
  }

  private holdersByLot(): number[][] {
    const holders: number[][] = Array.from({ length: this.snapshot.lots.count }, () => []);
    const { start, lot } = this.certified.lines;
    for (let row = 0; row < this.snapshot.requisitions.count; row++) {
      for (let at = start[row]; at < start[row + 1]; at++) holders[lot[at]].push(row);
    }
    return holders;
  }

  /** SHA-256 of seed and id, as in the draw of the rule: the smaller one is drawn first. */
  private digest(row: number): string {
    const known = this.digests.get(row);
    if (known !== undefined) return known;
    const text = `${this.snapshot.seed}${this.snapshot.requisitions.id.at(row)}`;
    const bytes = this.sha256(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    const digest = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    this.digests.set(row, digest);
    return digest;
  }
}
