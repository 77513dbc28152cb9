import { lifeCycle } from './life-cycle.js';

export const ENTERPRISE_STATES = ['REGISTERED', 'UNDER_REVIEW', 'VERIFIED', 'REJECTED', 'SUSPENDED'] as const;
export type EnterpriseState = (typeof ENTERPRISE_STATES)[number];
/** `ask` and `answer` leave the firm under review: only whose turn it is changes. */
export type EnterpriseAction = 'review' | 'ask' | 'answer' | 'verify' | 'reject' | 'suspend' | 'reinstate';

/** A firm's registration; only a VERIFIED firm's requisitions reach a round. */
export const ENTERPRISE = lifeCycle<EnterpriseState, EnterpriseAction>({
  subject: 'enterprise',
  initial: 'REGISTERED',
  transitions: {
    REGISTERED: { review: 'UNDER_REVIEW' },
    UNDER_REVIEW: { ask: 'UNDER_REVIEW', answer: 'UNDER_REVIEW', verify: 'VERIFIED', reject: 'REJECTED' },
    VERIFIED: { suspend: 'SUSPENDED' },
    SUSPENDED: { reinstate: 'VERIFIED' },
    REJECTED: {},
  },
});
