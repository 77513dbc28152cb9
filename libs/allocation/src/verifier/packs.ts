import type { Awards } from './awards.js';
import { inBatches } from './batches.js';
import { Draw } from './draw.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import { remainder } from './ratio.js';
import { failedTests } from './round.js';
import type { Round } from './round.js';
import type { ViolationList } from './violations.js';

/** Smallest and largest pack among a block's lots. */
export interface PackRange {
  least: number;
  most: number;
}

/** Most pieces requisition i may be awarded: its claim, and the policy's cap up to the next whole unit. */
export function mostPieces({ rows, lastCaps, unit }: Round, i: number): number {
  const claim = rows.claim[i];
  const cap = lastCaps[i];
  // A claim is whole units, so whoever the policy lets have all of it needs no division.
  if (cap === claim) return claim;
  const over = cap % unit;
  return Math.min(claim, over === 0 ? cap : cap - over + unit);
}

/** Pack ranges by block number; the cap block has the live lots no block lists. */
export function packRanges({ lots }: Round, awards: Awards, capBlock: number): PackRange[] {
  const ranges = [{ least: 0, most: 0 }, ...awards.header.blocks.map(() => ({ least: 0, most: 0 }))];
  for (let j = 0; j < lots.count; j++) {
    if (lots.isLive[j] === 0) continue;
    const range = ranges[lots.block[j] || capBlock];
    const pack = lots.packPieces[j];
    range.least = range.least === 0 ? pack : Math.min(range.least, pack);
    range.most = Math.max(range.most, pack);
  }
  return ranges;
}

/** No lot keeps a whole pack that a compatible requisition could still take. */
export function checkWaste(round: Round, awards: Awards, groups: Groups, found: ViolationList): void {
  const { lots, rows } = round;
  const open = Array.from(lots.pieces, (_, j) => j).filter(
    (j) => lots.isLive[j] === 1 && lots.pieces[j] - lots.used[j] >= lots.packPieces[j],
  );
  if (open.length === 0) return;
  /** The requisition of each group that could take most. */
  const widest = new Int32Array(groups.count).fill(-1);
  const rooms = new Float64Array(groups.count);
  inBatches(rows.count, (from, to) => findWidest(round, awards, groups, widest, rooms, from, to));
  for (const i of widest) {
    if (i < 0) continue;
    const room = rooms[groups.of[i]];
    const asker = round.askers[rows.asker[i]];
    const j = open.find((lot) => lots.packPieces[lot] <= room && failedTests(round, lot, asker, rows.ceiling[i]) === 0);
    if (j !== undefined)
      found.add(lineOf(i), 'PACK_WASTED', {
        lot: lots.records[j].id,
        left: lots.pieces[j] - lots.used[j],
        requisition: rows.ids.at(i),
        room,
      });
  }
}

function findWidest(
  round: Round,
  { pieces }: Awards,
  { of: groupOf }: Groups,
  widest: Int32Array,
  rooms: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const room = mostPieces(round, i) - pieces[i];
    const g = groupOf[i];
    if (room <= rooms[g]) continue;
    rooms[g] = room;
    widest[g] = i;
  }
}

/** How many awards lie a whole largest pack or more from the exact share; none may where the round knows one pack size. */
export function countBeyondPack(round: Round, awards: Awards, packs: PackRange[], found: ViolationList): number {
  const sizes = new Set(round.lots.records.filter((lot) => lot.pieces > 0).map((lot) => lot.packPieces));
  const most = Float64Array.from(packs, (range) => range.most);
  let count = 0;
  inBatches(awards.pieces.length, (from, to) => {
    count += countBatch(awards, most, from, to, (i) => {
      if (sizes.size === 1) found.add(lineOf(i), 'BEYOND_PACK', { requisition: round.rows.ids.at(i) });
    });
  });
  return count;
}

/** @param mostOf largest pack by block @param tell of each that is counted */
function countBatch(
  { block, pieces, whole, rest }: Awards,
  mostOf: Float64Array,
  from: number,
  to: number,
  tell: (i: number) => void,
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const most = mostOf[block[i]];
    const above = pieces[i] - whole[i] - (rest[i] > 0 ? 1 : 0);
    if (most === 0 || (above < most && whole[i] - pieces[i] < most)) continue;
    count++;
    tell(i);
  }
  return count;
}

