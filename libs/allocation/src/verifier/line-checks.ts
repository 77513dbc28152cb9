import type { Awards } from './awards.js';
import { inBatches } from './batches.js';
import type { PairSums } from './columns.js';
import type { Groups } from './markets.js';
import { mostPieces } from './packs.js';
import { remainder } from './ratio.js';
import type { Round } from './round.js';
import type { ViolationList } from './violations.js';

/** Requisition i stands on this line of the awards file. */
export const lineOf = (i: number): number => i + 2;

/** Pieces by group and lot, as the lines route them. */
export const routeKey = (round: Round, group: number, j: number): number => group * round.lots.count + j;

/**
 * (1) Every award by itself: its lines are compatible, whole packs, in order, and sum up within the claim.
 * Sums up what each lot gives and what travels between each group and lot. Whether a lot suits a requisition, and how far
 * it is, depends on the requisition's group alone, so it is asked once for each pair that the lines use.
 * @returns Σ metres × pieces
 */
export function checkLines(
  round: Round,
  awards: Awards,
  groups: Groups,
  routed: PairSums,
  found: ViolationList,
): number {
  inBatches(awards.count, (from, to) => checkBatch(round, awards, groups, routed, found, from, to));
  return checkPairs(round, awards, groups, routed, found);
}

function checkBatch(
  round: Round,
  awards: Awards,
  groups: Groups,
  routed: PairSums,
  found: ViolationList,
  first: number,
  last: number,
): void {
  const { packPieces } = round.lots;
  const { lineLot, linePieces, lineStart, pieces: awarded } = awards;
  const groupOf = groups.of;
  for (let i = first; i < last; i++) {
    if (awards.notCanonical.size > 0 && awards.notCanonical.has(i)) found.add(lineOf(i), 'NOT_CANONICAL', {});
    const end = lineStart[i + 1];
    let sum = 0;
    for (let at = lineStart[i], before = -1; at < end; at++) {
      const j = lineLot[at];
      const pieces = linePieces[at];
      sum += pieces;
      // Lots are in byte order, so their numbers rise with their ids. One that does not exist has -1.
      if (j <= before || pieces <= 0 || remainder(pieces, packPieces[j]) !== 0) tellLine(round, awards, i, at, found);
      before = j;
      if (j >= 0) routed.add(routeKey(round, groupOf[i], j), pieces);
    }
    if (sum !== awarded[i]) found.add(lineOf(i), 'LINES_SUM', { sum, pieces: awarded[i] });
    if (awarded[i] > mostPieces(round, i))
      found.add(lineOf(i), 'ABOVE_CLAIM', { pieces: awarded[i], most: mostPieces(round, i) });
  }
}

/** What each lot gives, what travels how far, and that every pair is compatible. */
function checkPairs(round: Round, awards: Awards, groups: Groups, routed: PairSums, found: ViolationList): number {
  const { lots, metres, header } = round;
  const keys = routed.keys.values;
  let metresPieces = 0;
  let areCompatible = true;
  for (let entry = 0; entry < routed.keys.length; entry++) {
    const g = Math.floor(keys[entry] / lots.count);
    const j = keys[entry] - g * lots.count;
    const pieces = routed.sums.values[entry];
    lots.used[j] += pieces;
    metresPieces += metres[lots.district[j] * header.districts.length + groups.district(g)] * pieces;
    areCompatible &&= groups.meets(g, j);
  }
  if (!areCompatible) tellIncompatible(round, awards, groups, found);
  return metresPieces;
}

/** What is wrong with one line by itself. */
function tellLine(
  round: Round,
  { lineLot, linePieces, lineStart, unknownLots }: Awards,
  i: number,
  at: number,
  found: ViolationList,
): void {
  const j = lineLot[at];
  if (j < 0) return found.add(lineOf(i), 'LINE_LOT_UNKNOWN', { lot: unknownLots.get(at) as string });
  const { id } = round.lots.records[j];
  const pack = round.lots.packPieces[j];
  if (at > lineStart[i] && lineLot[at - 1] >= j) found.add(lineOf(i), 'LINE_ORDER', { lot: id });
  if (linePieces[at] <= 0 || remainder(linePieces[at], pack) !== 0)
    found.add(lineOf(i), 'LINE_NOT_WHOLE_PACKS', { lot: id, pieces: linePieces[at], packPieces: pack });
}

function tellIncompatible(round: Round, awards: Awards, groups: Groups, found: ViolationList): void {
  const { lineLot, lineStart } = awards;
  for (let i = 0; i < awards.count; i++)
    for (let at = lineStart[i]; at < lineStart[i + 1]; at++) {
      const j = lineLot[at];
      if (j < 0 || groups.meets(groups.of[i], j)) continue;
      const { id } = round.lots.records[j];
      found.add(lineOf(i), 'LINE_INCOMPATIBLE', { lot: id, requisition: round.rows.ids.at(i) });
    }
}
