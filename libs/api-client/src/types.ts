/** What the api answers, in the words of its OpenAPI document. Pieces and fen are whole numbers; days are YYYY-MM-DD; instants are ISO 8601 in UTC. */

export type Category = 'masks' | 'disinfectant' | 'goggles' | 'thermometers';
export const CATEGORIES: readonly Category[] = ['masks', 'disinfectant', 'goggles', 'thermometers'];

export type Role =
  | 'requester'
  | 'supplier'
  | 'district_officer'
  | 'city_officer'
  | 'approver'
  | 'hotline_operator'
  | 'auditor'
  | 'system';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
}

export interface Jurisdiction {
  id: string;
  nameEn: string;
  nameZh: string;
  timeZone: string;
  today: string;
  rehearsal: boolean;
}

export interface Membership {
  role: Role;
  enterpriseId: string | null;
  enterpriseName: string | null;
  districtId: string | null;
}

export interface Me {
  userId: string;
  displayName: string;
  locale: 'en' | 'zh';
  jurisdiction: Jurisdiction;
  memberships: Membership[];
}

export interface District {
  id: string;
  nameEn: string;
  nameZh: string;
  lng: number;
  lat: number;
}

export interface Product {
  id: string;
  category: Category;
  nameEn: string;
  nameZh: string;
  standard: string;
  unitEn: string;
  unitZh: string;
}

export interface Reference {
  jurisdiction: Jurisdiction;
  districts: District[];
  products: Product[];
  categories: Category[];
}

export type RoundState =
  | 'SCHEDULED'
  | 'SNAPSHOTTING'
  | 'COMPUTING'
  | 'VERIFYING'
  | 'PROPOSED'
  | 'APPROVED'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'FAILED'
  | 'CANCELLED'
  | 'SUPERSEDED';

export interface RoundTotals {
  lotPieces: number;
  claimPieces: number;
  awardedPieces: number;
  metresPieces: number;
  requisitions: number;
  metInFull: number;
  short: number;
  unserved: number;
  lotsUsed: number;
  piecesLeft: number;
}

export interface RoundSummary {
  id: string;
  category: Category;
  serviceDate: string;
  revision: number;
  state: RoundState;
  stage: string | null;
  percent: number;
  openedById: string;
  openedByName: string;
  openedAt: string;
  proposedAt: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  failure: { code: string; detail: string | null } | null;
  snapshotSha256: string | null;
  awardsSha256: string | null;
  totals: RoundTotals | null;
  timings: Record<string, number>;
  version: number;
}

export interface RoundBlock {
  id: number;
  stage: number;
  level: [number | string, number | string];
  lots: number;
  requisitions: number;
}

export interface GroupResult {
  requisitions: number;
  claimPieces: number;
  awardedPieces: number;
  headcount: number;
  levelPerHead: number;
  metInFull: number;
  short: number;
}

export interface Round extends RoundSummary {
  policy: { id: string; name: string; policyVersion: number };
  blocks: RoundBlock[];
  byTier: (GroupResult & { tier: number })[];
  byDistrict: (GroupResult & { districtId: string })[];
  reasonCounts: Record<string, number>;
  certificate: { verified: boolean; checkedAt: string } | null;
}

export interface RoundProgress {
  state: RoundState;
  stage: string | null;
  percent: number;
  version: number;
}

/** A stable code and the numbers behind it; which numbers depends on the code. */
export interface Reason {
  code: string;
  [figure: string]: unknown;
}

export interface AwardLine {
  lotId: string;
  productId: string;
  supplierName: string;
  districtId: string;
  pieces: number;
  packPieces: number;
  priceFen: number;
}

export interface Award {
  roundId: string;
  requisitionId: string;
  pieces: number;
  claimPieces: number;
  askedPieces: number;
  receivedPieces: number;
  headcount: number;
  fairPieces: [string, string];
  block: number | null;
  state: string;
  reasons: Reason[];
  lines: AwardLine[];
}

export interface RoundAward extends Award {
  enterpriseName: string;
  districtId: string;
  tier: number;
}

export interface GroupDemand {
  requisitions: number;
  askedPieces: number;
  claimPieces: number | null;
  awardedPieces: number | null;
  metInFull: number | null;
}

export interface Today {
  jurisdiction: Jurisdiction;
  serviceDate: string;
  category: Category;
  stockPieces: number;
  lots: number;
  demand: { requisitions: number; askedPieces: number; quarantined: number };
  round: RoundSummary | null;
  byDistrict: (GroupDemand & { districtId: string })[];
  byTier: (GroupDemand & { tier: number })[];
  stockByProduct: { productId: string; pieces: number; lots: number }[];
}

export interface Entitlement {
  category: Category;
  headcount: number;
  ratePerHeadPerDay: number;
  /** 1 for a rate per head; 50 for a rate per 50 heads. */
  perHeads: number;
  coverDays: number;
  /** headcount × rate × days before anything received, rounded up. */
  needPieces: number;
  receivedPieces: number;
  windowFrom: string;
  windowTo: string;
  entitlementPieces: number;
  policyId: string;
}

export type RequisitionState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'APPROVED'
  | 'QUARANTINED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'RELEASED'
  | 'CLOSED';

export interface Requisition {
  id: string;
  reference: string;
  enterpriseId: string;
  enterpriseName: string;
  category: Category;
  serviceDate: string;
  askedPieces: number;
  accepts: string[];
  maxPriceFen: number | null;
  neededBy: string | null;
  state: RequisitionState;
  quarantine: { code: string; params: Record<string, unknown> } | null;
  submittedAt: string | null;
  version: number;
  entitlement?: Entitlement | null;
}

export interface RequisitionDetail extends Requisition {
  award: Award | null;
}

export interface RequisitionInput {
  category: Category;
  askedPieces: number;
  accepts: string[];
  maxPriceFen: number | null;
  neededBy: string | null;
}

export type LotState =
  | 'DECLARED'
  | 'AVAILABLE'
  | 'ON_HOLD'
  | 'DEPLETED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'RECALLED';

export interface LotLevels {
  onHand: number;
  available: number;
  reserved: number;
  allocated: number;
  shipped: number;
  writtenOff: number;
}

export interface Lot {
  id: string;
  supplierId: string;
  supplierName: string;
  productId: string;
  districtId: string;
  serves: string[] | null;
  batch: string;
  producedOn: string;
  expiresOn: string;
  packPieces: number;
  priceFen: number;
  state: LotState;
  version: number;
  levels: LotLevels;
  createdAt: string;
}

export interface LotMovement {
  id: string;
  kind: string;
  onHand: number;
  available: number;
  reserved: number;
  allocated: number;
  shipped: number;
  writtenOff: number;
  roundId: string | null;
  reason: string | null;
  at: string;
}

export interface LotDetail extends Lot {
  movements: LotMovement[];
}

export interface LotInput {
  productId: string;
  districtId: string;
  serves: string[] | null;
  batch: string;
  producedOn: string;
  expiresOn: string;
  pieces: number;
  packPieces: number;
  priceFen: number;
}
