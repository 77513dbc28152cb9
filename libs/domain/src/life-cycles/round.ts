import { lifeCycle } from './life-cycle.js';

export const ROUND_STATES = [
  'SCHEDULED',
  'SNAPSHOTTING',
  'COMPUTING',
  'VERIFYING',
  'PROPOSED',
  'APPROVED',
  'PUBLISHED',
  'REJECTED',
  'FAILED',
  'CANCELLED',
  'SUPERSEDED',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];
export type RoundAction =
  | 'freeze'
  | 'compute'
  | 'verify'
  | 'propose'
  | 'adjust'
  | 'approve'
  | 'publish'
  | 'reject'
  | 'cancel'
  | 'fail'
  | 'supersede';

/** `compute` from VERIFYING is a worker that starts over after a crash: same snapshot, same bytes. */
export const ROUND = lifeCycle<RoundState, RoundAction>({
  subject: 'round',
  initial: 'SCHEDULED',
  transitions: {
    SCHEDULED: { freeze: 'SNAPSHOTTING', cancel: 'CANCELLED', fail: 'FAILED' },
    SNAPSHOTTING: { freeze: 'SNAPSHOTTING', compute: 'COMPUTING', cancel: 'CANCELLED', fail: 'FAILED' },
    COMPUTING: { compute: 'COMPUTING', verify: 'VERIFYING', cancel: 'CANCELLED', fail: 'FAILED' },
    VERIFYING: { compute: 'COMPUTING', propose: 'PROPOSED', cancel: 'CANCELLED', fail: 'FAILED' },
    PROPOSED: {
      approve: 'APPROVED',
      reject: 'REJECTED',
      cancel: 'CANCELLED',
      adjust: 'SUPERSEDED',
      supersede: 'SUPERSEDED',
    },
    APPROVED: { publish: 'PUBLISHED' },
    PUBLISHED: { supersede: 'SUPERSEDED' },
    REJECTED: {},
    FAILED: {},
    CANCELLED: {},
    SUPERSEDED: {},
  },
});

/** Rounds that hold their lots and requisitions: at most one per category and service date. */
export const LIVE_ROUND_STATES: readonly RoundState[] = [
  'SCHEDULED',
  'SNAPSHOTTING',
  'COMPUTING',
  'VERIFYING',
  'PROPOSED',
  'APPROVED',
];
