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
  /** The most any stage lets each requisition have, and the first stage (0-based) that does. */
  readonly finalCap: Int32Array;
  readonly finalStage: Uint8Array;
}

export interface StageTerms {
  readonly isServed: Uint8Array;
  readonly coverPieces: number | null;
}

const TIER_TABLE = 256;

/** Terms of every requisition under the snapshot's policy. */
export function termsOf(snapshot: Snapshot, unit: number, ranks: Float64Array | undefined, claims: Int32Array): Terms {
  const rows = snapshot.requisitions;
  const claim = new Int32Array(rows.count);
  for (let i = 0; i < rows.count; i++) claim[i] = claims[i] - (claims[i] % unit);
  const stages = snapshot.policy.stages.map(stageTerms);
  const terms = {
    unit,
    ...weightsOf(snapshot, ranks, claim),
    claim,
    stages,
    finalCap: new Int32Array(rows.count),
    finalStage: new Uint8Array(rows.count).fill(stages.length - 1),
  };
  const before = new Int32Array(rows.count);
  for (let stage = 0; stage < stages.length; stage++) {
    nextCaps(snapshot, terms, stage, before, terms.finalCap);
    for (let i = 0; i < rows.count; i++) if (terms.finalCap[i] > before[i]) terms.finalStage[i] = stage;
  }
  return terms;
}

function weightsOf(
  snapshot: Snapshot,
  ranks: Float64Array | undefined,
  claim: Int32Array,
): Pick<Terms, 'weight' | 'history'> {
  const rows = snapshot.requisitions;
  // Served one after the other: while the clock runs from rank r to r + 1, the requisition fills from 0 to its claim.
  if (ranks !== undefined) return { weight: claim, history: ranks.map((rank, i) => rank * claim[i]) };
  const weights = snapshot.policy.weights;
  const weight =
    weights === 'headcount' ? rows.weight : weights === 'claim' ? claim : new Int32Array(rows.count).fill(1);
  return { weight, history: rows.receivedPieces };
}

function stageTerms(stage: Stage): StageTerms {
  const isServed = new Uint8Array(TIER_TABLE);
  for (const tier of stage.tiers) isServed[tier] = 1;
  return { isServed, coverPieces: stage.coverPieces };
}

/**
 * Moves on to a stage: each floor becomes the cap of the stage before, each cap what this one allows, if that is more:
 * min(claim, cover per head × headcount − received) for its tiers.
 */
export function nextCaps(snapshot: Snapshot, terms: Terms, stage: number, floor: Int32Array, cap: Int32Array): void {
  const { tier, weight, receivedPieces } = snapshot.requisitions;
  const { isServed, coverPieces } = terms.stages[stage];
  const { claim } = terms;
  floor.set(cap);
  for (let i = 0; i < cap.length; i++) {
    if (isServed[tier[i]] === 0) continue;
    const covered = coverPieces === null ? claim[i] : Math.min(claim[i], coverPieces * weight[i] - receivedPieces[i]);
    if (covered > cap[i]) cap[i] = covered;
  }
}
