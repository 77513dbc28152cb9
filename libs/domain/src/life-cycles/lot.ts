import { lifeCycle } from './life-cycle.js';

export const LOT_STATES = [
  'DECLARED',
  'AVAILABLE',
  'ON_HOLD',
  'DEPLETED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
  'RECALLED',
] as const;
export type LotState = (typeof LOT_STATES)[number];
export type LotAction =
  'accept' | 'reject' | 'hold' | 'resume' | 'deplete' | 'replenish' | 'withdraw' | 'expire' | 'recall';

/** A depleted lot is replenished when a voided reservation or a declined award comes back to it. */
export const LOT = lifeCycle<LotState, LotAction>({
  subject: 'lot',
  initial: 'DECLARED',
  transitions: {
    DECLARED: { accept: 'AVAILABLE', reject: 'REJECTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    AVAILABLE: { hold: 'ON_HOLD', deplete: 'DEPLETED', withdraw: 'WITHDRAWN', expire: 'EXPIRED', recall: 'RECALLED' },
    ON_HOLD: { resume: 'AVAILABLE', withdraw: 'WITHDRAWN', expire: 'EXPIRED', recall: 'RECALLED' },
    DEPLETED: { replenish: 'AVAILABLE', recall: 'RECALLED' },
    EXPIRED: { recall: 'RECALLED' },
    REJECTED: {},
    WITHDRAWN: {},
    RECALLED: {},
  },
});
