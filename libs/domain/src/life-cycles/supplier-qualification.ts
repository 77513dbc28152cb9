import { lifeCycle } from './life-cycle.js';

export type QualificationState =
  'APPLIED' | 'DOCUMENT_CHECK' | 'QUALIFIED' | 'PROVISIONAL' | 'REFUSED' | 'SUSPENDED' | 'LAPSED';
export type QualificationAction =
  'check' | 'qualify' | 'qualifyProvisionally' | 'refuse' | 'suspend' | 'lapse' | 'apply';

/** PROVISIONAL carries an end, a daily cap and an audience; what was refused, suspended or lapsed is applied for anew. */
export const SUPPLIER_QUALIFICATION = lifeCycle<QualificationState, QualificationAction>({
  subject: 'supplier qualification',
  initial: 'APPLIED',
  transitions: {
    APPLIED: { check: 'DOCUMENT_CHECK' },
    DOCUMENT_CHECK: { qualify: 'QUALIFIED', qualifyProvisionally: 'PROVISIONAL', refuse: 'REFUSED' },
    QUALIFIED: { suspend: 'SUSPENDED', lapse: 'LAPSED' },
    PROVISIONAL: { check: 'DOCUMENT_CHECK', suspend: 'SUSPENDED', lapse: 'LAPSED' },
    SUSPENDED: { check: 'DOCUMENT_CHECK', lapse: 'LAPSED' },
    REFUSED: { apply: 'APPLIED' },
    LAPSED: { apply: 'APPLIED' },
  },
});
