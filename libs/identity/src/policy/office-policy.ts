import { OFFICERS_READ_ALL, row, type PolicyRow } from './policy-row.js';

/** What officials do besides deciding about firms and goods: policies, comparisons. Part of POLICY. */
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
  'schedule.read': row({
    resource: 'schedule of rounds',
    action: 'read',
    allow: OFFICERS_READ_ALL,
    why: 'When the next round begins is no secret among officials.',
  }),
} as const satisfies Record<string, PolicyRow>;
