import type { AllocationTotals, BlockFacts } from './engine/engine-calls.js';

/** Counts of one tier or district. metInFull + short + unserved = requisitions. */
export interface RoundCounts {
  readonly requisitions: number;
  readonly claimPieces: number;
  readonly awardedPieces: number;
  readonly headcount: number;
  /** (received in the window + awarded) ÷ heads, four decimals; for showing, never for comparing. */
  readonly levelPerHead: number;
  readonly metInFull: number;
  readonly short: number;
  readonly unserved: number;
}

export interface RoundTotals extends AllocationTotals {
  readonly requisitions: number;
  readonly metInFull: number;
  readonly short: number;
  readonly unserved: number;
  readonly lotsUsed: number;
  readonly piecesLeft: number;
}

/** `rounds.result`: everything the review page shows besides the single awards. */
export interface RoundResult {
  readonly engineVersion: string;
  readonly totals: RoundTotals;
  readonly blocks: readonly BlockFacts[];
  readonly byTier: readonly (RoundCounts & { readonly tier: number })[];
  readonly byDistrict: readonly (RoundCounts & { readonly districtId: string })[];
  /** Requisitions per reason code. */
  readonly reasonCounts: Readonly<Record<string, number>>;
  readonly certificate: { readonly verified: true; readonly checkedAt: string };
}

/** `rounds.timings`, whole milliseconds of the attempt that proposed; totalMs runs from opening to PROPOSED. */
export interface RoundTimings {
  readonly queuedMs?: number;
  readonly snapshotMs?: number;
  readonly computeMs?: number;
  readonly verifyMs?: number;
  readonly writeMs?: number;
  readonly totalMs?: number;
}
