import { count, figure } from '../plural.js';

export const firm = {
  heading: 'My requisition',
  lead: (enterprise: string, day: string) => `${enterprise}, ${day}`,
  noneHeading: 'Nothing filed for this day yet',
  noneText: 'File before the day’s round begins to take part in it.',
  file: 'File a requisition',
  fileAgain: 'File it again',
  amend: 'Change it',
  withdraw: 'Withdraw it',
  withdrawing: 'Withdrawing',
  withdrawnText: 'It takes no part in the day’s round. You can file it again with the same values.',
  rejectedText: 'An officer rejected it. You can file another one.',
  expiredText: 'Its day has passed.',
  asked: 'Asked',
  accepts: 'Accepts',
  maxPrice: 'Price ceiling',
  anyPrice: 'any price',
  perPiece: (price: string) => `${price} a piece`,
  neededBy: 'Needed by',
  noDay: 'no day named',
  reference: 'Reference',
  filedAt: 'Filed',
  statusHeading: 'Where it stands',
  quarantineHeading: 'An officer checks it first',
  quarantine: {
    ASKED_ABOVE_CITY_LIMIT: (p) =>
      `You asked for ${figure(Number(p['askedPieces']))}; the city lets one firm ask for ${figure(Number(p['maxPieces']))} at most.`,
    ASKED_LOOKS_ACCIDENTAL: (p) => `${figure(Number(p['askedPieces']))} looks like a slip of the keyboard.`,
    HEADCOUNT_UNVERIFIED: () => 'Your headcount is not verified yet.',
    ASKED_FAR_ABOVE_NEED: (p) =>
      `You asked for ${figure(Number(p['askedPieces']))}; your staff needs ${figure(Number(p['needPieces']))}. More than ${figure(Number(p['maxTimesNeed']))} times the need is checked.`,
  } as Record<string, (params: Record<string, unknown>) => string>,
  quarantineOther: 'The quantity is unusual.',
  quarantineMend: 'You can change it now: a plausible quantity takes part at once.',
  steps: {
    filed: 'Filed',
    checked: 'Checked',
    round: 'In the day’s round',
    awarded: 'Award decided',
    shipped: 'On its way',
    received: 'Received',
  },
  stepDetails: {
    checkedNow: 'An officer looks at it',
    checkedRejected: 'Rejected by an officer',
    roundWaits: 'Waits for the round to begin',
    roundRuns: 'The round is computed and reviewed; nothing can be changed meanwhile',
    awarded: (pieces: string) => `${pieces} awarded`,
    nothing: 'Nothing to deliver this time',
    withdrawn: 'Withdrawn before the round',
  },
  entitlementHeading: 'What you may claim',
  entitlementText: 'A claim above this gains nothing, so ask for what you need.',
  staff: 'staff',
  perDay: (heads: number) => (heads === 1 ? 'a day each' : `a day for every ${figure(heads)} staff`),
  coverDays: 'days of cover',
  received: (from: string) => `received since ${from}`,
  entitled: 'you may claim',
  sentence: (e: EntitlementWords) =>
    `${count(e.headcount, 'member of staff', 'members of staff')} times ${e.rate} a day${e.perHeads === 1 ? '' : ` for every ${e.perHeads}`}, times ${count(e.coverDays, 'day')}, less ${figure(e.received)} received, makes ${figure(e.entitled)}.`,
  awardHeading: 'Your award',
  awardOf: (asked: string, claim: string) => `of ${asked} asked, ${claim} claimed`,
  whyHeading: 'Why this many',
  linesHeading: 'Where it comes from',
  product: 'Product',
  supplier: 'Supplier',
  from: 'From',
  packs: 'Packs',
  packsOf: (packs: number, size: number) => `${count(packs, 'pack')} of ${figure(size)}`,
  pieces: 'Pieces',
  price: 'Price a piece',
  cost: 'Cost',
  earlierHeading: 'Earlier requisitions',
  day: 'Day',
  state: 'State',
};

export interface EntitlementWords {
  headcount: number;
  rate: number;
  perHeads: number;
  coverDays: number;
  received: number;
  entitled: number;
}

export const requisition = {
  fileHeading: (category: string) => `File a requisition for ${category.toLowerCase()}`,
  amendHeading: 'Change the requisition',
  pieces: 'How many pieces do you need?',
  piecesHint: (entitled: string) => `You may claim ${entitled}. Asking for more gains nothing.`,
  piecesOver: (entitled: string) => `The claim ends at ${entitled}: what is above gains nothing.`,
  piecesMissing: 'Enter how many pieces you need, as a whole number',
  piecesZero: 'Enter at least 1 piece',
  piecesTooLarge: 'Enter fewer than a thousand million pieces',
  accepts: 'Which of these can you use?',
  acceptsHint: 'The more you can use, the easier a lot is found.',
  acceptsMissing: 'Choose at least one product you can use',
  maxPrice: 'Highest price a piece, in yuan (optional)',
  maxPriceHint: 'Empty means any price. Dearer lots will not be given to you.',
  maxPriceWrong: 'Enter a price in yuan, such as 2.80, or leave it empty',
  neededBy: 'Needed by (optional)',
  neededByPast: 'Choose today or a later day',
  check: 'Check your answers',
  checkText: 'This is what takes part in the day’s round.',
  claim: 'Claim',
  claimNote: 'what you asked, up to what you may claim',
  file: 'File it',
  filing: 'Filing',
  saveChange: 'Save the change',
  doneHeading: 'Filed',
  doneChanged: 'Changed',
  doneReference: 'Your reference',
  doneNext: 'What happens next',
  doneNextText:
    'It takes part in the day’s round. Once a second official has approved the result, your award and its reasons appear on your page.',
  doneNextQuarantined:
    'The quantity is unusual, so an officer looks at it first. You see the outcome on your page; nothing is dropped.',
  toHome: 'To my requisition',
};
