import { AwardsReader } from '../files/awards-reader.js';
import type { Rational, Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { indexOf, isCompatible, OverrideError } from './compatible.js';
import type { OverrideRecord } from './overrides.js';
import type { OverridesFile } from './overrides-file.js';
import { setByHand, type Certified } from './set-by-hand.js';

/** What an awards file certifies, as columns. @throws FileError for a file that cannot be read */
export function certifiedOf(snapshot: Snapshot, awards: Iterable<Uint8Array>): Certified {
  const { count } = snapshot.requisitions;
  const pieces = new Int32Array(count);
  const start = new Int32Array(count + 1);
  const fair: Rational[] = [];
  const lot: number[] = [];
  const given: number[] = [];
  const reader = new AwardsReader({
    onAward: (award) => {
      const row = fair.length;
      pieces[row] = award.pieces;
      fair.push(award.fairPieces);
      for (const line of award.lines) {
        lot.push(indexOf(snapshot.lots.id, line.lot));
        given.push(line.pieces);
      }
      start[row + 1] = lot.length;
    },
  });
  for (const chunk of awards) reader.push(chunk);
  reader.finish();
  return { pieces, lines: { start, lot: Int32Array.from(lot), pieces: Int32Array.from(given) }, fairPieces: (row) => fair[row] };
} // prettier-ignore

/**
 * Judges an overrides file: whole packs of suitable lots within claims and stocks, and nobody moved but those whom the rule of
 * `setByHand` moves. The awards have been verified before.
 * @param digests of the two files that lie before us
 * @returns what is wrong, a sentence each; empty when the file is right
 */
export function checkOverrides(
  snapshot: Snapshot,
  certified: Certified,
  file: OverridesFile,
  digests: { readonly snapshotSha256: string; readonly awardsSha256: string },
  sha256: Sha256,
): string[] {
  if (file.snapshotSha256 !== digests.snapshotSha256) return [`the overrides are of a snapshot ${file.snapshotSha256}, this one is ${digests.snapshotSha256}`]; // prettier-ignore
  if (file.awardsSha256 !== digests.awardsSha256) return [`the overrides are of awards ${file.awardsSha256}, these are ${digests.awardsSha256}`]; // prettier-ignore
  const wrong = booksOf(snapshot, certified, [...file.overrides, ...file.moved]);
  if (wrong.length > 0) return wrong;
  try {
    const expected = setByHand(snapshot, certified, file.overrides, sha256);
    return [...differences('override', file.overrides, expected.overrides), ...differences('moved', file.moved, expected.moved)]; // prettier-ignore
  } catch (error) {
    if (error instanceof OverrideError) return [error.message];
    throw error;
  }
}

/** Conservation, counted anew from the lines and not by the rule. */
function booksOf(snapshot: Snapshot, certified: Certified, records: readonly OverrideRecord[]): string[] {
  const { lots, requisitions } = snapshot;
  const wrong: string[] = [];
  const left = lots.pieces.slice();
  const { start, lot, pieces } = certified.lines;
  for (let at = 0; at < start[requisitions.count]; at++) left[lot[at]] -= pieces[at];
  const seen = new Set<string>();
  for (const record of records) {
    const row = indexOf(requisitions.id, record.requisition);
    const say = (what: string): void => void wrong.push(`requisition ${record.requisition}: ${what}`);
    if (row < 0 || seen.has(record.requisition)) {
      say(row < 0 ? 'is not in the snapshot' : 'stands there twice');
      continue;
    }
    seen.add(record.requisition);
    for (let at = start[row]; at < start[row + 1]; at++) left[lot[at]] += pieces[at];
    let sum = 0;
    for (const line of record.lines) {
      const j = indexOf(lots.id, line.lot);
      sum += line.pieces;
      if (j < 0 || !isCompatible(snapshot, row, j)) say(`lot ${line.lot} does not suit it`);
      else if (line.pieces <= 0 || line.pieces % lots.packPieces[j] !== 0) say(`${line.pieces} of lot ${line.lot} are not whole packs`); // prettier-ignore
      if (j >= 0) left[j] -= line.pieces;
    }
    if (sum !== record.pieces) say(`its lines are ${sum} pieces, it says ${record.pieces}`);
    if (record.pieces > requisitions.claimPieces[row]) say(`${record.pieces} pieces are more than it claims`);
  }
  for (let j = 0; j < lots.count; j++) if (left[j] < 0) wrong.push(`lot ${lots.id.at(j)} is given away ${-left[j]} pieces too far`); // prettier-ignore
  return wrong;
}

function differences(what: string, found: readonly OverrideRecord[], expected: readonly OverrideRecord[]): string[] {
  const textOf = ({ requisition, pieces, lines }: OverrideRecord): string =>
    JSON.stringify({ requisition, pieces, lines: lines.map((line) => ({ lot: line.lot, pieces: line.pieces })) });
  const told = new Set(found.map(textOf));
  const due = new Set(expected.map(textOf));
  return [
    ...[...told].filter((text) => !due.has(text)).map((text) => `${what} ${text} does not follow from the rule`),
    ...[...due].filter((text) => !told.has(text)).map((text) => `${what} ${text} is missing`),
  ];
}
