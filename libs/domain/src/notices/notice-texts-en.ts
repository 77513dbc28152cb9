import type { NoticeTexts } from './notice-texts.js';

export const NOTICE_TEXTS_EN: NoticeTexts = {
  titles: {
    FIRM_VERIFIED: 'Your firm is verified',
    FIRM_REJECTED: 'The registration was rejected',
    FIRM_ASKED: 'Your district asks something',
    FIRM_SUSPENDED: 'Your firm is suspended',
    FIRM_REINSTATED: 'Your firm is reinstated',
    HEADCOUNT_VERIFIED: 'Headcount verified',
    HEADCOUNT_REJECTED: 'Headcount not accepted',
    JOIN_ASKED: 'Somebody asks to act for your firm',
    JOIN_WAITS: 'Somebody asks to act for a firm without people',
    JOIN_ADMITTED: 'You act for the firm now',
    JOIN_REFUSED: 'You were not admitted',
    REQUISITION_QUARANTINED: 'Requisition held for a check',
    REQUISITION_RELEASED: 'Requisition released',
    REQUISITION_REJECTED: 'Requisition rejected',
    STANDING_REMINDER: 'Re-confirm today’s requisition',
    AWARD_OFFERED: 'What the round gave you',
    AWARD_RECALLED: 'Awarded goods are recalled',
    APPEAL_UPHELD: 'Your appeal is upheld',
    APPEAL_REFUSED: 'Your appeal is refused',
    LOTS_ALLOCATED: 'Your lots are allocated',
    LOT_PRICE_ACCEPTED: 'Price accepted',
    LOT_PRICE_REJECTED: 'Price not accepted',
    LOT_EXPIRED: 'Lot expired',
    LOT_RECALLED: 'Lot recalled',
    QUALIFICATION_DECIDED: 'Qualification decided',
    PROPOSAL_WAITS: 'A proposal waits for a decision',
    PROPOSAL_OVERDUE: 'A proposal is overdue',
    ROUND_SUPERSEDED: 'A proposal is computed anew',
    ADDRESS_CODE: 'Your code',
  },
  told: {
    FIRM_VERIFIED: (f, w) =>
      `It takes part in the daily rounds with ${w.count(f['headcount'], 'person', 'people')} from ${w.day(f['effectiveFrom'])} on.`,
    FIRM_REJECTED: () => 'The reason stands on the page of your firm.',
    FIRM_ASKED: () => 'The clock of the review stands still until you answer on the page of your firm.',
    FIRM_SUSPENDED: () =>
      'Its requisitions stay out of the rounds until it is reinstated. The reason stands on the page of your firm.',
    FIRM_REINSTATED: () => 'It takes part in the rounds again.',
    HEADCOUNT_VERIFIED: (f, w) =>
      `${w.count(f['headcount'], 'person counts', 'people count')} from ${w.day(f['effectiveFrom'])} on.`,
    HEADCOUNT_REJECTED: (f, w) =>
      `The ${w.n(f['headcount'])} filed do not count; the headcount in force stays. The reason stands on the page of your firm.`,
    JOIN_ASKED: () => 'Who it is and why stands on the page of your people. Admit only whom you know.',
    JOIN_WAITS: () =>
      'Nobody acts for the firm yet, so your district decides. Who it is and why stands above the list of firms.',
    JOIN_ADMITTED: () => 'You may file for it from now on.',
    JOIN_REFUSED: () => 'The reason stands on the page of your requests.',
    REQUISITION_QUARANTINED: (f, w) =>
      `${w.n(f['askedPieces'])} ${w.goods(f['category'])} for ${w.day(f['serviceDate'])} look implausible. An officer decides within 48 hours; you may amend it meanwhile.`,
    REQUISITION_RELEASED: (f, w) =>
      `${w.n(f['askedPieces'])} ${w.goods(f['category'])} for ${w.day(f['serviceDate'])}: an officer let it through to the round.`,
    REQUISITION_REJECTED: (f, w) =>
      `${w.n(f['askedPieces'])} ${w.goods(f['category'])} for ${w.day(f['serviceDate'])}: it is not in the round. Read the reason and amend it.`,
    STANDING_REMINDER: (f, w) =>
      `${w.n(f['askedPieces'])} ${w.goods(f['category'])} for ${w.day(f['serviceDate'])} are not confirmed. Without a confirmation before the cut-off they are not in the round.`,
    AWARD_OFFERED: (f, w) =>
      `${w.day(f['serviceDate'])}: ${w.n(f['awardedPieces'])} of ${w.n(f['askedPieces'])} ${w.goods(f['category'])} asked for. The page says why, and from which lots.`,
    AWARD_RECALLED: (f, w) =>
      `Do not use ${w.n(f['recalledPieces'])} ${w.goods(f['category'])} awarded for ${w.day(f['serviceDate'])}. The page says which lot.`,
    APPEAL_UPHELD: (f, w) =>
      `The round of ${w.day(f['serviceDate'])} for ${w.goods(f['category'])}: ${w.count(f['owedPieces'], 'piece is', 'pieces are')} owed to you, to be made good in the next rounds. The page says why.`,
    APPEAL_REFUSED: (f, w) =>
      `The round of ${w.day(f['serviceDate'])} for ${w.goods(f['category'])}: its result stands. The page says why.`,
    LOTS_ALLOCATED: (f, w) =>
      `The round of ${w.day(f['serviceDate'])} gave away ${w.n(f['allocatedPieces'])} ${w.goods(f['category'])} of ${w.count(f['lots'], 'lot')} of yours.`,
    LOT_PRICE_ACCEPTED: (f, w) => `${w.product(f['productId'])}: an officer let its price pass. The page says why.`,
    LOT_PRICE_REJECTED: (f, w) =>
      `${w.product(f['productId'])}: the lot is rejected because of its price, its pieces are yours again. The page says why.`,
    LOT_EXPIRED: (f, w) =>
      `${w.product(f['productId'])}: its last day was ${w.day(f['expiresOn'])}; ${w.count(f['writtenOffPieces'], 'free piece')} written off.`,
    LOT_RECALLED: (f, w) =>
      `${w.product(f['productId'])}: ${w.count(f['awardedPieces'], 'piece')} had gone to ${w.count(f['awards'], 'award')}. The page lists them.`,
    PROPOSAL_WAITS: (f, w) =>
      `The round of ${w.day(f['serviceDate'])} for ${w.goods(f['category'])} has less than 16 of its 48 hours left.`,
    PROPOSAL_OVERDUE: (f, w) =>
      `The round of ${w.day(f['serviceDate'])} for ${w.goods(f['category'])} has waited for more than 48 hours. Firms get nothing until it is decided.`,
    ROUND_SUPERSEDED: (f, w) =>
      `${w.day(f['serviceDate'])}, ${w.goods(f['category'])}: ${w.count(f['lots'], 'lot')} of the proposal can no longer be given. The next revision is computed from what there is now.`,
    ADDRESS_CODE: (f) =>
      `Enter ${f['code']} where you gave this address. It is good for 15 minutes. If it was not you, nothing needs to be done.`,
    QUALIFICATION_DECIDED: (f, w) =>
      `${w.product(f['productId'])}: ${w.qualification(f['state'])}. The page says until when, and why.`,
  },
};
