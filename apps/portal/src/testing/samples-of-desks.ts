import type {
  EnterpriseTimeline,
  DocumentList,
  FirmOnSite,
  FirmPeople,
  OwnJoinRequests,
  RequisitionTimeline,
  WaitingJoinRequest,
  LedgerEntryProof,
  KeptMailPage,
  LotTimeline,
  NoticeItem,
  PolicyDetail,
  PolicyPreset,
  PriceReview,
  QualificationDetail,
  RoundSchedule,
  ScenarioChangePage,
  ScenarioFigures,
  ScenarioGroup,
  ScenarioRun,
  NoticeSettings,
} from '@supplydock/api-client';

// Notices, papers, people, the ledger, prices and qualifications.

export const awardNotice: NoticeItem = {
  id: 'n2',
  kind: 'AWARD_OFFERED',
  subjectId: 'q1',
  firm: { id: 'e1', name: '上海申禾印务有限公司' },
  figures: { category: 'masks', serviceDate: '2020-03-02', askedPieces: 500, awardedPieces: 60 },
  createdAt: '2020-03-02T09:00:00Z',
  readAt: null,
};
export const expiryNotice: NoticeItem = {
  id: 'n1',
  kind: 'LOT_EXPIRED',
  subjectId: 'l1',
  firm: null,
  figures: { productId: 'kn95', expiresOn: '2020-03-01', writtenOffPieces: 40 },
  createdAt: '2020-03-02T08:00:00Z',
  readAt: '2020-03-02T08:30:00Z',
};

export const lotTimeline: LotTimeline = {
  items: [
    {
      seq: 9,
      kind: 'LOT_HELD',
      at: '2020-03-01T09:00:00Z',
      actorName: null,
      pieces: null,
      hold: 'SUPPLIER',
      text: '清点',
    },
    { seq: 8, kind: 'LOT_POSTED', at: '2020-03-01T08:00:00Z', actorName: null, pieces: 5000, hold: null, text: null },
  ],
};

/** An entry whose text really hashes to its hash. */
export const ledgerEntry: LedgerEntryProof = {
  jurisdictionId: '310000',
  seq: 7,
  kind: 'ROUND_APPROVED',
  subjectType: 'round',
  subjectId: '01a20250-174a-7441-8859-9b5300301da6',
  actorId: null,
  payload: { awardedPieces: 23_950 },
  at: '2020-03-02T02:00:00.000000Z',
  prevHash: '34'.repeat(32),
  covered: '{"seq":7}',
  hash: '256471776c47545b389142384a1640e500a2cb8cf7d4e03f860fe1c219398a1e',
  hashInNext: null,
};
export const onSite: FirmOnSite = {
  verified: 43,
  counted: 38,
  current: { id: 'w1', effectiveFrom: '2020-03-01', onSite: 38, inPlace: ['mechanism', 'inspection', 'supplies', 'management'], filedAt: '2020-03-01T01:30:00Z' },
  history: [{ id: 'w1', effectiveFrom: '2020-03-01', onSite: 38, inPlace: ['mechanism', 'inspection', 'supplies', 'management'], filedAt: '2020-03-01T01:30:00Z' }],
}; // prettier-ignore

export const people: FirmPeople = {
  people: [
    { userId: 'u1', displayName: '李敏', login: '李.敏', isMe: true },
    { userId: 'u2', displayName: '王芳', login: '王.芳', isMe: false },
  ],
  invitations: [{ id: 'i1', invitedBy: '李敏', expiresAt: '2020-03-05T02:00:00Z', mailTo: null, mailState: null }],
};

export const joiner: WaitingJoinRequest = {
  id: 'j1',
  enterpriseId: 'e1',
  enterpriseName: '上海申禾印务有限公司',
  districtId: '310101',
  displayName: '赵雷',
  login: '赵.雷',
  reason: '采购新同事',
  askedAt: '2020-03-02T01:00:00Z',
};
export const ownJoining: OwnJoinRequests['items'][number] = {
  id: 'j1',
  enterpriseName: '上海申禾印务有限公司',
  state: 'REFUSED',
  askedAt: '2020-03-02T01:00:00Z',
  decidedAt: '2020-03-02T02:00:00Z',
  decisionReason: '不认识',
};

