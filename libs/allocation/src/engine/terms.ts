import type { Snapshot } from '../files/snapshot.js';
import type { Stage } from '../files/records.js';

/** What shapes a requisition's demand: weight, history, claim; and the caps of the policy's stages. */
export interface Terms {
  /** Greatest common divisor of the pack sizes of the lots that hold anything; 1 where none does. */
  readonly unit: number;
  /** w: divides the level. Positive wherever the claim is. */
  readonly weight: Int32Array | Float64Array;
  /** h: what counts as received, in the pieces of the level. */
  readonly history: Int32Array | Float64Array;
  /** c: claim cut to whole units. */
  readonly claim: Int32Array;
  readonly stages: readonly StageTerms[];
}

export interface StageTerms {
  readonly isServed: Uint8Array;
  readonly coverPieces: number | null;
}

const TIER_TABLE = 256;

/** Terms of every requisition under the snapshot's policy. */
export function termsOf(snapshot: Snapshot, unit: number, ranks: Float64Array | undefined, claims: Int32Array): Terms {
  const rows = snapshot.requisitions;
  const claim = claims.map((pieces) => pieces - (pieces % unit));
  const stages = snapshot.policy.stages.map(stageTerms);
  if (ranks !== undefined) {
    // Served one after the other: while the clock runs from rank r to r + 1, the requisition fills from 0 to its claim.
    return { unit, weight: claim, history: ranks.map((rank, i) => rank * claim[i]), claim, stages };
  }
  const weights = snapshot.policy.weights;
  const weight =
    weights === 'headcount' ? rows.weight : weights === 'claim' ? claim : new Int32Array(rows.count).fill(1);
  return { unit, weight, history: rows.receivedPieces, claim, stages };
}

function stageTerms(stage: Stage): StageTerms {
  const isServed = new Uint8Array(TIER_TABLE);
  for (const tier of stage.tiers) isServed[tier] = 1;
  return { isServed, coverPieces: stage.coverPieces };
}

/** Most pieces a stage lets requisition i have: min(claim, cover per head × headcount − received), 0 outside its tiers. */
export function stageCap(snapshot: Snapshot, terms: Terms, stage: number, i: number): number {
  const { isServed, coverPieces } = terms.stages[stage];
  if (isServed[snapshot.requisitions.tier[i]] === 0) return 0;
  if (coverPieces === null) return terms.claim[i];
  const covered = coverPieces * snapshot.requisitions.weight[i] - snapshot.requisitions.receivedPieces[i];
  return Math.max(0, Math.min(terms.claim[i], covered));
}

/** The most any stage lets requisition i have, and the first stage that does. */
export function finalCap(snapshot: Snapshot, terms: Terms, i: number): { pieces: number; stage: number } {
  let pieces = 0;
  let stage = terms.stages.length - 1;
  for (let s = 0; s < terms.stages.length; s++) {
    const cap = stageCap(snapshot, terms, s, i);
    if (cap > pieces) {
      pieces = cap;
      stage = s;
    }
  }
  return { pieces, stage };
}
