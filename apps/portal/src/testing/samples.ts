import type {
  Award,
  EnterpriseDetail,
  Entitlement,
  Jurisdiction,
  LotDetail,
  Me,
  QuarantinedRequisition,
  Reference,
  RequisitionDetail,
  Standing,
  Role,
  Round,
  Today,
} from '@supplydock/api-client';

export * from './samples-of-desks.js';

/** One of each thing, as the api would answer; the numbers are one worked example. */
export const city: Jurisdiction = {
  id: '310000',
  nameEn: 'Shanghai',
  nameZh: '上海市',
  timeZone: 'Asia/Shanghai',
  today: '2020-03-02',
  cutOffs: { masks: '09:30', disinfectant: '09:30', goggles: '09:30', thermometers: '16:00' },
  rehearsal: true,
};

export const reference: Reference = {
  jurisdiction: city,
  districts: [
    { id: '310101', nameEn: 'Huangpu', nameZh: '黄浦区', lng: 121.48, lat: 31.21 },
    { id: '310115', nameEn: 'Pudong', nameZh: '浦东新区', lng: 121.74, lat: 31.08 },
  ],
  products: [
    product('surgical', 'Surgical mask', '医用外科口罩', 'YY 0469-2011'),
    product('kn95', 'KN95 respirator', 'KN95 防护口罩', 'GB 2626-2006'),
  ],
  categories: ['masks', 'disinfectant', 'goggles', 'thermometers'],
};

function product(id: string, nameEn: string, nameZh: string, standard: string): Reference['products'][number] {
  return {
    id,
    category: 'masks',
    nameEn,
    nameZh,
    standard,
    standards: [standard],
    isMedical: false,
    shelfLifeDays: 730,
    unitEn: 'piece',
    unitZh: '只',
  };
}

export const someone = (role: Role, userId = `user-${role}`): Me => ({
  userId,
  displayName: '李敏 Li Min',
  locale: 'zh',
  jurisdiction: city,
  firms: [{ id: 'e1', name: '上海申禾印务有限公司' }],
  memberships: [{ role, enterpriseId: 'e1', enterpriseName: '上海申禾印务有限公司', districtId: null }],
});

export const round: Round = {
  id: 'r1',
  category: 'masks',
  serviceDate: '2020-03-02',
  revision: 1,
  state: 'PROPOSED',
  stage: 'PROPOSED',
  percent: 100,
  openedById: 'user-city_officer',
  openedByName: '王海燕',
  openedAt: '2020-03-02T01:02:00Z',
  proposedAt: '2020-03-02T01:02:07Z',
  decidedByName: null,
  decidedAt: null,
  decisionReason: null,
  failure: null,
  snapshotSha256: 'ab'.repeat(32),
  awardsSha256: 'cd'.repeat(32),
  totals: {
    lotPieces: 24_000,
    claimPieces: 31_870,
    awardedPieces: 23_950,
    metresPieces: 1,
    beyondPack: 0,
    requisitions: 400,
    metInFull: 120,
    short: 270,
    unserved: 10,
    lotsUsed: 8,
    piecesLeft: 50,
  },
  timings: { totalMs: 9980 },
  version: 7,
  policy: { id: 'p1', name: 'standard', policyVersion: 1 },
  blocks: [{ id: 1, stage: 1, level: ['141', '50'], lots: 8, requisitions: 400 }],
  byTier: [{ tier: 4, ...group() }],
  byDistrict: [{ districtId: '310101', ...group() }],
  reasonCounts: { FULLY_MET: 120, POOL_SHORT: 270, PACK_ROUND_DOWN: 200 },
  certificate: { verified: true, checkedAt: '2020-03-02T01:02:06Z' },
  clock: { light: 'green', minutesLeft: 2_820 },
  goneLots: [],
  supersededBy: null,
};

export function group(): Omit<Round['byTier'][number], 'tier'> {
  return {
    requisitions: 400,
    claimPieces: 31_870,
    awardedPieces: 23_950,
    headcount: 10_000,
    levelPerHead: 2.82,
    metInFull: 120,
    short: 270,
    unserved: 10,
  };
}

export const award: Award = {
  roundId: 'r1',
  requisitionId: 'q1',
  askedPieces: 500,
  claimPieces: 69,
  pieces: 60,
  receivedPieces: 60,
  recalledPieces: 0,
  headcount: 43,
  fairPieces: ['3063', '50'],
  block: 1,
  state: 'OFFERED',
  reasons: [
    { code: 'CAP_ENTITLEMENT', claimPieces: 69 },
    { code: 'POOL_SHORT', level: ['141', '50'], enoughPieces: 26_100 },
    { code: 'PACK_ROUND_DOWN', packPieces: 10 },
  ],
  lines: [
    {
      lotId: 'l1',
      productId: 'surgical',
      supplierName: '上海云勇有限公司',
      districtId: '310115',
      pieces: 60,
      packPieces: 10,
      priceFen: 120,
      isRecalled: false,
    },
  ],
};

export const entitlement: Entitlement = {
  category: 'masks',
  headcount: 43,
  verifiedHeadcount: 43,
  ratePerHeadPerDay: 1,
  perHeads: 1,
  coverDays: 3,
  needPieces: 129,
  receivedPieces: 60,
  windowFrom: '2020-02-24',
  windowTo: '2020-03-02',
  entitlementPieces: 69,
  policyId: 'p1',
};

