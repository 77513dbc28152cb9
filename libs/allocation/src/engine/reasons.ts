import type { Rational, Reason } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import type { Enough } from './enough.js';
import type { Placement } from './packs.js';
import type { Level, Shares } from './levels.js';
import type { Market } from './market.js';
import { bitOf, REASON_CODES } from './reason-codes.js';
import type { ReasonCode } from './reason-codes.js';
import type { Terms } from './terms.js';
import type { Tickets } from './tickets.js';
import { lastWin } from './tickets.js';
import type { UnmatchedTable } from './unmatched.js';

export interface Findings {
  readonly snapshot: Snapshot;
  readonly market: Market;
  readonly terms: Terms;
  readonly shares: Shares;
  /** Of a draw; there levels and what would have been enough go by ticket. */
  readonly tickets: Tickets | undefined;
  readonly placement: Placement;
  readonly enough: Enough;
  readonly unmatched: UnmatchedTable;
  /** Smallest pack of each block's lots. */
  readonly leastPack: Int32Array;
  readonly mostPack: Int32Array;
  /** Stage (0-based) in which the last of a class's lots ran out; the last stage where some did not. */
  readonly stageOut: Int32Array;
}

/** Bits of the reason codes of the requisition at place p, of class c (−1: no compatible lot). */
export function reasonBits(findings: Findings, p: number, c: number): number {
  const { snapshot, market, terms, shares, placement } = findings;
  const { rows } = market;
  const { dues } = placement;
  const pieces = dues.awarded[p];
  const tier = rows.tier[p];
  if (pieces >= rows.askedPieces[p]) return FULLY_MET;
  const limit = policyLimit(findings, p);
  let bits = 0;
  if (terms.widestCover[tier] < 0) bits |= LOWER_TIER;
  else if (limit < rows.askedPieces[p]) bits |= CAP_ENTITLEMENT;
  if (c < 0) return bits | unmatchedBits(findings, rows.order[p]);
  const block = shares.blocks[shares.blockOfClass[c]];
  const isShort = block.level !== undefined && dues.whole[p] < terms.finalCap[p];
  if (rows.receivedPieces[p] > 0) {
    const claimed = snapshot.requisitions.claimPieces[rows.order[p]];
    const isHistory =
      claimed === 0 ||
      terms.wholeClaim[p] < claimed ||
      limit < claimed ||
      (isShort && isAboveLevel(findings, p, block.level as Level));
    if (isHistory) bits |= RECEIVED_IN_WINDOW;
  }
  if (isShort) {
    bits |= POOL_SHORT;
    if (terms.stages[findings.stageOut[c]].isServed[tier] === 0) bits |= LOWER_TIER;
  }
  const isBelowShare = pieces < dues.whole[p] || (pieces === dues.whole[p] && dues.hasRest[p] === 1);
  if (isBelowShare || terms.claim[p] < terms.wholeClaim[p]) bits |= PACK_ROUND_DOWN;
  if (isBelowShare && dues.isDrawLost[p] === 1 && isUnitDraw(findings, c)) bits |= TIE_BREAK_LOST;
  return bits;
}

const [FULLY_MET, CAP_ENTITLEMENT, RECEIVED_IN_WINDOW, LOWER_TIER, POOL_SHORT, PACK_ROUND_DOWN, TIE_BREAK_LOST] = (
  [
    'FULLY_MET',
    'CAP_ENTITLEMENT',
    'RECEIVED_IN_WINDOW',
    'LOWER_TIER',
    'POOL_SHORT',
    'PACK_ROUND_DOWN',
    'TIE_BREAK_LOST',
  ] as const
).map(bitOf);

function unmatchedBits(findings: Findings, i: number): number {
  const { only } = findings.unmatched.of(i);
  return bitOf('NO_COMPATIBLE_LOT') | (only === undefined ? 0 : bitOf(only));
}

/** min(claim, the widest cover any stage of its tier gives), in pieces before the cut to units. */
function policyLimit({ market, terms }: Findings, p: number): number {
  const { rows } = market;
  const cover = terms.widestCover[rows.tier[p]];
  if (cover === Infinity) return terms.wholeClaim[p];
  return Math.min(terms.wholeClaim[p], Math.max(0, cover * rows.weight[p] - rows.receivedPieces[p]));
}

