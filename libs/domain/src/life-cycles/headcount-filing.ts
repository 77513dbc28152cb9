import { lifeCycle } from './life-cycle.js';

export const HEADCOUNT_FILING_STATES = ['PENDING', 'VERIFIED', 'REJECTED', 'SUPERSEDED'] as const;
export type HeadcountFilingState = (typeof HEADCOUNT_FILING_STATES)[number];
export type HeadcountFilingAction = 'verify' | 'reject' | 'supersede';

/** A headcount as a firm files it; only a VERIFIED one becomes the weight in a division. A newer filing supersedes it. */
export const HEADCOUNT_FILING = lifeCycle<HeadcountFilingState, HeadcountFilingAction>({
  subject: 'headcount filing',
  initial: 'PENDING',
  transitions: {
    PENDING: { verify: 'VERIFIED', reject: 'REJECTED', supersede: 'SUPERSEDED' },
    VERIFIED: {},
    REJECTED: {},
    SUPERSEDED: {},
  },
});
