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

export const APPEAL_STATES = ['LODGED', 'RERUN', 'DECIDED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];
export type AppealAction = 'rerun' | 'decide' | 'publish' | 'withdraw';

/** An appeal is answered by recomputing the round with the contested fact changed; until then the firm may withdraw it. */
export const APPEAL = lifeCycle<AppealState, AppealAction>({
  subject: 'appeal',
  initial: 'LODGED',
  transitions: {
    LODGED: { rerun: 'RERUN', withdraw: 'WITHDRAWN' },
    RERUN: { rerun: 'RERUN', decide: 'DECIDED', withdraw: 'WITHDRAWN' },
    DECIDED: { publish: 'PUBLISHED' },
    PUBLISHED: {},
    WITHDRAWN: {},
  },
});