/** History or an earlier guarantee alone puts it at or above the block's level. */
function isAboveLevel({ terms, snapshot }: Findings, p: number, level: Level): boolean {
  return (
    snapshot.policy.order !== 'first-come' &&
    snapshot.policy.order !== 'draw' &&
    terms.history[p] * level.denominator >= terms.weight[p] * level.numerator
  );
}

/** The reasons of requisition i with their numbers, in the order of the file. */
export function reasonsFor(findings: Findings, bits: number, i: number): Reason[] {
  const reasons: Reason[] = [];
  REASON_CODES.forEach((code, at) => {
    if ((bits & (1 << at)) !== 0) reasons.push(reasonOf(findings, code, i));
  });
  return reasons;
}

function reasonOf(findings: Findings, code: ReasonCode, i: number): Reason {
  const { snapshot, market, shares } = findings;
  const rows = snapshot.requisitions;
  const block = shares.blocks[shares.blockOfClass[market.classOf[i]]];
  switch (code) {
    case 'FULLY_MET':
      return { code };
    case 'CAP_ENTITLEMENT':
      return { code, claimPieces: policyLimit(findings, market.rows.placeOf[i]) };
    case 'RECEIVED_IN_WINDOW':
      return { code, receivedPieces: rows.receivedPieces[i] };
    case 'LOWER_TIER':
      return { code, stage: (findings.stageOut[market.classOf[i]] ?? findings.terms.stages.length - 1) + 1 };
    case 'POOL_SHORT': {
      const place = market.rows.placeOf[i];
      const row = findings.tickets === undefined ? place : lastWin(findings.tickets, place);
      return { code, level: levelPair(block.level as Level), enoughPieces: findings.enough.at(row) };
    }
    case 'PACK_ROUND_DOWN':
      return { code, packPieces: lostPack(findings, i) };
    case 'TIE_BREAK_LOST': {
      const draw = findings.placement.draws[market.classOf[i]];
      return { code, drawn: draw?.drawn ?? 0, of: draw?.of ?? 0 };
    }
    default:
      return unmatchedReason(findings, code, i);
  }
}

function unmatchedReason(findings: Findings, code: ReasonCode, i: number): Reason {
  const found = findings.unmatched.of(i);
  const { snapshot } = findings;
  if (code === 'PRICE_ABOVE_CEILING')
    return { code, maxPriceFen: snapshot.requisitions.maxPriceFen[i], lowestPriceFen: found.lowestPriceFen };
  if (code === 'LIFE_TOO_SHORT')
    return { code, minRemainingLifeDays: snapshot.policy.minRemainingLifeDays, longestLifeDays: found.longestLifeDays };
  if (code === 'OUT_OF_AREA') return { code, lots: found.lotsOutOfArea };
  return { code: 'NO_COMPATIBLE_LOT', product: found.product, price: found.price, area: found.area, life: found.life };
}

/** See Findings.stageOut: rungs are numbered from the cheapest up, so one pass over the arcs finds the latest block below each. */
export function stagesOut(market: Market, shares: Shares): Int32Array {
  const { network, classCount } = market;
  const latest = new Int32Array(network.firstGroup).fill(-1);
  for (let order = classCount; order < network.firstGroup + classCount; order++) {
    const v = order % network.firstGroup;
    for (let e = network.start[v]; e < network.start[v + 1]; e++) {
      if ((network.entries[e] & 1) === 1) continue;
      const u = network.arcTo[network.entries[e] >> 1];
      latest[v] = Math.max(latest[v], u >= network.firstGroup ? shares.blockOfNode[u] : latest[u]);
    }
  }
  return latest.subarray(0, classCount).map((block) => shares.blocks[block].stage);
}

/** Only where all lots of the block come in the same unit packs is there one draw that can be told. */
function isUnitDraw(findings: Findings, c: number): boolean {
  const { shares, terms, leastPack, mostPack } = findings;
  const block = shares.blockOfClass[c];
  return leastPack[block] === terms.unit && mostPack[block] === terms.unit;
}

/** The smallest pack of its block; the unit where the block has no lots. */
function lostPack(findings: Findings, i: number): number {
  const { market, shares, terms, leastPack } = findings;
  return leastPack[shares.blockOfClass[market.classOf[i]]] || terms.unit;
}

export function levelPair(level: Level): Rational {
  return [level.numerator, level.denominator];
}
