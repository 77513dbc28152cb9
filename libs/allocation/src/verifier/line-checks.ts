import type { Awards } from './awards.js';
import type { PairSums } from './columns.js';
import type { Groups } from './markets.js';
import { mostPieces } from './packs.js';
import { remainder } from './ratio.js';
import { isCompatible } from './round.js';
import type { Round } from './round.js';
import type { ViolationList } from './violations.js';

/** Requisition i stands on this line of the awards file. */
export const lineOf = (i: number): number => i + 2;

/** Pieces by group and lot, as the lines route them. */
export const routeKey = (round: Round, group: number, j: number): number => group * round.lots.count + j;

/**
 * (1) Every award by itself: its lines are compatible, whole packs, in order, and sum up within the claim.
 * Sums up what each lot gives and what travels between each group and lot.
 * @returns Σ metres × pieces
 */
export function checkLines(
  round: Round,
  awards: Awards,
  groups: Groups,
  routed: PairSums,
  found: ViolationList,
): number {
  const { rows, lots, askers } = round;
  const { lineLot, linePieces, lineStart } = awards;
  const districts = round.header.districts.length;
  let metresPieces = 0;
  for (let i = 0; i < awards.count; i++) {
    if (awards.notCanonical.size > 0 && awards.notCanonical.has(i))
      found.add(lineOf(i), 'NOT_CANONICAL', 'fields, order or spelling differ from the format');
    const { district } = askers[rows.asker[i]];
    let sum = 0;
    for (let at = lineStart[i]; at < lineStart[i + 1]; at++) {
      const j = lineLot[at];
      const pieces = linePieces[at];
      sum += pieces;
      if (j < 0) {
        found.add(lineOf(i), 'LINE_LOT_UNKNOWN', `there is no lot ${awards.unknownLots.get(at)}`);
        continue;
      }
      lots.used[j] += pieces;
      routed.add(routeKey(round, groups.of[i], j), pieces);
      metresPieces += round.metres[lots.district[j] * districts + district] * pieces;
      const before = at > lineStart[i] ? lineLot[at - 1] : -1;
      // Lots are in byte order, so their numbers rise with their ids; an unknown one before is told above.
      if (before >= j) found.add(lineOf(i), 'LINE_ORDER', `lot ${lots.records[j].id} is out of order`);
      if (!isCompatible(round, i, j))
        found.add(
          lineOf(i),
          'LINE_INCOMPATIBLE',
          `lot ${lots.records[j].id} does not suit requisition ${rows.ids.at(i)}`,
        );
      if (pieces <= 0 || remainder(pieces, lots.packPieces[j]) !== 0)
        found.add(
          lineOf(i),
          'LINE_NOT_WHOLE_PACKS',
          `${pieces} pieces of lot ${lots.records[j].id}, packs of ${lots.packPieces[j]}`,
        );
    }
    if (sum !== awards.pieces[i])
      found.add(lineOf(i), 'LINES_SUM', `lines sum to ${sum}, the award says ${awards.pieces[i]}`);
    const most = mostPieces(round, i);
    if (awards.pieces[i] > most)
      found.add(lineOf(i), 'ABOVE_CLAIM', `${awards.pieces[i]} pieces, at most ${most} may be awarded`);
  }
  return metresPieces;
}
