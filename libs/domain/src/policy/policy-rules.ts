import type { Size, Tier } from '../words.js';

/** What every requisition's share is proportional to. */
export const WEIGHTS = ['headcount', 'claim', 'equal'] as const;
/** level: lexicographic max-min per weight; first-come: by time filed; draw: by the public seed; flat: a grant per size. */
export const ORDERS = ['level', 'first-come', 'draw', 'flat'] as const;

/** One stage of filling: which tiers take part, and up to how many pieces per head (history included); null is no cap. */
export interface PolicyStage {
  readonly tiers: readonly Tier[];
  readonly coverPieces: number | null;
}

/** A public draw: one ticket per weight (per head, or one per firm when weights are equal); winners wait. */
export interface DrawRules {
  /** Pieces of one winning ticket, ≥ 1. */
  readonly winPieces: number;
  /** Days during which a firm that won stays out. */
  readonly cooldownDays: number;
}

/** A jurisdiction's rules for one category: everything a round needs to know besides the facts of the day. */
export interface PolicyRules {
  /** Pieces a head needs a day, together with `perHeads`: 1 per 20 heads is ratePerHeadPerDay 1, perHeads 20. */
  readonly ratePerHeadPerDay: number;
  readonly perHeads: number;
  /** Days of need one requisition may cover. */
  readonly coverDays: number;
  /** Days before the service date whose receipts count as history. */
  readonly windowDays: number;
  readonly weights: (typeof WEIGHTS)[number];
  readonly order: (typeof ORDERS)[number];
  readonly stages: readonly PolicyStage[];
  /** Life a lot must still have on the service date. */
  readonly minRemainingLifeDays: number;
  /** Lots that expire within so many days are routed first. */
  readonly useFirstWithinDays: number;
  /** Set when order is 'draw', else null. */
  readonly draw: DrawRules | null;
  /**
   * Pieces per firm by size in the place of the entitlement's arithmetic: set when order is 'flat', possible in a draw
   * (one win, whatever the headcount), else null.
   */
  readonly grantPieces: Readonly<Record<Size, number>> | null;
  /** Highest unit price per product id at which a lot may be posted; a product without one has no ceiling. */
  readonly priceCeilingsFen: Readonly<Record<string, number>>;
  /**
   * Highest margin over what the supplier paid, in whole percent; null or absent when the city sets none. It judges
   * prices above the ceiling, products without one, and every lot whose purchase price is told.
   */
  readonly maxMarginPercent?: number | null;
  /**
   * When the day's round of the category begins by schedule: minutes after midnight in the city's zone; null or absent
   * where the city's own cut-off holds.
   */
  readonly cutOffMinutes?: number | null;
  readonly plausibility: {
    /** A wish above so many times the need before receipts is quarantined. */
    readonly maxTimesNeed: number;
    /** A wish above so many pieces is quarantined whatever the headcount. */
    readonly maxPieces: number;
  };
}

/** The policy as a round's snapshot carries it: what the allocation itself depends on, and nothing else. */
export interface SnapshotPolicy {
  weights: PolicyRules['weights'];
  order: PolicyRules['order'];
  stages: { tiers: number[]; coverPieces: number | null }[];
  minRemainingLifeDays: number;
  useFirstWithinDays: number;
  winPieces?: number;
  cooldownDays?: number;
  grantPieces?: Record<Size, number>;
}

/** The part of the rules that goes into the snapshot, in the file's field order; draw and grants only where they apply. */
export function toSnapshotPolicy(rules: PolicyRules): SnapshotPolicy {
  const { weights, order, minRemainingLifeDays, useFirstWithinDays, draw, grantPieces } = rules;
  return {
    weights,
    order,
    stages: rules.stages.map(({ tiers, coverPieces }) => ({ tiers: [...tiers], coverPieces })),
    minRemainingLifeDays,
    useFirstWithinDays,
    ...(draw ? { winPieces: draw.winPieces, cooldownDays: draw.cooldownDays } : {}),
    ...(order === 'flat' && grantPieces ? { grantPieces: inSizeOrder(grantPieces) } : {}),
  };
}

function inSizeOrder(grants: Readonly<Record<Size, number>>): Record<Size, number> {
  const { micro, small, medium, large } = grants;
  return { micro, small, medium, large };
}
