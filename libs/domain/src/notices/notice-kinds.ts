import type { Role } from '../words.js';

/** What a notice may be about; the portal leads there. */
export type NoticeSubject =
  | 'enterprise'
  | 'people'
  | 'joining'
  | 'joiners'
  | 'requisition'
  | 'appeal'
  | 'lot'
  | 'round'
  | 'qualification'
  | 'account'
  | 'proposal';

interface NoticeRow {
  readonly about: NoticeSubject;
  /** Figures its sentences need: whole numbers, days (YYYY-MM-DD) and codes, never what a person wrote. */
  readonly figures: readonly string[];
  /** Whom it concerns, so that people are only asked about notices they can get. */
  readonly roles: readonly Role[];
}

const kind = <const Row extends NoticeRow>(row: Row): Row => row;

const FIRM = ['requester', 'supplier'] as const;
const DECIDERS = ['city_officer', 'approver'] as const;

/**
 * Every kind of notice: what it is about, and the figures its sentences name. Free text (an officer's reason, a name) is
 * not among them: it stands where the notice leads, behind that page's own checks.
 */
export const NOTICES = {
  FIRM_VERIFIED: kind({ about: 'enterprise', figures: ['headcount', 'effectiveFrom'], roles: FIRM }),
  FIRM_REJECTED: kind({ about: 'enterprise', figures: [], roles: FIRM }),
  FIRM_ASKED: kind({ about: 'enterprise', figures: [], roles: FIRM }),
  FIRM_SUSPENDED: kind({ about: 'enterprise', figures: [], roles: FIRM }),
  FIRM_REINSTATED: kind({ about: 'enterprise', figures: [], roles: FIRM }),
  HEADCOUNT_VERIFIED: kind({ about: 'enterprise', figures: ['headcount', 'effectiveFrom'], roles: FIRM }),
  HEADCOUNT_REJECTED: kind({ about: 'enterprise', figures: ['headcount'], roles: FIRM }),
  /** Somebody asks to act for the firm; whoever acts for it already answers. */
  JOIN_ASKED: kind({ about: 'people', figures: [], roles: FIRM }),
  /** The same where nobody acts for the firm: its district answers. */
  JOIN_WAITS: kind({ about: 'joiners', figures: [], roles: ['district_officer'] }),
  /** To the person who asked, of a firm or of none yet; nobody chooses whether to be told. */
  JOIN_ADMITTED: kind({ about: 'enterprise', figures: [], roles: [] }),
  JOIN_REFUSED: kind({ about: 'joining', figures: [], roles: [] }),
  REQUISITION_QUARANTINED: kind({
    about: 'requisition',
    figures: ['category', 'serviceDate', 'askedPieces'],
    roles: ['requester'],
  }),
  REQUISITION_RELEASED: kind({
    about: 'requisition',
    figures: ['category', 'serviceDate', 'askedPieces'],
    roles: ['requester'],
  }),
  REQUISITION_REJECTED: kind({
    about: 'requisition',
    figures: ['category', 'serviceDate', 'askedPieces'],
    roles: ['requester'],
  }),
  STANDING_REMINDER: kind({
    about: 'enterprise',
    figures: ['category', 'serviceDate', 'askedPieces'],
    roles: ['requester'],
  }),
  AWARD_OFFERED: kind({
    about: 'requisition',
    figures: ['category', 'serviceDate', 'askedPieces', 'awardedPieces'],
    roles: ['requester'],
  }),
  AWARD_RECALLED: kind({
    about: 'requisition',
    figures: ['category', 'serviceDate', 'recalledPieces'],
    roles: ['requester'],
  }),
  APPEAL_UPHELD: kind({
    about: 'appeal',
    figures: ['category', 'serviceDate', 'owedPieces'],
    roles: ['requester'],
  }),
  APPEAL_REFUSED: kind({ about: 'appeal', figures: ['category', 'serviceDate'], roles: ['requester'] }),
  LOTS_ALLOCATED: kind({
    about: 'round',
    figures: ['category', 'serviceDate', 'lots', 'allocatedPieces'],
    roles: ['supplier'],
  }),
  LOT_PRICE_ACCEPTED: kind({ about: 'lot', figures: ['productId'], roles: ['supplier'] }),
  LOT_PRICE_REJECTED: kind({ about: 'lot', figures: ['productId'], roles: ['supplier'] }),
  LOT_EXPIRED: kind({ about: 'lot', figures: ['productId', 'expiresOn', 'writtenOffPieces'], roles: ['supplier'] }),
  LOT_RECALLED: kind({ about: 'lot', figures: ['productId', 'awards', 'awardedPieces'], roles: ['supplier'] }),
  QUALIFICATION_DECIDED: kind({ about: 'qualification', figures: ['productId', 'state'], roles: ['supplier'] }),
  /** Of its 48 hours, 16 are left. */
  PROPOSAL_WAITS: kind({ about: 'proposal', figures: ['category', 'serviceDate'], roles: DECIDERS }),
  PROPOSAL_OVERDUE: kind({ about: 'proposal', figures: ['category', 'serviceDate'], roles: DECIDERS }),
  ROUND_SUPERSEDED: kind({ about: 'proposal', figures: ['category', 'serviceDate', 'lots'], roles: DECIDERS }),
  /** Goes to an address that is not confirmed yet; nobody chooses it, and it is not shown in the portal. */
  ADDRESS_CODE: kind({ about: 'account', figures: ['code'], roles: [] }),
} as const;

export type NoticeKind = keyof typeof NOTICES;
export const NOTICE_KINDS = Object.keys(NOTICES) as readonly NoticeKind[];

/** The figures of one kind, each of them needed. */
export type NoticeFigures<Kind extends NoticeKind = NoticeKind> = Readonly<
  Record<(typeof NOTICES)[Kind]['figures'][number], string | number>
>;

/** Kinds that a person with these roles can get, in the order of the table. */
export function noticeKindsFor(roles: readonly Role[]): readonly NoticeKind[] {
  return NOTICE_KINDS.filter((one) => NOTICES[one].roles.some((role) => roles.includes(role)));
}
