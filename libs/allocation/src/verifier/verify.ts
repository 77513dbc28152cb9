import type { AwardTotals, Hasher, HasherFactory, Sha256 } from '../files/records.js';
import type { Awards } from './awards.js';
import { AwardsReader } from './awards.js';
import { inBatches } from './batches.js';
import { checkBlocks, checkPlaces, checkShares } from './certificate.js';
import { PairSums } from './columns.js';
import { checkLines } from './line-checks.js';
import { Unreadable } from './lines.js';
import { Groups } from './markets.js';
import { checkDraw, checkWaste, countBeyondPack, findDraws, packRanges } from './packs.js';
import { checkReasons } from './reasons.js';
import { lastCapsOf } from './round.js';
import type { Round } from './round.js';
import { findCapBlock } from './shares.js';
import { readRound } from './snapshot.js';
import type { Violation } from './violations.js';
import { ViolationList } from './violations.js';

/** The version of the rule that this verifier knows. */
const KNOWN_ENGINE = '1.0.0';
const HEADER = 1;

/** What the verifier is about to do: take bytes apart, or judge what they say. */
export type VerifyStep = 'READ_SNAPSHOT' | 'READ_AWARDS' | 'CHECK';

export interface VerifyOptions {
  sha256: Sha256;
  /** An incremental SHA-256 for the snapshot's digest; without it the snapshot's bytes are gathered first. */
  hasher?: HasherFactory;
  /** Called before each step, so that whoever has a clock can time reading and checking apart. */
  onStep?: (step: VerifyStep) => void;
}

/**
 * Judges an awards file against its snapshot without any code of the engine: files, packs, lots, claims, the fairness
 * certificate in exact arithmetic, the draw, reasons and totals.
 * @returns every violation with its line in the awards file; empty when the round is right.
 */
export function verify(
  snapshotChunks: Iterable<Uint8Array>,
  awardsChunks: Iterable<Uint8Array>,
  { sha256, hasher, onStep }: VerifyOptions,
): Violation[] {
  const found = new ViolationList();
  let round: Round;
  onStep?.('READ_SNAPSHOT');
  try {
    round = readRound(snapshotChunks, hasher ?? ((): Hasher => gathering(sha256)));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    found.add(error.line, 'SNAPSHOT_UNREADABLE', error.refusal);
    return found.items;
  }
  onStep?.('READ_AWARDS');
  const reader = new AwardsReader(round);
  reader.read(awardsChunks);
  onStep?.('CHECK');
  if (reader.header !== undefined) judge(round, reader.finish(reader.header), reader.violation, found);
  else if (reader.violation !== undefined) found.append(reader.violation);
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

/** @param broken what stopped the reading: then only the awards before it are judged, each by itself */
function judge(round: Round, awards: Awards, broken: Violation | undefined, found: ViolationList): void {
  const { snapshotSha256, engine } = awards.header;
  if (snapshotSha256 !== round.sha256)
    found.add(HEADER, 'SNAPSHOT_DIGEST', { said: snapshotSha256, due: round.sha256 });
  if (engine !== KNOWN_ENGINE) found.add(HEADER, 'ENGINE_VERSION', { said: engine, due: KNOWN_ENGINE });
  round.lastCaps = lastCapsOf(round);
  const groups = new Groups(round);
  const routed = new PairSums();
  const metresPieces = checkLines(round, awards, groups, routed, found);
  if (broken !== undefined) return found.append(broken);
  const { lots } = round;
  lots.records.forEach(({ id, pieces }, j) => {
    if (lots.used[j] > pieces) found.add(HEADER, 'LOT_OVERDRAWN', { lot: id, holds: pieces, pieces: lots.used[j] });
  });
  checkBlocks(round, awards, found);
  checkPlaces(round, awards, groups, found);
  // Without sound blocks neither shares nor reasons nor packs can be judged.
  if (found.has('BLOCK_') || found.has('AWARD_BLOCK')) return;
  const capBlock = findCapBlock(round, awards);
  checkShares(round, awards, groups, routed, capBlock, found);
  if (found.has('BLOCK_') || found.has('AWARD_BLOCK')) return;
  const packs = packRanges(round, awards, capBlock);
  const draws = findDraws(round, awards, groups, packs);
  checkWaste(round, awards, groups, found);
  checkDraw(round, groups, draws, found);
  const reasons = checkReasons({ round, awards, groups, capBlock, packs, draws }, found);
  const beyondPack = countBeyondPack(round, awards, packs, found);
  checkTotals(round, awards, { metresPieces, beyondPack, reasons }, found);
}

function checkTotals(
  round: Round,
  awards: Awards,
  counted: Pick<AwardTotals, 'metresPieces' | 'beyondPack' | 'reasons'>,
  found: ViolationList,
): void {
  const said = awards.header.totals;
  const due: AwardTotals = {
    lotPieces: sum(round.lots.pieces),
    claimPieces: sum(round.rows.fileClaim),
    awardedPieces: sum(awards.pieces),
    ...counted,
  };
  for (const name of Object.keys({ ...due, ...said }) as (keyof AwardTotals)[]) {
    const [a, b] = [JSON.stringify(said[name]), JSON.stringify(due[name])];
    if (a !== b) found.add(HEADER, 'TOTALS', { total: name, said: `${a}`, due: `${b}` });
  }
}

function sum(numbers: Int32Array | Float64Array): number {
  let total = 0;
  inBatches(numbers.length, (from, to) => (total += sumOf(numbers, from, to)));
  return total;
}

function sumOf(numbers: Int32Array | Float64Array, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += numbers[at];
  return total;
}
