import type { AwardTotals, Hasher, HasherFactory, Sha256 } from '../files/records.js';
import type { Awards, ReadAward } from './awards.js';
import { readAward, readAwardsHeader } from './awards.js';
import { checkBlocks, checkIdleClasses, checkShares, lineOf } from './certificate.js';
import { findCapBlock } from './expected.js';
import { checkDraw, checkWaste, countBeyondPack, mostPieces, packRanges } from './packs.js';
import { readLines, Unreadable } from './read.js';
import { ReasonBook } from './reasons.js';
import type { Round } from './round.js';
import { readRound } from './round.js';
import type { Violation } from './violations.js';
import { ViolationList } from './violations.js';

/** The version of the rule that this verifier knows. */
const KNOWN_ENGINE = '1.0.0';
const HEADER = 1;

export interface VerifyOptions {
  sha256: Sha256;
  /** An incremental SHA-256 for the snapshot's digest; without it the snapshot's bytes are gathered first. */
  hasher?: HasherFactory;
}

/**
 * Judges an awards file against its snapshot without any code of the engine: files, packs, lots, claims, the fairness
 * certificate in exact arithmetic, the draw, reasons and totals.
 * @returns every violation with its line in the awards file; empty when the round is right.
 */
export function verify(
  snapshotChunks: Iterable<Uint8Array>,
  awardsChunks: Iterable<Uint8Array>,
  options: VerifyOptions,
): Violation[] {
  const found = new ViolationList();
  let round: Round;
  try {
    round = readRound(snapshotChunks, options.hasher ?? ((): Hasher => gathering(options.sha256)), options.sha256);
  } catch (error) {
    if (!(error instanceof Unreadable) && !(error instanceof TypeError)) throw error;
    found.add(
      error instanceof Unreadable ? error.line : HEADER,
      'SNAPSHOT_UNREADABLE',
      `the snapshot cannot be read: ${error.message}`,
    );
    return found.items;
  }
  try {
    const awards = readAwards(round, awardsChunks, found);
    if (awards !== undefined) judge(round, awards, options.sha256, found);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    found.add(error.line, 'AWARDS_UNREADABLE', `the awards file cannot be read: ${error.message}`);
  }
  return found.items;
}

function gathering(sha256: Sha256): Hasher {
  const parts: Uint8Array[] = [];
  return {
    update: (bytes) => parts.push(bytes.slice()),
    digest: () => {
      const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return sha256(all);
    },
  };
}

/** Reads the awards in the snapshot's order; undefined when that order is broken, because nothing after it can be judged. */
function readAwards(round: Round, chunks: Iterable<Uint8Array>, found: ViolationList): Awards | undefined {
  let awards: Awards | undefined;
  for (const line of readLines(chunks)) {
    if (awards === undefined) {
      const header = readAwardsHeader(line);
      if (header === undefined) {
        found.add(HEADER, 'AWARDS_HEADER', 'the header is not that of an awards file of format 1');
        return undefined;
      }
      if (header.snapshotSha256 !== round.sha256)
        found.add(HEADER, 'SNAPSHOT_DIGEST', `made for snapshot ${header.snapshotSha256}, this one is ${round.sha256}`);
      if (header.engine !== KNOWN_ENGINE)
        found.add(HEADER, 'ENGINE_VERSION', `engine ${header.engine}, this verifier knows ${KNOWN_ENGINE}`);
      awards = {
        header,
        pieces: [],
        block: [],
        fair: [],
        reasons: [],
        routed: Array.from({ length: round.groupCount }, () => new Map<number, number>()),
      };
      continue;
    }
    const i = awards.pieces.length;
    const award = readAward(line);
    if (award === undefined || award.record.requisition !== round.rows.id[i]) {
      found.add(
        line.number,
        'AWARD_MISPLACED',
        `expected the award of requisition ${round.rows.id[i] ?? '(none: the snapshot has no more)'}`,
      );
      return undefined;
    }
    take(round, awards, award, found);
  }
  if (awards !== undefined && awards.pieces.length < round.rows.count) {
    found.add(
      lineOf(awards.pieces.length),
      'AWARD_MISSING',
      `no award for requisition ${round.rows.id[awards.pieces.length]}`,
    );
    return undefined;
  }
  return awards;
}