export const requisitionTimeline: RequisitionTimeline = {
  items: [
    { seq: 12, kind: 'REQUISITION_RELEASED', at: '2020-03-02T01:20:00Z', actorName: '王海燕', askedPieces: null, isAssisted: false, isStanding: false, quarantine: 'ASKED_FAR_ABOVE_NEED', cause: null, text: 'Confirmed by phone' },
    { seq: 11, kind: 'REQUISITION_SUBMITTED', at: '2020-03-02T01:00:00Z', actorName: null, askedPieces: 5_000, isAssisted: true, isStanding: false, quarantine: 'ASKED_FAR_ABOVE_NEED', cause: null, text: null },
  ],
}; // prettier-ignore

export const documents: DocumentList = {
  items: [
    { id: 'd1', purpose: 'business_licence', name: '营业执照.jpg', kind: 'jpeg', bytes: 812_004, sha256: 'a'.repeat(64), addedAt: '2020-03-02T01:30:00Z', isRemovable: true },
    { id: 'd2', purpose: 'staff_evidence', name: '社保清单.pdf', kind: 'pdf', bytes: 90_412, sha256: 'b'.repeat(64), addedAt: '2020-03-01T01:30:00Z', isRemovable: false },
  ],
}; // prettier-ignore

export const noticeSettings: NoticeSettings = {
  language: 'zh',
  address: null,
  kinds: [
    { kind: 'FIRM_VERIFIED', inPortal: true, byMail: true },
    { kind: 'AWARD_OFFERED', inPortal: true, byMail: true },
  ],
};
export const keptMail: KeptMailPage['items'][number] = {
  id: 'n1',
  to: 'li@example.cn',
  language: 'zh',
  subject: '企业已通过核验',
  text: '理由见企业页面',
  createdAt: '2020-03-02T09:00:00Z',
};

export const priceReview: PriceReview = {
  id: 'v1',
  state: 'PENDING',
  priceFen: 500,
  costFen: 200,
  breaches: [
    { code: 'PRICE_ABOVE_CEILING', priceFen: 500, ceilingFen: 400 },
    { code: 'MARGIN_ABOVE_ALLOWED', priceFen: 500, costFen: 200, maxMarginPercent: 35, highestFen: 270 },
  ],
  openedAt: '2020-03-01T08:00:00Z',
  clock: { light: 'green', minutesLeft: 2400 },
  decidedAt: null,
  reason: null,
  version: 1,
};

export const qualification: QualificationDetail = {
  id: 'k1',
  supplierId: 'e1',
  supplierName: '上海云勇有限公司',
  districtId: '310115',
  productId: 'kn95',
  state: 'DOCUMENT_CHECK',
  goodsName: '防护口罩',
  standard: 'GB 2626-2006',
  certificates: [{ kind: 'TEST_REPORT', number: '检字第0118号', validTo: '2021-01-31' }],
  validTo: '2021-01-31',
  daysLeft: 335,
  dailyCapPieces: null,
  audience: null,
  clock: { light: 'green', minutesLeft: 2400 },
  appliedAt: '2020-03-01T08:00:00Z',
  decidedAt: null,
  reason: null,
  version: 1,
  timeline: [{ seq: 7, kind: 'QUALIFICATION_APPLIED', at: '2020-03-01T08:00:00Z', actorName: null, text: null }],
};

export const firmTimeline: EnterpriseTimeline = {
  items: [
    {
      seq: 7,
      kind: 'ENTERPRISE_REGISTERED',
      at: '2020-03-01T08:00:00Z',
      actorName: '李敏',
      headcount: 43,
      effectiveFrom: '2020-03-01',
      text: null,
    },
  ],
};

