import { ROUND } from '@supplydock/domain';
import { OFFICERS_READ, OFFICERS_READ_ALL, row, statesFor, type PolicyRow } from './policy-row.js';

/** What officials do besides deciding about firms and goods: policies, comparisons, reports. Part of POLICY. */
export const OFFICE_POLICY = {
  'policy.list': row({
    resource: 'policy',
    action: 'list',
    allow: OFFICERS_READ_ALL,
    why: 'Everybody who works with rounds reads the rules they follow.',
  }),
  'policy.read': row({ resource: 'policy', action: 'read', allow: OFFICERS_READ_ALL, why: 'As in the list.' }),
  'policyPreset.list': row({
    resource: 'policy preset',
    action: 'list',
    allow: OFFICERS_READ_ALL,
    why: 'Facts of 2020 with their sources.',
  }),
  'policy.set': row({
    resource: 'policy',
    action: 'set',
    allow: { city_officer: 'all' },
    why: 'With a reason, from a day on that is not past; a second person still approves each round.',
  }),
  'override.list': row({
    resource: 'override',
    action: 'list',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    why: 'With the officers’ words; the public sees reasons and numbers.',
  }),
  'override.weigh': row({
    resource: 'override',
    action: 'weigh',
    allow: { city_officer: 'all' },
    states: statesFor(ROUND, 'adjust'),
    why: 'What it costs the others is known before it is kept; nothing changes.',
  }),
  'override.keep': row({
    resource: 'override',
    action: 'keep',
    allow: { city_officer: 'all' },
    states: statesFor(ROUND, 'adjust'),
    why: 'Beside the proposal, with a reason; it takes effect when it is proposed.',
  }),
  'override.undo': row({
    resource: 'override',
    action: 'undo',
    allow: { city_officer: 'all' },
    states: statesFor(ROUND, 'adjust'),
    why: 'Until it is proposed.',
  }),
  'override.propose': row({
    resource: 'round',
    action: 'propose anew',
    allow: { city_officer: 'all' },
    states: statesFor(ROUND, 'adjust'),
    stepUp: true,
    why: 'Takes from some what it gives to others; a second person approves.',
  }),
  'schedule.read': row({
    resource: 'schedule of rounds',
    action: 'read',
    allow: OFFICERS_READ_ALL,
    why: 'When the next round begins is no secret among officials.',
  }),
  'cockpit.read': row({
    resource: 'cockpit',
    action: 'read',
    allow: OFFICERS_READ,
    why: 'Totals of the city as the public sees them; of what waits, a district officer sees the own district.',
  }),
  'report.read': row({
    resource: 'report',
    action: 'read',
    allow: OFFICERS_READ,
    why: 'The progress report for the ministry and service figures; a district officer sees what lies in the own district.',
  }),
  'roundReplay.list': row({
    resource: 'replay of a round',
    action: 'list',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    why: 'Who may download the files of a round may see them computed again.',
  }),
  'round.replay': row({
    resource: 'round',
    action: 'replay',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    states: ['PROPOSED', 'APPROVED', 'PUBLISHED'],
    why: 'Changes nothing of the round: it is computed once more and the bytes are compared.',
  }),
  'roundAnomaly.list': row({
    resource: 'awards worth a look first',
    action: 'list',
    allow: OFFICERS_READ,
    why: 'They name firms, as the awards do: a district officer sees the own district.',
  }),
  'scenario.list': row({
    resource: 'comparison of policies',
    action: 'list',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    why: 'It is about the whole city, so a district is not enough.',
  }),
  'scenario.read': row({
    resource: 'comparison of policies',
    action: 'read',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    why: 'As in the list; it names firms.',
  }),
  'scenario.start': row({
    resource: 'comparison of policies',
    action: 'start',
    allow: { city_officer: 'all' },
    why: 'Who sets policies tries them first; nothing is held by it.',
  }),
  'scenario.cancel': row({
    resource: 'comparison of policies',
    action: 'stop',
    allow: { city_officer: 'all' },
    why: 'Nothing has to be given back.',
  }),
} as const satisfies Record<string, PolicyRow>;
