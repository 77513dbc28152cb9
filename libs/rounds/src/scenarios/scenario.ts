import type { PolicyRules } from '@supplydock/domain';
import type { ScenarioFigures } from '../engine/scenario-figures.js';

/** Policies of one run at most: as many as fit side by side. */
export const MAX_SCENARIOS = 6;

/** Where a scenario's rules come from. */
export const SCENARIO_KINDS = ['policy', 'preset', 'comparison', 'draft'] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

/** One policy of a run as it is stored: its rules stay what they were when the run began. */
export interface ScenarioPolicy {
  readonly kind: ScenarioKind;
  /** Of the policy, the preset or the comparison; null for a draft. */
  readonly id: string | null;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly policyVersion: number | null;
  readonly rules: PolicyRules;
}

/** What a run found; the figures stand in the order of its policies. */
export interface ScenarioResult {
  readonly milliseconds: number;
  /** Lots that expire within so many days count as near expiry, for all policies alike. */
  readonly nearExpiryDays: number;
  /** Receipts of so many days count into the levels, for all policies alike: those of the first. */
  readonly windowDays: number;
  /** Width of one bar of the levels, in thousandths of a piece a head. */
  readonly binMilli: number;
  readonly figures: readonly (ScenarioFigures & { readonly snapshotSha256: string; readonly awardsSha256: string })[];
}
