import { APPEAL } from '@supplydock/domain';
import { OFFICERS_READ, row, statesFor, type PolicyRow } from './policy-row.js';

const UNTIL_DECIDED = ['LODGED', 'RERUN'];
const DECIDERS = { city_officer: 'all', approver: 'all' } as const;

/** Appeals: a firm lodges one, the city decides. Part of POLICY. */
export const APPEAL_POLICY = {
  'appeal.list': row({
    resource: 'appeal',
    action: 'list',
    allow: { requester: 'own enterprise', ...OFFICERS_READ },
    why: 'The public sees ground, outcome and pieces, no name.',
  }),
  'appeal.read': row({
    resource: 'appeal',
    action: 'read',
    allow: { requester: 'own enterprise', ...OFFICERS_READ },
    why: 'As in the list.',
  }),
  'appeal.lodge': row({
    resource: 'requisition',
    action: 'appeal against its result',
    allow: { requester: 'own enterprise' },
    why: 'Within seven days of publication; only the firm says what is wrong about itself.',
  }),
  'appeal.withdraw': row({
    resource: 'appeal',
    action: 'withdraw',
    allow: { requester: 'own enterprise' },
    states: statesFor(APPEAL, 'withdraw'),
    why: 'Until it is decided.',
  }),
  'appeal.rerun': row({
    resource: 'appeal',
    action: 'run again',
    allow: DECIDERS,
    states: statesFor(APPEAL, 'rerun'),
    why: 'Divides the same snapshot with a fact changed; nothing is held or awarded.',
  }),
  'appealChange.list': row({
    resource: 'change by an appeal',
    action: 'list',
    allow: { ...DECIDERS, auditor: 'all' },
    why: 'It names firms of the whole city, so a district is not enough.',
  }),
  'appeal.decide': row({
    resource: 'appeal',
    action: 'decide',
    allow: DECIDERS,
    states: statesFor(APPEAL, 'decide'),
    why: 'With a reason, by the latest run; never by who approved the round.',
  }),
  'appealDocument.read': row({
    resource: 'appeal document',
    action: 'read',
    allow: { requester: 'own enterprise', ...OFFICERS_READ },
    why: 'Whoever reads the appeal may see what it rests on.',
  }),
  'appealDocument.add': row({
    resource: 'appeal',
    action: 'add a document',
    allow: { requester: 'own enterprise' },
    states: UNTIL_DECIDED,
    why: 'Until it is decided.',
  }),
  'appealDocument.remove': row({
    resource: 'appeal',
    action: 'remove a document',
    allow: { requester: 'own enterprise' },
    states: UNTIL_DECIDED,
    why: 'What an official decided by stays.',
  }),
} as const satisfies Record<string, PolicyRow>;