export const policy: PolicyDetail = {
  id: 'p2',
  name: 'shanghai-rehearsal',
  category: 'masks',
  policyVersion: 2,
  latestVersion: 2,
  effectiveFrom: '2020-03-02',
  standing: 'IN_FORCE',
  reason: '到货减半',
  setByName: '李敏 Li Min',
  setAt: '2020-03-02T00:30:00Z',
  rules: {
    ratePerHeadPerDay: 1,
    perHeads: 1,
    coverDays: 3,
    windowDays: 7,
    weights: 'headcount',
    order: 'level',
    stages: [
      { tiers: [1], coverPieces: 3 },
      { tiers: [1, 2, 3, 4], coverPieces: null },
    ],
    minRemainingLifeDays: 30,
    useFirstWithinDays: 60,
    draw: null,
    grantPieces: null,
    priceCeilingsFen: { surgical: 280 },
    cutOffMinutes: 960,
    plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
  },
};

export const earlierPolicy: PolicyDetail = {
  ...policy,
  id: 'p1',
  policyVersion: 1,
  effectiveFrom: '2020-02-24',
  standing: 'PAST',
  setByName: null,
  rules: { ...policy.rules, coverDays: 7, priceCeilingsFen: {}, cutOffMinutes: null },
};

export const preset: PolicyPreset = {
  id: 'beibei-flat',
  nameEn: '北碚 Beibei',
  nameZh: '北碚',
  source: '按规模定额',
  sourceZh: '按规模定额',
  category: 'masks',
  rules: {
    ...policy.rules,
    weights: 'equal',
    order: 'flat',
    stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }],
    grantPieces: { micro: 10, small: 10, medium: 30, large: 0 },
  },
};

export const scheduledMasks: RoundSchedule['items'][number] = {
  category: 'masks',
  serviceDate: '2020-03-02',
  cutOff: '16:00',
  isScheduled: true,
  outcome: null,
  roundId: null,
  at: null,
  seedSha256: null,
};

const scenarioGroup = (key: string): ScenarioGroup => ({
  key,
  requisitions: 10,
  claimPieces: 900,
  awardedPieces: 600,
  served: 8,
  metInFull: 3,
  levelMilli: 2_820,
});

const scenarioFigures: ScenarioFigures = {
  snapshotSha256: 'ab'.repeat(32),
  awardsSha256: 'cd'.repeat(32),
  requisitions: 10,
  claimPieces: 900,
  lotPieces: 700,
  awardedPieces: 600,
  piecesLeft: 100,
  served: 8,
  metInFull: 3,
  metresPieces: 4_200_000,
  nearExpiryLotPieces: 50,
  nearExpiryAwardedPieces: 40,
  worstTenthMilli: 1_500,
  medianMilli: 2_500,
  giniMilli: 210,
  levels: [1, 2, 7],
  byTier: [scenarioGroup('1'), scenarioGroup('4')],
  byDistrict: [scenarioGroup('310101')],
  bySize: [scenarioGroup('small')],
};

export const scenarioRun: ScenarioRun = {
  id: 's1',
  category: 'masks',
  serviceDate: '2020-03-02',
  state: 'DONE',
  percent: 100,
  failureCode: null,
  createdByName: '李敏 Li Min',
  createdAt: '2020-03-02T00:30:00Z',
  baseRoundId: 'r1',
  scenarios: [
    { kind: 'policy', id: 'p2', nameEn: 'standard', nameZh: 'standard', policyVersion: 2, rules: policy.rules },
    {
      kind: 'comparison',
      id: 'flat',
      nameEn: '定额发放',
      nameZh: '定额发放',
      policyVersion: null,
      rules: preset.rules,
    },
  ],
  result: {
    milliseconds: 4_210,
    nearExpiryDays: 60,
    windowDays: 7,
    binMilli: 500,
    figures: [scenarioFigures, { ...scenarioFigures, served: 10, awardedPieces: 500, piecesLeft: 200, giniMilli: 480 }],
  },
};

export const scenarioChanges: ScenarioChangePage = {
  items: [
    {
      requisitionId: 'q1',
      enterpriseId: 'e1',
      enterpriseName: '上海申禾印务有限公司',
      districtId: '310101',
      tier: 4,
      headcount: 43,
      beforePieces: 60,
      pieces: 10,
      changePieces: -50,
    },
  ],
  nextCursor: 'more',
  total: 30,
  gain: 4,
  lose: 26,
};
