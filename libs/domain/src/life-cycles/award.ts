import { lifeCycle } from './life-cycle.js';

export const AWARD_STATES = [
  'PROPOSED',
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'LAPSED',
  'SHIPPED',
  'PARTIALLY_RECEIVED',
  'RECEIVED',
  'DISPUTED',
  'RECALLED',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];
export type AwardAction =
  'offer' | 'accept' | 'decline' | 'lapse' | 'ship' | 'receivePart' | 'receive' | 'dispute' | 'recall';

/** Declining costs no position; a lapsed award goes back to the pool. */
export const AWARD = lifeCycle<AwardState, AwardAction>({
  subject: 'award',
  initial: 'PROPOSED',
  transitions: {
    PROPOSED: { offer: 'OFFERED' },
    OFFERED: { accept: 'ACCEPTED', decline: 'DECLINED', lapse: 'LAPSED', recall: 'RECALLED' },
    ACCEPTED: { ship: 'SHIPPED', lapse: 'LAPSED', recall: 'RECALLED' },
    SHIPPED: { receivePart: 'PARTIALLY_RECEIVED', receive: 'RECEIVED', dispute: 'DISPUTED', recall: 'RECALLED' },
    PARTIALLY_RECEIVED: { receive: 'RECEIVED', dispute: 'DISPUTED', recall: 'RECALLED' },
    RECEIVED: { dispute: 'DISPUTED', recall: 'RECALLED' },
    DISPUTED: { receive: 'RECEIVED', recall: 'RECALLED' },
    DECLINED: {},
    LAPSED: {},
    RECALLED: {},
  },
});