const [WON, LOST] = [1, 2];

/** Who drew for odd packs, and with what luck, by group. */
export interface Draws {
  /** WON: requisition i drew and got the odd pack; LOST: it drew in vain; 0: it did not draw. */
  readonly luck: Uint8Array;
  readonly won: Int32Array;
  readonly of: Int32Array;
}

/** A draw for odd packs is held where all lots of the block share the unit as pack size and the share is no whole unit. */
export function findDraws(round: Round, awards: Awards, groups: Groups, packs: PackRange[]): Draws {
  const { unit, rows } = round;
  const draws = {
    luck: new Uint8Array(rows.count),
    won: new Int32Array(groups.count),
    of: new Int32Array(groups.count),
  };
  const isDrawn = Uint8Array.from(packs, ({ least, most }, id) => (id > 0 && least === unit && most === unit ? 1 : 0));
  inBatches(rows.count, (from, to) => findLuck(round, awards, groups, isDrawn, draws, from, to));
  return draws;
}

function findLuck(
  { unit, rows }: Round,
  { block, whole, rest, pieces }: Awards,
  { of: groupOf }: Groups,
  isDrawn: Uint8Array,
  { luck, won, of }: Draws,
  from: number,
  to: number,
): void {
  const { claim } = rows;
  for (let i = from; i < to; i++) {
    if (isDrawn[block[i]] === 0) continue;
    const over = remainder(whole[i], unit);
    const ceiling = whole[i] - over + unit;
    if ((over === 0 && rest[i] === 0) || ceiling > claim[i]) continue;
    const hasWon = pieces[i] >= ceiling;
    luck[i] = hasWon ? WON : LOST;
    of[groupOf[i]]++;
    if (hasWon) won[groupOf[i]]++;
  }
}

/** Where a block's lots all come in units: equals differ by at most one pack, and the odd packs follow the public draw. */
export function checkDraw(round: Round, groups: Groups, draws: Draws, found: ViolationList): void {
  const { rows, header } = round;
  const { luck, won, of } = draws;
  const isContested = Uint8Array.from(won, (wins, g) => (wins > 0 && wins < of[g] ? 1 : 0));
  const chosen = new Int32Array(of.reduce((sum, drawers, g) => sum + isContested[g] * drawers, 0));
  let count = 0;
  inBatches(luck.length, (from, to) => (count = choose(draws, groups, isContested, chosen, count, from, to)));
  const keys = new Draw(header.seed).numbers(rows.ids, chosen);
  /** The last winner of each group, as its place among the chosen. */
  const last = new Int32Array(groups.count).fill(-1);
  inBatches(count, (from, to) => findLast(draws, groups, chosen, keys, last, from, to));
  const tell = (i: number, before: number): void =>
    found.add(lineOf(i), 'DRAW_ORDER', { requisition: rows.ids.at(i), winner: rows.ids.at(before) });
  inBatches(count, (from, to) => findEarlier(draws, groups, chosen, keys, last, tell, from, to));
}

/** Puts those who drew against others into `chosen`. @returns how many there are by now */
function choose(
  { luck }: Draws,
  { of: groupOf }: Groups,
  isContested: Uint8Array,
  chosen: Int32Array,
  count: number,
  from: number,
  to: number,
): number {
  for (let i = from; i < to; i++) if (luck[i] > 0 && isContested[groupOf[i]] === 1) chosen[count++] = i;
  return count;
}

function findLast(
  { luck }: Draws,
  { of: groupOf }: Groups,
  chosen: Int32Array,
  keys: Float64Array,
  last: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const i = chosen[at];
    const before = last[groupOf[i]];
    if (luck[i] === WON && (before < 0 || keys[at] > keys[before])) last[groupOf[i]] = at;
  }
}

/** Tells the first of each group that the draw places before the last winner, and that did not win. */
function findEarlier(
  { luck }: Draws,
  { of: groupOf }: Groups,
  chosen: Int32Array,
  keys: Float64Array,
  last: Int32Array,
  tell: (i: number, before: number) => void,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const i = chosen[at];
    const before = last[groupOf[i]];
    if (luck[i] !== LOST || before < 0 || keys[at] >= keys[before]) continue;
    tell(i, chosen[before]);
    last[groupOf[i]] = -1;
  }
}
