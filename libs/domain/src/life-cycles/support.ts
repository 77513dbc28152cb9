import { lifeCycle } from './life-cycle.js';

export type DifficultyState = 'OPEN' | 'ASSIGNED' | 'ANSWERED' | 'CONFIRMED' | 'REOPENED' | 'CLOSED';
export type DifficultyAction = 'assign' | 'answer' | 'confirm' | 'reopen' | 'close';

/** A report is closed only after the firm confirmed the answer, or after it was reopened and settled. */
export const DIFFICULTY_REPORT = lifeCycle<DifficultyState, DifficultyAction>({
  subject: 'difficulty report',
  initial: 'OPEN',
  transitions: {
    OPEN: { assign: 'ASSIGNED' },
    ASSIGNED: { assign: 'ASSIGNED', answer: 'ANSWERED' },
    ANSWERED: { confirm: 'CONFIRMED', reopen: 'REOPENED' },
    REOPENED: { assign: 'ASSIGNED', close: 'CLOSED' },
    CONFIRMED: { close: 'CLOSED' },
    CLOSED: {},
  },
});

export type AppealState = 'LODGED' | 'RERUN' | 'DECIDED' | 'PUBLISHED';
export type AppealAction = 'rerun' | 'decide' | 'publish';

/** An appeal is answered by recomputing the round with the contested fact changed. */
export const APPEAL = lifeCycle<AppealState, AppealAction>({
  subject: 'appeal',
  initial: 'LODGED',
  transitions: {
    LODGED: { rerun: 'RERUN' },
    RERUN: { decide: 'DECIDED' },
    DECIDED: { publish: 'PUBLISHED' },
    PUBLISHED: {},
  },
});
