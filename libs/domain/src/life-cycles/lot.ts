import { lifeCycle, transition } from './life-cycle.js';

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
    ON_HOLD: { resume: 'AVAILABLE', reject: 'REJECTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED', recall: 'RECALLED' },
    DEPLETED: { replenish: 'AVAILABLE', recall: 'RECALLED' },
    EXPIRED: { recall: 'RECALLED' },
    REJECTED: {},
    WITHDRAWN: {},
    RECALLED: {},
  },
});

/** What keeps a lot from rounds. Several may at once; the lot is on offer when the last of them is gone. */
export const LOT_HOLDS = ['SUPPLIER', 'PRICE_REVIEW', 'QUALIFICATION'] as const;
export type LotHold = (typeof LOT_HOLDS)[number];

/** A lot's state with what keeps it from rounds. */
export interface LotStanding {
  readonly state: LotState;
  /** In the order of LOT_HOLDS; never empty while DECLARED or ON_HOLD, always empty while AVAILABLE. */
  readonly holds: readonly LotHold[];
}

/** How a new lot stands: on offer when nothing keeps it, otherwise only declared. */
export function declaredLot(holds: readonly LotHold[]): LotStanding {
  return withHolds('DECLARED', holds);
}

/** The lot with one more hold: what was on offer is ON_HOLD; a state out of which nothing is offered stays. */
export function heldLot(lot: LotStanding, hold: LotHold): LotStanding {
  return withHolds(lot.state, [...lot.holds, hold]);
}

/** The lot without a hold: on offer again when it was the last one. */
export function releasedLot(lot: LotStanding, hold: LotHold): LotStanding {
  return withHolds(
    lot.state,
    lot.holds.filter((other) => other !== hold),
  );
}

function withHolds(state: LotState, wanted: readonly LotHold[]): LotStanding {
  const holds = LOT_HOLDS.filter((hold) => wanted.includes(hold));
  const action = holds.length > 0 ? 'hold' : state === 'DECLARED' ? 'accept' : 'resume';
  const next = transition(LOT, state, action);
  return { state: next.ok ? next.value : state, holds };
}
