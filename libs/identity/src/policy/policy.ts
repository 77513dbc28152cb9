/**
 * Who may do what to which thing in which state: the one place where it is written.
 *
 * The guard reads it for the role, the features read it for the rows (`rowScope`, `authorise`), and the tables in the
 * documentation are printed from it. States come from the life cycles of the domain library, so that the two cannot
 * disagree. A route names its row with `@Policy('round.open')`; a route that names none is refused and fails a test.
 */
import { REQUISITION, ROUND } from '@supplydock/domain';
import { ACCOUNT_POLICY } from './account-policy.js';
import { APPEAL_POLICY } from './appeal-policy.js';
import { EXPORT_POLICY } from './export-policy.js';
import { FIRM_POLICY } from './firm-policy.js';
import { GOODS_POLICY } from './goods-policy.js';
import { OFFICE_POLICY } from './office-policy.js';
import { FIRM_REVIEWERS, OFFICERS_READ, OFFICERS_READ_ALL, row, statesFor, type PolicyRow } from './policy-row.js';

export type { PolicyRow, Rows } from './policy-row.js';

export const POLICY = {
  'health.read': row({
    resource: 'health',
    action: 'read',
    allow: 'anyone',
    why: 'Supervisors and load balancers have no account; the answer names no data.',
  }),
  'reference.read': row({
    resource: 'reference',
    action: 'read',
    allow: 'anyone',
    why: 'Districts, products and categories hold nothing personal.',
  }),
  'public.read': row({
    resource: 'public figures',
    action: 'read',
    allow: 'anyone',
    why: 'Totals only; awards appear once their round is approved.',
  }),
  ...ACCOUNT_POLICY,
  ...FIRM_POLICY,
  ...GOODS_POLICY,
  ...OFFICE_POLICY,
  ...APPEAL_POLICY,
  ...EXPORT_POLICY,
  'entitlement.read': row({
    resource: 'entitlement',
    action: 'read',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'The arithmetic names headcount and receipts of one firm.',
  }),
  'requisition.list': row({
    resource: 'requisition',
    action: 'list',
    allow: { requester: 'own enterprise', hotline_operator: 'all', ...OFFICERS_READ },
    why: 'Firms do not see what others ask for.',
  }),
  'requisition.read': row({
    resource: 'requisition',
    action: 'read',
    allow: { requester: 'own enterprise', hotline_operator: 'all', ...OFFICERS_READ },
    why: 'As in the list.',
  }),
  'requisition.submit': row({
    resource: 'requisition',
    action: 'submit',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'A firm asks for itself; a hotline operator for one that phones in, marked as assisted.',
  }),
  'requisition.edit': row({
    resource: 'requisition',
    action: 'edit',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    states: statesFor(REQUISITION, 'amend'),
    why: 'Until a round holds its day; an edit is judged anew.',
  }),
  'requisition.withdraw': row({
    resource: 'requisition',
    action: 'withdraw',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    states: statesFor(REQUISITION, 'withdraw'),
    why: 'Until a round holds its day.',
  }),
  'standing.list': row({
    resource: 'standing requisition',
    action: 'list',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'Of the own firm, or of one that phones in.',
  }),
  'standing.set': row({
    resource: 'standing requisition',
    action: 'set',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'A daily wish takes part in nothing until it is confirmed.',
  }),
  'standing.change': row({
    resource: 'standing requisition',
    action: 'change',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'For the days to come.',
  }),
  'standing.end': row({
    resource: 'standing requisition',
    action: 'end',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'Nothing that was filed goes with it.',
  }),
  'standing.confirm': row({
    resource: 'standing requisition',
    action: 'confirm',
    allow: { requester: 'own enterprise', hotline_operator: 'all' },
    why: 'One tap makes the requisition of the day, judged as any other.',
  }),
  'quarantine.list': row({
    resource: 'quarantined requisition',
    action: 'list',
    allow: OFFICERS_READ,
    why: 'With what an officer has to know of the firm.',
  }),
  'requisition.release': row({
    resource: 'requisition',
    action: 'release from quarantine',
    allow: FIRM_REVIEWERS,
    states: ['QUARANTINED'],
    why: 'With a reason that the firm reads; the claim stays capped by the entitlement.',
  }),
  'requisition.reject': row({
    resource: 'requisition',
    action: 'reject',
    allow: FIRM_REVIEWERS,
    states: statesFor(REQUISITION, 'reject'),
    why: 'With a reason that the firm reads; it may change the requisition.',
  }),
  'round.list': row({
    resource: 'round',
    action: 'list',
    allow: OFFICERS_READ_ALL,
    why: 'A round is of the whole jurisdiction; the public sees approved ones only.',
  }),
  'round.read': row({ resource: 'round', action: 'read', allow: OFFICERS_READ_ALL, why: 'As in the list.' }),
  'round.follow': row({
    resource: 'round',
    action: 'follow',
    allow: OFFICERS_READ_ALL,
    why: 'Progress as it happens; streams are bounded per account.',
  }),
  'round.open': row({
    resource: 'round',
    action: 'open',
    allow: { city_officer: 'all' },
    why: 'The schedule opens the daily round; a city officer may open one by hand.',
  }),
  'round.approve': row({
    resource: 'round',
    action: 'approve',
    allow: { approver: 'all' },
    states: statesFor(ROUND, 'approve'),
    notByOpener: true,
    stepUp: true,
    why: 'A second person decides; the table of rounds refuses the opener too.',
  }),
  'round.reject': row({
    resource: 'round',
    action: 'reject',
    allow: { approver: 'all' },
    states: statesFor(ROUND, 'reject'),
    notByOpener: true,
    why: 'A second person decides, with a reason.',
  }),
  'round.cancel': row({
    resource: 'round',
    action: 'cancel',
    allow: { city_officer: 'all' },
    states: statesFor(ROUND, 'cancel'),
    why: 'Stopping a round gives every reserved piece back and decides nothing about awards.',
  }),
  'round.download': row({
    resource: 'round',
    action: 'download',
    allow: { city_officer: 'all', approver: 'all', auditor: 'all' },
    why: 'The files hold every firm of the round, so a district is not enough.',
  }),
  'award.list': row({
    resource: 'award',
    action: 'list',
    allow: OFFICERS_READ,
    why: 'A district officer reviews the own district.',
  }),
  'notice.list': row({
    resource: 'notice',
    action: 'list',
    allow: 'signed in',
    why: 'Everybody sees what they were told, nobody what others were.',
  }),
  'notice.read': row({
    resource: 'notice',
    action: 'mark as read',
    allow: 'signed in',
    why: 'As in the list.',
  }),
  'noticeSetting.read': row({
    resource: 'notice settings',
    action: 'read',
    allow: 'signed in',
    why: 'An e-mail address is nobody else’s business.',
  }),
  'noticeSetting.change': row({
    resource: 'notice settings',
    action: 'change',
    allow: 'signed in',
    why: 'Everybody for themselves; an address is used once its owner has entered a code.',
  }),
  'mail.list': row({
    resource: 'e-mail not sent',
    action: 'list',
    allow: { city_officer: 'all', auditor: 'all' },
    why: 'Only where no mail server is set, to see what would go out.',
  }),
  'ledger.read': row({
    resource: 'ledger',
    action: 'read',
    allow: { city_officer: 'all', auditor: 'all' },
    why: 'Entries name accounts and firms.',
  }),
} as const satisfies Record<string, PolicyRow>;

/** Name of a row of the policy. */
export type PolicyKey = keyof typeof POLICY;
