import { lifeCycle } from './life-cycle.js';

export const JOIN_REQUEST_STATES = ['ASKED', 'ADMITTED', 'REFUSED'] as const;
export type JoinRequestState = (typeof JOIN_REQUEST_STATES)[number];
export type JoinRequestAction = 'admit' | 'refuse';

/** A person's wish to act for a firm that is registered already. */
export const JOIN_REQUEST = lifeCycle<JoinRequestState, JoinRequestAction>({
  subject: 'join request',
  initial: 'ASKED',
  transitions: { ASKED: { admit: 'ADMITTED', refuse: 'REFUSED' }, ADMITTED: {}, REFUSED: {} },
});
