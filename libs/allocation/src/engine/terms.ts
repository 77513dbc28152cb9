import type { Snapshot } from '../files/snapshot.js';
import type { Stage } from '../files/records.js';
import { placed } from './rows.js';
import type { Market } from './market.js';
import type { Rows } from './rows.js';

/** What shapes how rows rise with the level, whether a row is a requisition or one ticket of it in a draw. By row. */
export interface RisingTerms {
  readonly stages: readonly StageTerms[];
  /** w: divides the level. Positive wherever the claim is. */
  readonly weight: Int32Array;
  /** h: what counts as received, in the pieces of the level. */
  readonly history: Int32Array | Float64Array;
  /** c: claim of the requisition, cut to whole units. */
  readonly claim: Int32Array;
  /** Of a ticket: what the requisition's earlier tickets win; undefined where rows are requisitions. */
  readonly offset?: Int32Array;
  /** The most any stage lets each row have, and the first stage (0-based) that does. */
  readonly finalCap: Int32Array;
  readonly finalStage: Uint8Array;
}

/** Rows, and what they meet, as far as levels ask for them. */
export type RisingRows = Pick<Rows, 'count' | 'tier' | 'weight' | 'receivedPieces'>;
export type RisingMarket = Pick<Market, 'classCount' | 'groups' | 'network' | 'tree' | 'rungBelow' | 'memberStart'> & {
  readonly rows: RisingRows;
};

/** What shapes a requisition's demand: weight, history, claim; and the caps of the policy's stages. All by place. */
export interface Terms extends RisingTerms {
  /** Greatest common divisor of the pack sizes of the lots that hold anything; 1 where none does. */
  readonly unit: number;
  /** Pieces that may be claimed before they are cut to units: the file's claim, or less by a draw's or a grant's rule. */
  readonly wholeClaim: Int32Array;
  /** By tier: the most pieces a head that any of its stages covers; Infinity for one without a cover, −1 for no stage. */
  readonly widestCover: Float64Array;
}

export interface StageTerms {
  readonly isServed: Uint8Array;
  readonly coverPieces: number | null;
}

const TIER_TABLE = 256;

/**
 * Terms of every requisition under the snapshot's policy.
 * @param ranks place of each requisition in the order it is served, where levels do not decide
 * @param claims pieces each requisition may claim, before they are cut to units
 */
export function termsOf(
  snapshot: Snapshot,
  rows: Rows,
  unit: number,
  ranks: Float64Array | undefined,
  claims: Int32Array,
): Terms {
  const { count } = rows;
  const wholeClaim = placed(claims, rows.placeOf, new Int32Array(count));
  const claim = new Int32Array(count);
  for (let p = 0; p < count; p++) claim[p] = wholeClaim[p] - (wholeClaim[p] % unit);
  const stages = snapshot.policy.stages.map(stageTerms);
  const terms = {
    unit,
    ...weightsOf(snapshot, rows, ranks, claim),
    wholeClaim,
    claim,
    stages,
    widestCover: widestCover(stages),
    finalCap: new Int32Array(count),
    finalStage: new Uint8Array(count),
  };
  fillFinalCaps(rows, terms);
  return terms;
}

/** Fills in the final caps and stages of all rows. */
export function fillFinalCaps(rows: RisingRows, terms: RisingTerms): void {
  const { finalCap, finalStage, stages } = terms;
  finalStage.fill(stages.length - 1);
  for (let stage = 0; stage < stages.length; stage++) {
    for (let p = 0; p < rows.count; p++) {
      const cap = stageCap(rows, terms, stage, p, finalCap[p]);
      if (cap > finalCap[p]) finalStage[p] = stage;
      finalCap[p] = cap;
    }
  }
}

function weightsOf(
  snapshot: Snapshot,
  rows: Rows,
  ranks: Float64Array | undefined,
  claim: Int32Array,
): Pick<Terms, 'weight' | 'history'> {
  // Served one after the other: while the clock runs from rank r to r + 1, the requisition fills from 0 to its claim.
  if (ranks !== undefined) {
    const history = placed(ranks, rows.placeOf, new Float64Array(rows.count));
    for (let p = 0; p < history.length; p++) history[p] *= claim[p];
    return { weight: claim, history };
  }
  const weights = snapshot.policy.weights;
  const weight =
    weights === 'headcount' ? rows.weight : weights === 'claim' ? claim : new Int32Array(rows.count).fill(1);
  return { weight, history: rows.receivedPieces };
}

function widestCover(stages: readonly StageTerms[]): Float64Array {
  const widest = new Float64Array(TIER_TABLE).fill(-1);
  for (const { isServed, coverPieces } of stages)
    for (let tier = 0; tier < TIER_TABLE; tier++)
      if (isServed[tier] === 1) widest[tier] = Math.max(widest[tier], coverPieces ?? Infinity);
  return widest;
}

function stageTerms(stage: Stage): StageTerms {
  const isServed = new Uint8Array(TIER_TABLE);
  for (const tier of stage.tiers) isServed[tier] = 1;
  return { isServed, coverPieces: stage.coverPieces };
}

/**
 * Most that a stage lets the row at place p have: what the stage before did or, for its tiers, if that is more,
 * min(claim, cover per head × headcount − received). Of that a ticket has what lies beyond the tickets before it.
 * @param before cap of the stage before, 0 before the first
 */
export function stageCap(rows: RisingRows, terms: RisingTerms, stage: number, p: number, before: number): number {
  const { isServed, coverPieces } = terms.stages[stage];
  if (isServed[rows.tier[p]] === 0) return before;
  const claim = terms.claim[p];
  const covered = coverPieces === null ? claim : Math.min(claim, coverPieces * rows.weight[p] - rows.receivedPieces[p]);
  if (terms.offset === undefined) return Math.max(before, covered);
  return Math.max(before, Math.min(terms.weight[p], covered - terms.offset[p]));
}
