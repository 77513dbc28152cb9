import type { Sha256 } from '../files/records.js';
import type { Awards } from './awards.js';
import { lineOf } from './certificate.js';
import { compare, ratio } from './ratio.js';
import type { Round } from './round.js';
import { drawNumber, lastCap } from './round.js';
import type { ViolationList } from './violations.js';

/** Most pieces requisition i may be awarded: its claim, and the policy's cap up to the next whole unit. */
export function mostPieces(round: Round, i: number): number {
  return Math.min(round.rows.claim[i], Math.ceil(lastCap(round, i) / round.unit) * round.unit);
}

/** Smallest and largest pack of each block's lots, by block number; the cap block has the live lots no block lists. */
export function packRanges(round: Round, awards: Awards, capBlock: number): { least: number; most: number }[] {
  const ranges = [{ least: 0, most: 0 }, ...awards.header.blocks.map(() => ({ least: 0, most: 0 }))];
  for (const lot of round.lots) {
    const range = lot.isLive ? ranges[lot.block === 0 ? capBlock : lot.block] : undefined;
    if (range === undefined) continue;
    range.least = range.least === 0 ? lot.record.packPieces : Math.min(range.least, lot.record.packPieces);
    range.most = Math.max(range.most, lot.record.packPieces);
  }
  return ranges;
}

/** No lot keeps a whole pack that a compatible requisition could still take. */
export function checkWaste(round: Round, awards: Awards, found: ViolationList): void {
  const open = new Map<number, { room: number; i: number }>();
  for (let i = 0; i < round.rows.count; i++) {
    const room = mostPieces(round, i) - awards.pieces[i];
    const kind = round.rows.kind[i];
    if (room > (open.get(kind)?.room ?? 0)) open.set(kind, { room, i });
  }
  for (const [kind, { room, i }] of open) {
    for (const j of round.kinds[kind].lots) {
      const { record, used } = round.lots[j];
      if (record.pieces - used < record.packPieces || record.packPieces > room) continue;
      found.add(
        lineOf(i),
        'PACK_WASTED',
        `lot ${record.id} keeps ${record.pieces - used} pieces, requisition ${round.rows.id[i]} could still take ${room}`,
      );
      break;
    }
  }
}

/** How many awards lie a whole largest pack or more from the exact share; none may where the round knows one pack size. */
export function countBeyondPack(round: Round, awards: Awards, packs: { most: number }[], found: ViolationList): number {
  const sizes = new Set(round.lots.filter((lot) => lot.record.pieces > 0).map((lot) => lot.record.packPieces));
  let count = 0;
  for (let i = 0; i < round.rows.count; i++) {
    const { n, d } = awards.fair[i];
    const pack = BigInt(packs[awards.block[i]]?.most ?? 0) * d;
    const distance = BigInt(awards.pieces[i]) * d - n;
    if (pack === 0n || (distance < pack && distance > -pack)) continue;
    count++;
    if (sizes.size === 1)
      found.add(lineOf(i), 'BEYOND_PACK', `requisition ${round.rows.id[i]} is a pack or more from its exact share`);
  }
  return count;
}

/** Where a block's lots all come in units: equals differ by at most one pack, and the odd packs follow the public draw. */
export function checkDraw(
  round: Round,
  awards: Awards,
  packs: { least: number; most: number }[],
  sha256: Sha256,
  found: ViolationList,
): void {
  const groups = new Map<string, { won: number[]; lost: number[] }>();
  for (let i = 0; i < round.rows.count; i++) {
    const pack = packs[awards.block[i]];
    if (awards.block[i] === 0 || pack === undefined || pack.least !== round.unit || pack.most !== round.unit) continue;
    const { n, d } = awards.fair[i];
    const unit = BigInt(round.unit);
    const floor = Number(n / (d * unit)) * round.unit;
    if (n % (d * unit) === 0n || floor + round.unit > round.rows.claim[i]) continue;
    const key = `${awards.block[i]} ${round.kinds[round.rows.kind[i]].group}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { won: [], lost: [] }));
    if (compare(ratio(awards.pieces[i]), awards.fair[i]) > 0) group.won.push(i);
    else group.lost.push(i);
  }
  const key = (i: number): number => drawNumber(sha256, round.header.seed + round.rows.id[i]);
  for (const { won, lost } of groups.values()) {
    if (won.length === 0 || lost.length === 0) continue;
    let last = { i: won[0], key: -1 };
    for (const i of won) if (key(i) > last.key) last = { i, key: key(i) };
    const wronged = lost.find((i) => key(i) < last.key);
    if (wronged !== undefined)
      found.add(
        lineOf(wronged),
        'DRAW_ORDER',
        `requisition ${round.rows.id[wronged]} comes before ${round.rows.id[last.i]} in the draw but did not get the odd pack`,
      );
  }
}
