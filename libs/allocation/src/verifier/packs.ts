import type { Awards } from './awards.js';
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
  const over = lastCaps[i] % unit;
  return Math.min(rows.claim[i], over === 0 ? lastCaps[i] : lastCaps[i] - over + unit);
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
  for (let i = 0; i < rows.count; i++) {
    const room = mostPieces(round, i) - awards.pieces[i];
    const g = groups.of[i];
    if (room <= rooms[g]) continue;
    rooms[g] = room;
    widest[g] = i;
  }
  for (const i of widest) {
    if (i < 0) continue;
    const room = rooms[groups.of[i]];
    const asker = round.askers[rows.asker[i]];
    const j = open.find((lot) => {
      if (lots.packPieces[lot] > room) return false;
      const { product, price, area } = failedTests(round, lot, asker, rows.ceiling[i]);
      return !product && !price && !area;
    });
    if (j !== undefined)
      found.add(
        lineOf(i),
        'PACK_WASTED',
        `lot ${lots.records[j].id} keeps ${lots.pieces[j] - lots.used[j]} pieces, requisition ${rows.ids.at(i)} could still take ${room}`,
      );
  }
}

/** How many awards lie a whole largest pack or more from the exact share; none may where the round knows one pack size. */
export function countBeyondPack(
  round: Round,
  { block, pieces, whole, rest }: Awards,
  packs: PackRange[],
  found: ViolationList,
): number {
  const sizes = new Set(round.lots.records.filter((lot) => lot.pieces > 0).map((lot) => lot.packPieces));
  let count = 0;
  for (let i = 0; i < round.rows.count; i++) {
    const { most } = packs[block[i]];
    const above = pieces[i] - whole[i] - (rest[i] > 0 ? 1 : 0);
    if (most === 0 || (above < most && whole[i] - pieces[i] < most)) continue;
    count++;
    if (sizes.size === 1)
      found.add(lineOf(i), 'BEYOND_PACK', `requisition ${round.rows.ids.at(i)} is a pack or more from its exact share`);
  }
  return count;
}

/** Who drew for odd packs, and with what luck, by group. */
export interface Draws {
  /** 1: requisition i drew and got the odd pack; 2: it drew in vain; 0: it did not draw. */
  readonly luck: Uint8Array;
  readonly won: Int32Array;
  readonly of: Int32Array;
}

/** A draw for odd packs is held where all lots of the block share the unit as pack size and the share is no whole unit. */
export function findDraws(round: Round, awards: Awards, groups: Groups, packs: PackRange[]): Draws {
  const { unit, rows } = round;
  const isDrawn = packs.map(({ least, most }, id) => id > 0 && least === unit && most === unit);
  const luck = new Uint8Array(rows.count);
  const won = new Int32Array(groups.count);
  const of = new Int32Array(groups.count);
  for (let i = 0; i < rows.count; i++) {
    if (!isDrawn[awards.block[i]]) continue;
    const over = remainder(awards.whole[i], unit);
    const ceiling = awards.whole[i] - over + unit;
    if ((over === 0 && awards.rest[i] === 0) || ceiling > rows.claim[i]) continue;
    const hasWon = awards.pieces[i] >= ceiling;
    luck[i] = hasWon ? 1 : 2;
    of[groups.of[i]]++;
    if (hasWon) won[groups.of[i]]++;
  }
  return { luck, won, of };
}

/** Where a block's lots all come in units: equals differ by at most one pack, and the odd packs follow the public draw. */
export function checkDraw(round: Round, groups: Groups, draws: Draws, found: ViolationList): void {
  const { rows, header } = round;
  const { luck, won, of } = draws;
  const isContested = (g: number): boolean => won[g] > 0 && won[g] < of[g];
  const drawn = luck.reduce((count, lot, i) => (lot > 0 && isContested(groups.of[i]) ? count + 1 : count), 0);
  const chosen = new Int32Array(drawn);
  for (let i = 0, at = 0; at < drawn; i++) if (luck[i] > 0 && isContested(groups.of[i])) chosen[at++] = i;
  const keys = new Draw(header.seed).numbers(rows.ids, chosen);
  /** The last winner of each group. */
  const last = new Int32Array(groups.count).fill(-1);
  const lastKey = new Float64Array(groups.count).fill(-1);
  chosen.forEach((i, at) => {
    const g = groups.of[i];
    if (luck[i] !== 1 || keys[at] <= lastKey[g]) return;
    lastKey[g] = keys[at];
    last[g] = i;
  });
  chosen.forEach((i, at) => {
    const g = groups.of[i];
    if (luck[i] !== 2 || last[g] < 0 || keys[at] >= lastKey[g]) return;
    found.add(
      lineOf(i),
      'DRAW_ORDER',
      `requisition ${rows.ids.at(i)} comes before ${rows.ids.at(last[g])} in the draw but did not get the odd pack`,
    );
    last[g] = -1;
  });
}
