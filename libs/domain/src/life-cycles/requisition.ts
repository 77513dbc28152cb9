import { lifeCycle } from './life-cycle.js';

/** States that are stored with a requisition. */
export const STORED_REQUISITION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'QUARANTINED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type StoredRequisitionState = (typeof STORED_REQUISITION_STATES)[number];
/** RELEASED, CLOSED and EXPIRED follow from the requisition's allocation day; see requisitionState(). */
export const REQUISITION_STATES = [...STORED_REQUISITION_STATES, 'RELEASED', 'CLOSED'] as const;
export type RequisitionState = (typeof REQUISITION_STATES)[number];
export type RequisitionAction =
  'submit' | 'approve' | 'quarantine' | 'reject' | 'amend' | 'withdraw' | 'expire' | 'release' | 'return' | 'close';

export const DAY_STATES = ['OPEN', 'HELD', 'CLOSED'] as const;
/** OPEN: may be filed and changed; HELD: a live round has frozen it; CLOSED: its round was approved. */
export type DayState = (typeof DAY_STATES)[number];

/** An amended requisition is judged anew; a round that is not approved returns what it had frozen. */
export const REQUISITION = lifeCycle<RequisitionState, RequisitionAction>({
  subject: 'requisition',
  initial: 'DRAFT',
  transitions: {
    DRAFT: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    SUBMITTED: { approve: 'APPROVED', quarantine: 'QUARANTINED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    APPROVED: { release: 'RELEASED', amend: 'SUBMITTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    QUARANTINED: {
      approve: 'APPROVED',
      reject: 'REJECTED',
      amend: 'SUBMITTED',
      withdraw: 'WITHDRAWN',
      expire: 'EXPIRED',
    },
    REJECTED: { amend: 'SUBMITTED' },
    RELEASED: { return: 'APPROVED', close: 'CLOSED' },
    CLOSED: {},
    WITHDRAWN: {},
    EXPIRED: {},
  },
});

/**
 * The state people see: an APPROVED requisition is RELEASED while its day is HELD by a round and CLOSED once that round
 * was approved; one that was still QUARANTINED when its day closed is EXPIRED: it missed its round. Deriving it makes the
 * freeze of a million requisitions one row lock instead of a million updates.
 * @param day null when the day has no row yet, which means OPEN
 */
export function requisitionState(stored: StoredRequisitionState, day: DayState | null): RequisitionState {
  if (stored === 'QUARANTINED' && day === 'CLOSED') return 'EXPIRED';
  if (stored !== 'APPROVED' || day === null || day === 'OPEN') return stored;
  return day === 'HELD' ? 'RELEASED' : 'CLOSED';
}
