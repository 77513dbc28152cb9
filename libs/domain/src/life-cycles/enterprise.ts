import { lifeCycle } from './life-cycle.js';

export type EnterpriseState = 'REGISTERED' | 'UNDER_REVIEW' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED';
export type EnterpriseAction = 'review' | 'verify' | 'reject' | 'suspend' | 'reinstate';

/** A firm's registration; only a VERIFIED firm's requisitions reach a round. */
export const ENTERPRISE = lifeCycle<EnterpriseState, EnterpriseAction>({
  subject: 'enterprise',
  initial: 'REGISTERED',
  transitions: {
    REGISTERED: { review: 'UNDER_REVIEW' },
    UNDER_REVIEW: { verify: 'VERIFIED', reject: 'REJECTED' },
    VERIFIED: { suspend: 'SUSPENDED' },
    SUSPENDED: { reinstate: 'VERIFIED' },
    REJECTED: {},
  },
});
