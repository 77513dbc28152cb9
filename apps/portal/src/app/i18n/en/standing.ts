import { count } from '../plural.js';

/** Daily wishes and their one-tap confirmation. */
export const standing = {
  heading: 'Now',
  wish: (pieces: string, goods: string) => `${pieces} ${goods} a day`,
  confirm: 'Confirm for today',
  confirming: 'Confirming',
  until: (cutOff: string) => `Until ${cutOff}; unconfirmed it is not in the round.`,
  change: 'Other amount today',
  confirmed: 'Confirmed for today',
  missed: 'Not confirmed before the round began, so it is not in it.',
  missedDays: (n: number) => `Not confirmed on ${count(n, 'earlier day')} of the last two weeks.`,
  done: (reference: string) => `Confirmed. Your reference: ${reference}`,
  end: 'End this daily wish',
  keep: 'Keep this as a daily wish',
  keepText: 'Each day you confirm it with one tap.',
  replace: (pieces: string) => `Make this the daily wish in place of ${pieces}`,
  kept: 'Kept as your daily wish: tomorrow one tap is enough.',
};

/** What a person typed and what could not be sent yet. */
export const drafts = {
  back: 'What you had typed is here again.',
  afresh: 'Start afresh',
  noNetworkHeading: 'No network: it is kept on this device',
  noNetworkText: 'It is sent once, as soon as the network is back, also if you close this page and come again.',
  sending: 'Sending what you filed without network',
  sent: (reference: string) => `What you filed without network has arrived. Your reference: ${reference}`,
  refused: 'What you filed without network was not taken:',
  look: 'Look at it',
};

export const hotline = {
  heading: 'Hotline',
  lead: 'File for a firm that phones in: the same rules, the same receipt, marked as assisted.',
  search: 'Who is on the phone?',
  searchHint: 'Code, name, mobile or reference',
  find: 'Find',
  found: 'Firms found',
  code: 'Code',
  staff: 'Staff verified',
  noneHeading: 'No firm matches',
  noneText: 'Ask for the code on the business licence. A firm that is not registered registers first.',
  firmHeading: 'Firm on the phone',
  back: 'Another firm',
  today: 'Today',
  nothing: 'Nothing filed for today.',
  file: 'File',
  amend: 'Change',
  readOut: 'Read the reference to the caller. The firm finds the requisition on its page.',
  print: 'Print the receipt',
  by: (name: string) => `Filed for you by the hotline (${name})`,
};
