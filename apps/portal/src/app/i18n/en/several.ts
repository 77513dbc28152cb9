import { count } from '../plural.js';

export const several = {
  heading: 'Decide about several',
  lead: 'One decision about many that wait. Each firm is decided alone, as on its own page, and reads the same reason.',
  leadOfList: 'What came with one list and still waits. Each firm is decided alone, as on its own page.',
  emptyOfList: 'Of this list nothing of this kind waits any more.',
  others: (n: number) =>
    `${count(n, 'other')} ${n === 1 ? 'waits' : 'wait'} as well: the first 200 are listed, and firms that filed no headcount are decided on their own page.`,
  choose: 'Choose',
  chooseAll: (n: number) => `Choose all ${n}`,
  chosen: (n: number) => `${n} chosen`,
  noneChosen: 'Choose at least one',
  queueTexts: {
    verify: 'Firm and filed headcount are right; each counts from its day on.',
    ask: 'Every firm reads the same question; its clock stands still until it answers.',
    reject: 'Every firm reads the reason.',
  },
  changesTexts: {
    verify: 'The filed headcounts are right; each counts from its day on.',
    reject: 'The headcounts in force stay; every firm reads the reason.',
  },
  remark: 'Remark (optional)',
  wordsHint: 'The same for each of them.',
  check: 'Check',
  checkHeading: 'Check before you decide',
  howMany: 'About',
  count: {
    queue: (n: number) => count(n, 'firm'),
    changes: (n: number) => count(n, 'headcount'),
  },
  which: 'Which ones',
  noUndo: 'This cannot be undone together. What you verify counts in the next round.',
  confirm: {
    verify: (n: number) => `Verify ${n}`,
    ask: (n: number) => `Ask ${n}`,
    reject: (n: number) => `Reject ${n}`,
  },
  back: 'Back',
  running: 'Deciding',
  progress: (done: number, total: number) => `${done} of ${total}. Stay on this page until it is done.`,
  resultHeading: 'What was decided',
  result: (done: number, failed: number) =>
    failed === 0 ? `All ${done} are decided.` : `${done} decided, ${failed} not.`,
  failed: 'Not decided',
  failedText: 'They wait as before. Whoever was changed by somebody else meanwhile is looked at anew.',
  why: 'Why not',
  tryAgain: (n: number) => `Try ${n} again`,
  goOn: 'Show what still waits',
  toPage: 'Decide about several at once',
  toPageOfList: 'Decide about the firms of this list',
};
