import type { AwardTotals, Rational, Reason, Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { claimsOf, ranksOf } from './orders.js';
import { Draw } from './draw.js';
import { enoughPieces } from './enough.js';
import { gcd } from './exact.js';
import type { QuotientRemainder } from './exact.js';
import type { Block, Level } from './levels.js';
import { compareLevels, shareOf, solveShares } from './levels.js';
import type { LineColumns } from './lines.js';
import { buildMarket } from './market.js';
import { placePacks } from './packs.js';
import { REASON_CODES } from './reason-codes.js';
import type { Findings } from './reasons.js';
import { levelPair, reasonBits, reasonsFor, stagesOut } from './reasons.js';
import { termsOf } from './terms.js';
import { ticketsOf } from './tickets.js';
import { UnmatchedTable } from './unmatched.js';

export type AllocationStage = 'ELIGIBILITY' | 'LEVELS' | 'PACKS' | 'REASONS';

export interface AllocateOptions {
  sha256: Sha256;
  /** Called at each step with the share of that stage that is done, 0 to 1. */
  onProgress?: (stage: AllocationStage, fraction: number) => void;
}

export interface BlockSummary {
  /** 1-based stage of the policy. */
  stage: number;
  level: Rational;
  /** Lots the block exhausts, by index, in id order. */
  lots: Int32Array;
  requisitions: number;
}

/** The result of a round, as columns in the snapshot's order. */
export interface Allocation {
  readonly pieces: Int32Array;
  /** 1-based block of the certificate; 0 where no lot is compatible. */
  readonly block: Int32Array;
  readonly lines: LineColumns;
  readonly blocks: readonly BlockSummary[];
  readonly totals: AwardTotals;
  /** One bit per code of REASON_CODES. */
  readonly reasonBits: Uint16Array;
  readonly findings: Findings;
}

/**
 * Divides the lots among the requisitions by the snapshot's policy: eligibility, exact levels, whole packs on the
 * cheapest routes, reasons. Pure: the same snapshot gives the same allocation, whatever the order its rows came in.
 */
export function allocate(snapshot: Snapshot, options: AllocateOptions): Allocation {
  const report = options.onProgress ?? ((): void => undefined);
  report('ELIGIBILITY', 0);
  const market = buildMarket(snapshot);
  const { rows } = market;
  const terms = termsOf(snapshot, rows, market.unit, ranksOf(snapshot), claimsOf(snapshot));
  const tickets = snapshot.policy.order === 'draw' ? ticketsOf(snapshot, market, terms) : undefined;
  const rising = tickets ?? { market, terms };
  report('ELIGIBILITY', 1);
  const shares = solveShares(rising.market, rising.terms, (fraction) => report('LEVELS', fraction));
  const draw = new Draw(snapshot, rows, options.sha256);
  const placement = placePacks(snapshot, market, terms, shares, tickets, draw, (fraction) => report('PACKS', fraction));
  report('REASONS', 0);
  const findings: Findings = {
    snapshot,
    market,
    terms,
    shares,
    tickets,
    placement,
    enough: enoughPieces(rising.market, rising.terms, shares),
    unmatched: new UnmatchedTable(snapshot),
    leastPack: Int32Array.from(shares.blocks, (block) => packRange(market.groups.packPieces, block).least),
    mostPack: Int32Array.from(shares.blocks, (block) => packRange(market.groups.packPieces, block).most),
    stageOut: stagesOut(market, shares),
  };
  const bits = new Uint16Array(rows.count);
  const blockOf = new Int32Array(rows.count);
  const pieces = new Int32Array(rows.count);
  for (let p = 0, c = 0; p < rows.count; p++) {
    const i = rows.order[p];
    if (p >= rows.matched) c = -1;
    else while (p >= market.memberStart[c + 1]) c++;
    bits[i] = reasonBits(findings, p, c);
    pieces[i] = placement.dues.awarded[p];
    if (c >= 0) blockOf[i] = shares.blockOfClass[c] + 1;
  }
  report('REASONS', 1);
  return {
    pieces,
    block: blockOf,
    lines: placement.lines,
    blocks: summarize(findings),
    totals: totalsOf(findings, pieces, bits),
    reasonBits: bits,
    findings,
  };
}

/** Exact share of requisition i in lowest terms. */
export function fairShare(allocation: Allocation, i: number): Rational {
  const { market, shares } = allocation.findings;
  const c = market.classOf[i];
  if (c < 0) return [0, 1];
  const block = shares.blocks[shares.blockOfClass[c]];
  const { quotient, remainder } = shareAt(allocation.findings, block, market.rows.placeOf[i]);
  if (remainder === 0) return [quotient, 1];
  const { denominator } = block.level as Level;
  const common = gcd(remainder, denominator);
  const whole = quotient * (denominator / common) + remainder / common;
  if (Number.isSafeInteger(whole)) return [whole, denominator / common];
  return [BigInt(quotient) * BigInt(denominator / common) + BigInt(remainder / common), denominator / common];
}

/** Exact share of the requisition at a place; in a draw what its tickets won together, of which the clock stopped in one at most. */
function shareAt({ shares, terms, tickets }: Findings, block: Block, place: number): QuotientRemainder {
  if (tickets === undefined) return shareOf(shares, terms, block, place);
  const share = { quotient: 0, remainder: 0 };
  for (let t = tickets.start[place]; t < tickets.start[place + 1]; t++) {
    const { quotient, remainder } = shareOf(shares, tickets.terms, block, t);
    share.quotient += quotient;
    share.remainder += remainder;
  }
  return share;
}

/** The reasons of requisition i with their numbers. */
export function reasonsOf(_snapshot: Snapshot, allocation: Allocation, i: number): Reason[] {
  return reasonsFor(allocation.findings, allocation.reasonBits[i], i);
}

function packRange(packPieces: Int32Array, block: Block): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const g of block.groups) {
    least = least === 0 ? packPieces[g] : Math.min(least, packPieces[g]);
    most = Math.max(most, packPieces[g]);
  }
  return { least, most };
}

