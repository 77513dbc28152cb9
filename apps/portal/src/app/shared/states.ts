import type {
  Appeal,
  EnterpriseState,
  HeadcountFilingState,
  LotState,
  PolicyStanding,
  ScenarioState,
  QualificationState,
  ReviewLight,
  RequisitionState,
  RoundState,
} from '@supplydock/api-client';
import type { ChipTone } from '@supplydock/ui';

/** What a state means for its reader: under way, settled well, waits for a person, went wrong. */
const ROUND_TONES: Record<RoundState, ChipTone> = {
  SCHEDULED: 'active',
  SNAPSHOTTING: 'active',
  COMPUTING: 'active',
  VERIFYING: 'active',
  PROPOSED: 'warn',
  APPROVED: 'good',
  PUBLISHED: 'good',
  REJECTED: 'plain',
  FAILED: 'bad',
  CANCELLED: 'plain',
  SUPERSEDED: 'plain',
};

const REQUISITION_TONES: Record<RequisitionState, ChipTone> = {
  DRAFT: 'plain',
  SUBMITTED: 'active',
  APPROVED: 'active',
  QUARANTINED: 'warn',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
  RELEASED: 'active',
  CLOSED: 'good',
};

const LOT_TONES: Record<LotState, ChipTone> = {
  DECLARED: 'active',
  AVAILABLE: 'good',
  ON_HOLD: 'warn',
  DEPLETED: 'plain',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
  EXPIRED: 'bad',
  RECALLED: 'bad',
};

const ENTERPRISE_TONES: Record<EnterpriseState, ChipTone> = {
  REGISTERED: 'active',
  UNDER_REVIEW: 'active',
  VERIFIED: 'good',
  REJECTED: 'bad',
  SUSPENDED: 'warn',
};

const FILING_TONES: Record<HeadcountFilingState, ChipTone> = {
  PENDING: 'active',
  VERIFIED: 'good',
  REJECTED: 'bad',
  SUPERSEDED: 'plain',
};

const QUALIFICATION_TONES: Record<QualificationState, ChipTone> = {
  APPLIED: 'active',
  DOCUMENT_CHECK: 'active',
  QUALIFIED: 'good',
  PROVISIONAL: 'warn',
  REFUSED: 'bad',
  SUSPENDED: 'bad',
  LAPSED: 'plain',
};

const APPEAL_TONES: Record<Appeal['state'], ChipTone> = {
  LODGED: 'active',
  RERUN: 'active',
  DECIDED: 'plain',
  PUBLISHED: 'plain',
  WITHDRAWN: 'plain',
};

const LIGHT_TONES: Record<ReviewLight, ChipTone> = { green: 'good', amber: 'warn', red: 'bad', waiting: 'plain' };

export const roundTone = (state: RoundState): ChipTone => ROUND_TONES[state];
export const requisitionTone = (state: RequisitionState): ChipTone => REQUISITION_TONES[state];
export const lotTone = (state: LotState): ChipTone => LOT_TONES[state];
export const enterpriseTone = (state: EnterpriseState): ChipTone => ENTERPRISE_TONES[state];
export const filingTone = (state: HeadcountFilingState): ChipTone => FILING_TONES[state];
export const qualificationTone = (state: QualificationState): ChipTone => QUALIFICATION_TONES[state];
/** What was decided says more than that it was. */
export const appealTone = ({ state, outcome }: Pick<Appeal, 'state' | 'outcome'>): ChipTone =>
  outcome === null ? APPEAL_TONES[state] : outcome === 'UPHELD' ? 'good' : 'bad';
export const lightTone = (light: ReviewLight): ChipTone => LIGHT_TONES[light];

const POLICY_TONES: Record<PolicyStanding, ChipTone> = { COMING: 'active', IN_FORCE: 'good', PAST: 'plain' };

const SCENARIO_TONES: Record<ScenarioState, ChipTone> = {
  QUEUED: 'active',
  RUNNING: 'active',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'plain',
};

export const scenarioTone = (state: ScenarioState): ChipTone => SCENARIO_TONES[state];
export const policyTone = (standing: PolicyStanding): ChipTone => POLICY_TONES[standing];
