import { lifeCycle } from './life-cycle.js';

export const QUALIFICATION_STATES = [
  'APPLIED',
  'DOCUMENT_CHECK',
  'QUALIFIED',
  'PROVISIONAL',
  'REFUSED',
  'SUSPENDED',
  'LAPSED',
] as const;
export type QualificationState = (typeof QUALIFICATION_STATES)[number];
export type QualificationAction = 'check' | 'qualify' | 'qualifyProvisionally' | 'refuse' | 'suspend' | 'lapse';

/**
 * PROVISIONAL carries an end, a daily cap and an audience. What was refused or has lapsed is applied for anew: that is
 * another qualification with a life of its own, so that the one in force counts until its successor is decided.
 */
export const SUPPLIER_QUALIFICATION = lifeCycle<QualificationState, QualificationAction>({
  subject: 'supplier qualification',
  initial: 'APPLIED',
  transitions: {
    APPLIED: { check: 'DOCUMENT_CHECK' },
    DOCUMENT_CHECK: { qualify: 'QUALIFIED', qualifyProvisionally: 'PROVISIONAL', refuse: 'REFUSED' },
    QUALIFIED: { suspend: 'SUSPENDED', lapse: 'LAPSED' },
    PROVISIONAL: { suspend: 'SUSPENDED', lapse: 'LAPSED' },
    SUSPENDED: { check: 'DOCUMENT_CHECK', lapse: 'LAPSED' },
    REFUSED: {},
    LAPSED: {},
  },
});
