import { row, type PolicyRow } from './policy-row.js';

/** Rows about a person's own account: sessions, password, second factor. */
export const ACCOUNT_POLICY = {
  'session.open': row({
    resource: 'session',
    action: 'open',
    allow: 'anyone',
    why: 'Logging in cannot ask for a log-in; it is rate-limited instead.',
  }),
  'session.close': row({
    resource: 'session',
    action: 'close',
    allow: 'signed in',
    why: 'Everybody may end their own session.',
  }),
  'me.read': row({
    resource: 'account',
    action: 'read',
    allow: 'signed in',
    why: 'Everybody may see who they are here.',
  }),
  'me.changePassword': row({
    resource: 'account',
    action: 'change the password',
    allow: 'signed in',
    why: 'Asks for the present password again and ends all other sessions.',
  }),
  'me.actFor': row({
    resource: 'session',
    action: 'choose the firm acted for',
    allow: 'signed in',
    why: 'Only among the firms one belongs to; one at a time, so that nothing is filed for another by mistake.',
  }),
  'session.list': row({
    resource: 'session',
    action: 'list',
    allow: 'signed in',
    why: 'Everybody sees on which devices they are signed in.',
  }),
  'session.revoke': row({
    resource: 'session',
    action: 'end',
    allow: 'signed in',
    why: 'An own session on another device; somebody else’s does not exist for them.',
  }),
  'secondFactor.read': row({
    resource: 'second factor',
    action: 'read',
    allow: 'signed in',
    why: 'Whether one is set up, never its secret.',
  }),
  'secondFactor.setUp': row({
    resource: 'second factor',
    action: 'set up',
    allow: 'signed in',
    why: 'Asks for the password; to replace one, also for a code of it.',
  }),
  'secondFactor.confirm': row({
    resource: 'second factor',
    action: 'confirm',
    allow: 'signed in',
    why: 'A first code shows that the authenticator has the secret.',
  }),
  'secondFactor.verify': row({
    resource: 'second factor',
    action: 'show a code',
    allow: 'signed in',
    why: 'Counts for ten minutes in this session; wrong ones are limited.',
  }),
  'savedView.list': row({
    resource: 'saved view',
    action: 'list',
    allow: 'signed in',
    why: 'What a person looks for is their own.',
  }),
  'savedView.keep': row({
    resource: 'saved view',
    action: 'keep',
    allow: 'signed in',
    why: 'A name for filters decides nothing.',
  }),
  'savedView.remove': row({
    resource: 'saved view',
    action: 'remove',
    allow: 'signed in',
    why: 'Own ones only; another’s answers as if it did not exist.',
  }),
} as const satisfies Record<string, PolicyRow>;