function summarize(findings: Findings): BlockSummary[] {
  const { market, shares } = findings;
  let before: Level = { numerator: 0, denominator: 1 };
  return shares.blocks.map((block) => {
    const isLast = block.level === undefined;
    const level = block.level ?? highestLevel(findings, block, before);
    before = level;
    const lots = isLast
      ? []
      : Array.from(block.groups).flatMap((g) =>
          Array.from(market.groups.lots.subarray(market.groups.start[g], market.groups.start[g + 1])),
        );
    const requisitions = block.classes.reduce((sum, c) => sum + market.memberStart[c + 1] - market.memberStart[c], 0);
    return { stage: block.stage + 1, level: levelPair(level), lots: Int32Array.from(lots).sort(), requisitions };
  });
}

/** Where everybody is at the cap, the block stands as high as its highest member, and no lower than the block before. */
function highestLevel(findings: Findings, block: Block, before: Level): Level {
  const { shares } = findings;
  const { market, terms } = findings.tickets ?? findings;
  let highest = before;
  for (const c of block.classes) {
    for (let p = market.memberStart[c]; p < market.memberStart[c + 1]; p++) {
      const level = { numerator: terms.history[p] + shares.floor[p], denominator: terms.weight[p] };
      if (shares.floor[p] > 0 && compareLevels(level, highest) > 0) highest = level;
    }
  }
  const common = gcd(highest.numerator, highest.denominator);
  return { numerator: highest.numerator / common, denominator: highest.denominator / common };
}

function totalsOf(findings: Findings, pieces: Int32Array, bits: Uint16Array): AwardTotals {
  const { snapshot, placement } = findings;
  const { lots, requisitions, districts, metres } = snapshot;
  const { lines } = placement;
  /** How many requisitions have each set of reasons. */
  const counts = new Int32Array(1 << REASON_CODES.length);
  const totals: AwardTotals = {
    lotPieces: 0,
    claimPieces: 0,
    awardedPieces: 0,
    metresPieces: 0,
    beyondPack: beyondPack(findings),
    reasons: {},
  };
  for (let j = 0; j < lots.count; j++) totals.lotPieces += lots.pieces[j];
  for (let i = 0; i < requisitions.count; i++) {
    totals.claimPieces += requisitions.claimPieces[i];
    totals.awardedPieces += pieces[i];
    for (let at = lines.start[i]; at < lines.start[i + 1]; at++) {
      totals.metresPieces +=
        metres[lots.district[lines.lot[at]] * districts.length + requisitions.district[i]] * lines.pieces[at];
    }
    counts[bits[i]]++;
  }
  const codes = REASON_CODES.map((code, at) => {
    let count = 0;
    for (let set = 0; set < counts.length; set++) if (((set >> at) & 1) === 1) count += counts[set];
    return [code, count] as const;
  }).filter(([, count]) => count > 0);
  totals.reasons = Object.fromEntries(codes.sort(([a], [b]) => (a < b ? -1 : 1)));
  return totals;
}

/** How many awards lie a largest pack of their block or more from the exact share. */
function beyondPack({ market, shares, placement, mostPack }: Findings): number {
  const { whole, hasRest, awarded } = placement.dues;
  let count = 0;
  for (let c = 0; c < market.classCount; c++) {
    const pack = mostPack[shares.blockOfClass[c]];
    if (pack === 0) continue;
    // Below by a whole pack when the whole part alone is; above when even the part rounded up is.
    for (let p = market.memberStart[c]; p < market.memberStart[c + 1]; p++)
      if (whole[p] - awarded[p] >= pack || awarded[p] - whole[p] - hasRest[p] >= pack) count++;
  }
  return count;
}