/** (1) One award by itself: its lines are compatible, whole packs, in order, and sum up within the claim. */
function take(round: Round, awards: Awards, { record, fair, isCanonical }: ReadAward, found: ViolationList): void {
  const i = awards.pieces.length;
  const at = lineOf(i);
  awards.pieces.push(record.pieces);
  awards.block.push(record.block);
  awards.fair.push(fair);
  awards.reasons.push(record.reasons);
  if (!isCanonical) found.add(at, 'NOT_CANONICAL', 'fields, order or spelling differ from the format');
  const kind = round.kinds[round.rows.kind[i]];
  let sum = 0;
  record.lines.forEach((line, k) => {
    const j = round.lotIndex.get(line.lot);
    sum += line.pieces;
    if (j === undefined) return found.add(at, 'LINE_LOT_UNKNOWN', `there is no lot ${line.lot}`);
    const lot = round.lots[j];
    lot.used += line.pieces;
    const routed = awards.routed[kind.group];
    routed.set(j, (routed.get(j) ?? 0) + line.pieces);
    round.metresPieces +=
      round.header.metres[lot.district][round.districtIndex.get(kind.record.district) as number] * line.pieces;
    if (k > 0 && record.lines[k - 1].lot >= line.lot) found.add(at, 'LINE_ORDER', `lot ${line.lot} is out of order`);
    if (!kind.lots.includes(j))
      found.add(at, 'LINE_INCOMPATIBLE', `lot ${line.lot} does not suit requisition ${record.requisition}`);
    if (line.pieces <= 0 || line.pieces % lot.record.packPieces !== 0)
      found.add(
        at,
        'LINE_NOT_WHOLE_PACKS',
        `${line.pieces} pieces of lot ${line.lot}, packs of ${lot.record.packPieces}`,
      );
  });
  if (sum !== record.pieces) found.add(at, 'LINES_SUM', `lines sum to ${sum}, the award says ${record.pieces}`);
  if (record.pieces > mostPieces(round, i))
    found.add(at, 'ABOVE_CLAIM', `${record.pieces} pieces, at most ${mostPieces(round, i)} may be awarded`);
}

function judge(round: Round, awards: Awards, sha256: Sha256, found: ViolationList): void {
  for (const { record, used } of round.lots)
    if (used > record.pieces)
      found.add(HEADER, 'LOT_OVERDRAWN', `lot ${record.id} holds ${record.pieces} pieces, ${used} are awarded`);
  checkBlocks(round, awards, found);
  if (found.items.some(({ code }) => code.startsWith('BLOCK_'))) return;
  const capBlock = findCapBlock(round, awards);
  checkShares(round, awards, capBlock, found);
  checkIdleClasses(round, awards, capBlock, found);
  // Without sound blocks neither reasons nor packs can be judged.
  if (found.items.some(({ code }) => code.startsWith('BLOCK_') || code === 'AWARD_BLOCK')) return;
  const packs = packRanges(round, awards, capBlock);
  checkWaste(round, awards, found);
  checkDraw(round, awards, packs, sha256, found);
  const book = new ReasonBook(round, awards, capBlock, packs);
  const counts = new Map<string, number>();
  for (let i = 0; i < round.rows.count; i++) {
    const expected = book.reasons(i);
    for (const { code } of expected) counts.set(code, (counts.get(code) ?? 0) + 1);
    const [said, due] = [JSON.stringify(awards.reasons[i]), JSON.stringify(expected)];
    if (said !== due) found.add(lineOf(i), 'REASONS', `requisition ${round.rows.id[i]} says ${said}, due is ${due}`);
  }
  checkTotals(round, awards, counts, countBeyondPack(round, awards, packs, found), found);
}

function checkTotals(
  round: Round,
  awards: Awards,
  counts: Map<string, number>,
  beyondPack: number,
  found: ViolationList,
): void {
  const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
  const said = awards.header.totals;
  const due: AwardTotals = {
    lotPieces: sum(round.lots.map((lot) => lot.record.pieces)),
    claimPieces: sum(round.rows.fileClaim),
    awardedPieces: sum(awards.pieces),
    metresPieces: round.metresPieces,
    beyondPack,
    reasons: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  for (const name of Object.keys({ ...due, ...said }) as (keyof AwardTotals)[]) {
    const [a, b] = [JSON.stringify(said[name]), JSON.stringify(due[name])];
    if (a !== b) found.add(HEADER, 'TOTALS', `${name} says ${a}, is ${b}`);
  }
}