export const requisition: RequisitionDetail = {
  id: 'q1',
  reference: 'M0302-7K3Q-F9DXC',
  enterpriseId: 'e1',
  enterpriseName: '上海申禾印务有限公司',
  category: 'masks',
  serviceDate: '2020-03-02',
  askedPieces: 500,
  accepts: ['surgical', 'kn95'],
  maxPriceFen: 300,
  neededBy: null,
  state: 'APPROVED',
  quarantine: null,
  decision: null,
  assistedBy: null,
  submittedAt: '2020-03-01T10:22:31Z',
  version: 2,
  entitlement,
  award: null,
  appeal: { isOpen: false, isCounted: false, until: null, id: null, state: null },
  entries: [{ seq: 12, hash: 'ef'.repeat(32), kind: 'REQUISITION_SUBMITTED', at: '2020-03-01T10:22:31Z' }],
};

/** A daily wish that nobody has confirmed today. */
export const standing: Standing = {
  id: 's1',
  enterpriseId: 'e1',
  category: 'masks',
  askedPieces: 120,
  accepts: ['surgical', 'kn95'],
  maxPriceFen: 300,
  since: '2020-02-20',
  version: 3,
  today: { serviceDate: '2020-03-02', state: 'WAITS', requisitionId: null },
  missedDays: [],
};

/** Far above the need of its firm, as an officer sees it. */
export const quarantined: QuarantinedRequisition = {
  ...requisition,
  askedPieces: 5000,
  state: 'QUARANTINED',
  quarantine: { code: 'ASKED_FAR_ABOVE_NEED', params: { askedPieces: 5000, needPieces: 129, maxTimesNeed: 10 } },
  clock: { light: 'amber', minutesLeft: 605 },
  day: 'OPEN',
  firm: {
    uscc: '91110000600037341L',
    districtId: '310101',
    industry: '印刷',
    size: 'small',
    tier: 4,
    state: 'VERIFIED',
    headcount: 43,
    filedHeadcount: null,
    contactPhone: '13800000000',
  },
};

export const lot: LotDetail = {
  id: 'l1',
  supplierId: 'e1',
  supplierName: '上海云勇有限公司',
  productId: 'surgical',
  districtId: '310115',
  serves: null,
  batch: '200220A1',
  producedOn: '2020-02-20',
  expiresOn: '2022-02-19',
  packPieces: 10,
  priceFen: 120,
  costFen: null,
  costSource: null,
  priceReview: null,
  state: 'AVAILABLE',
  holds: [],
  version: 1,
  levels: { onHand: 5000, available: 1000, reserved: 4000, allocated: 0, shipped: 0, writtenOff: 0 },
  createdAt: '2020-03-01T08:00:00Z',
  movements: [
    {
      id: 'm1',
      kind: 'POST',
      onHand: 5000,
      available: 5000,
      reserved: 0,
      allocated: 0,
      shipped: 0,
      writtenOff: 0,
      roundId: null,
      reason: '',
      at: '2020-03-01T08:00:00Z',
    },
    {
      id: 'm2',
      kind: 'RESERVE',
      onHand: 0,
      available: -4000,
      reserved: 4000,
      allocated: 0,
      shipped: 0,
      writtenOff: 0,
      roundId: 'r1',
      reason: 'frozen by a round',
      at: '2020-03-02T01:00:00Z',
    },
  ],
};

const demand = { requisitions: 400, askedPieces: 40_000, claimPieces: 31_870, awardedPieces: 23_950, metInFull: 120 };
export const today: Today = {
  jurisdiction: city,
  serviceDate: '2020-03-02',
  category: 'masks',
  stockPieces: 24_000,
  lots: 8,
  demand: { requisitions: 400, askedPieces: 40_000, quarantined: 12 },
  total: demand,
  round: { ...round, state: 'APPROVED', decidedAt: '2020-03-02T02:00:00Z' },
  byDistrict: [{ districtId: '310101', ...demand }],
  byTier: [{ tier: 4, ...demand }],
  stockByProduct: [{ productId: 'surgical', pieces: 24_000, lots: 8 }],
};

export const pageOf = <T>(...items: T[]): { items: T[]; nextCursor: string | null; total: number } => ({
  items,
  nextCursor: null,
  total: items.length,
});

/** A firm under review, as its district sees it. */
export const firm: EnterpriseDetail = {
  id: 'f1',
  reference: 'F-9C41-77D0',
  uscc: '91110000600037341L',
  name: '上海申禾印务有限公司',
  districtId: '310101',
  industry: '印刷',
  size: 'small',
  tier: 4,
  state: 'UNDER_REVIEW',
  isSupplier: false,
  headcount: null,
  filedHeadcount: 43,
  filedFrom: '2020-03-02',
  clock: { light: 'green', minutesLeft: 2_405 },
  createdAt: '2020-03-01T08:00:00Z',
  version: 3,
  address: '人民路 1 号',
  contactName: '李敏',
  contactPhone: '13800000000',
  openQuestion: null,
  stateReason: null,
  headcounts: [],
  filings: [
    {
      id: 'h1',
      enterpriseId: 'f1',
      enterpriseName: '上海申禾印务有限公司',
      districtId: '310101',
      headcount: 43,
      effectiveFrom: '2020-03-01',
      state: 'PENDING',
      verifiedHeadcount: null,
      verifiedFrom: null,
      headcountInForce: null,
      reason: null,
      filedAt: '2020-03-01T08:00:00Z',
      decidedAt: null,
      version: 1,
    },
  ],
};
