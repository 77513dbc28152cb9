import type { Violation } from '@supplydock/allocation';
import type { UnreadableLine } from '../../results/recompute-messages.js';
import { count, figure } from '../plural.js';

export const results = {
  heading: 'Results',
  lead: 'Every approved round with its rule, its figures and its two files. Anybody can recompute it.',
  list: 'Approved rounds',
  day: 'Day',
  category: 'Category',
  decided: 'Approved',
  claimed: 'Claimed',
  awarded: 'Awarded',
  metInFull: 'Met in full',
  emptyHeading: 'No round has been approved yet',
  emptyText: 'A round appears here once a second official has approved it.',
  seedsHeading: 'Seeds of rounds to come',
  seedsText:
    'Each round draws with a seed. Its digest stands here, and in the ledger, before the cut-off; the seed itself is told with the round, and then everybody can check that it is the same.',
  seedDigest: 'Digest of the seed (SHA-256)',
  announced: 'Announced',
};

export const lookUp = {
  heading: 'Look up one requisition',
  lead: 'With the reference of its receipt anybody can see what a requisition got and why. No name is shown.',
  reference: 'Reference',
  hint: 'As on the receipt, for example M0302-7K3Q-F9DXC',
  submit: 'Look up',
  missing: 'Type the reference of the receipt',
  notFound: 'No approved round holds this reference. Before its round is approved, a requisition is not shown here.',
  found: (reference: string) => `Requisition ${reference}`,
  pieces: (pieces: string, noun: string, day: string) => `${pieces} ${noun}, ${day}`,
  toRound: 'To its round',
};

export const result = {
  title: (category: string, day: string) => `${category}, ${day}`,
  lead: (revision: number, at: string) => `Round ${figure(revision)} of the day, approved ${at}.`,
  hidden: 'A dash stands where fewer than 5 firms could be recognised.',
  fewer: 'fewer than 5',
  fewFirms:
    'Fewer than 5 firms took part: the figures of this round are not published, for they would tell of each of them. Both files below still prove it.',
  policyHeading: 'The rule it was divided by',
  rate: (rate: string, heads: number) =>
    heads === 1 ? `${rate} a head a day` : `${rate} for every ${count(heads, 'head')} a day`,
  rateLabel: 'Rate',
  cover: (days: number) => count(days, 'day'),
  coverLabel: 'Cover',
  windowLabel: 'What was received counts for',
  lifeLabel: 'Least remaining life',
  useFirstLabel: 'First to go: what expires within',
  weightsLabel: 'Weights',
  weights: { headcount: 'by headcount', claim: 'by claim', equal: 'every firm alike' },
  orderLabel: 'Order',
  orders: {
    level: 'lowest level first, all rise together',
    'first-come': 'first come, first served',
    draw: 'public draw',
    flat: 'flat grant',
  },
  stagesLabel: 'Stages',
  stage: (tiers: string, cover: number | null) =>
    cover === null ? `Tiers ${tiers}: up to the claim` : `Tiers ${tiers}: up to ${figure(cover)} a head`,
  ceilingsLabel: 'Price ceilings',
  proofLead: 'Two files and a seed are all there is to it: what the round was computed from, and what it gave.',
  inLedger: (seq: string) => `The approval is entry ${seq} of the ledger`,
  seed: 'Public seed',
  seedHeading: 'Is this the seed that was announced?',
  seedAnnounced: (at: string) => `Its digest was announced ${at}, before the round could be opened:`,
  seedAgrees: 'Your browser has computed the SHA-256 of the seed: it is the announced digest.',
  seedDiffers: 'Your browser has computed the SHA-256 of the seed: it is NOT the announced digest.',
  seedDerived:
    'A rehearsal announces no seed: it is the SHA-256 of city, category, day and revision, as your browser has computed.',
  seedUnknown: 'No digest of this seed was announced.',
  seedEntry: (seq: string) => `The announcement is entry ${seq} of the ledger`,
  seedByHand: 'By hand, in a terminal:',
  seedText: 'Who gets an odd pack is drawn with it: SHA-256 of the seed followed by the id of the requisition.',
};

export const recompute = {
  heading: 'Recompute it here',
  lead: 'Your browser downloads both files, divides the goods again with the same rule, compares every byte and lets an independent verifier judge. Nothing is sent.',
  start: 'Recompute in this browser',
  again: 'Recompute again',
  stop: 'Stop',
  ownFile: 'Check an awards file of your own instead',
  ownFileHint: 'For example one that you changed by a single piece: the first differing line is named.',
  running: 'Recomputing',
  downloaded: (megabytes: string) => `${megabytes} MB`,
  steps: {
    DOWNLOAD: 'Download both files',
    DIVIDE: 'Divide the goods again',
    COMPARE: 'Compare every byte',
    VERIFY: 'Let the verifier judge',
  },
  rightHeading: 'The round is right',
  rightText: (requisitions: number, lots: number) =>
    `${count(requisitions, 'requisition')} and ${count(lots, 'lot')}: both digests agree, the awards computed here are the same byte for byte, and the verifier found no violation.`,
  wrongHeading: 'This does not agree',
  snapshot: 'Digest of the snapshot',
  awards: 'Digest of the awards',
  own: 'Digest of the awards computed here',
  agrees: 'agrees with the published one',
  differs: 'is not the published one',
  same: 'the same',
  different: 'another',
  differenceHeading: (line: number) => `The first difference is in line ${figure(line)}`,
  theirs: 'In the file',
  ours: 'Computed here',
  nothing: '(the file ends before it)',
  byHandRight: (set: number, moved: number) =>
    `${count(set, 'quantity was', 'quantities were')} set by hand; ${count(moved, 'other firm')} made room by the published rule, and nobody else differs.`,
  byHandWrong: 'What was set by hand does not follow from its rule',
  violationsHeading: (n: number) => `The verifier found ${count(n, 'violation')}`,
  violation: ({ line, code, message }: Violation) => `Line ${figure(line)}: ${message} (${code})`,
  moreViolations: (n: number) => `and ${figure(n)} more`,
  downloadFailed: 'The files could not be downloaded. Check the connection and try again.',
  unreadable: ({ line, field, expected }: UnreadableLine) =>
    `The snapshot cannot be read: line ${figure(line)}${field === '' ? '' : `, field ${field}`}, expected ${expected}`,
};
