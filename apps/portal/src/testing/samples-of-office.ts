import type {
  Cockpit,
  OpenDataCatalogue,
  ProgressMovementPage,
  ProgressReport,
  RoundAnomalies,
  RoundReplayList,
  RoundStory,
  ServiceFigures,
} from '@supplydock/api-client';

// Reports and figures that officials look at.

const figures = {
  openingPieces: 1000,
  receivedPieces: -10,
  awardedPieces: 180,
  returnedPieces: 50,
  expiredPieces: 0,
  closingPieces: 760,
};

export const progressReport: ProgressReport = {
  ledgerHead: { seq: 7, hash: 'ab'.repeat(32) },
  from: '2020-03-02',
  to: '2020-03-02',
  today: '2020-03-02',
  rows: [{ productId: 'surgical', districtId: '310101', ...figures }],
  total: figures,
  checkedLots: 235,
  differenceCount: 0,
  differences: [],
};

export const movementPage: ProgressMovementPage = {
  from: '2020-03-02',
  to: '2020-03-02',
  items: [
    {
      id: 'm1',
      serviceDay: '2020-03-02',
      at: '2020-03-02T02:00:00Z',
      kind: 'ALLOCATE',
      column: 'awarded',
      pieces: -180,
      lotId: 'l1',
      batch: '200220A1',
      productId: 'surgical',
      districtId: '310101',
      roundId: 'r1',
    },
  ],
  nextCursor: null,
  total: 1,
  pieces: -180,
};

export const serviceFigures: ServiceFigures = {
  from: '2020-03-02',
  to: '2020-03-02',
  rows: [
    { queue: 'VERIFICATION', answered: 4, inTime: 3, open: 7, overdue: 2 },
    { queue: 'PRICE', answered: 0, inTime: 0, open: 0, overdue: 0 },
    { queue: 'APPEAL', answered: 0, inTime: 0, open: 0, overdue: 0 },
  ],
};

const nothing = { requisitions: 0, askedPieces: 0, awardedPieces: null };
const noQueue = { green: 0, amber: 0, red: 0, waiting: 0, oldestSince: null };

export const cockpit: Cockpit = {
  serviceDate: '2020-03-02',
  readAt: '2020-03-01T23:15:55Z',
  categories: [
    {
      category: 'masks',
      cutOff: '09:30',
      secondsToCutOff: 2 * 3600 + 14 * 60 + 5,
      stockPieces: 1_000_000,
      today: { requisitions: 20_000, askedPieces: 2_000_000, awardedPieces: null },
      yesterday: { requisitions: 100, askedPieces: 5_000, awardedPieces: 4_000 },
      round: { id: 'r1', state: 'PROPOSED', percent: 100 },
      needPerHead: 3,
    },
    {
      category: 'goggles',
      cutOff: '08:00',
      secondsToCutOff: -60,
      stockPieces: 0,
      today: nothing,
      yesterday: nothing,
      round: null,
      needPerHead: null,
    },
  ],
  queues: [
    { queue: 'APPROVAL', ...noQueue, green: 1, oldestSince: '2020-03-01T22:00:00Z' },
    { queue: 'VERIFICATION', ...noQueue, green: 3, amber: 2, red: 1, waiting: 1, oldestSince: '2020-02-28T01:00:00Z' },
    { queue: 'PRICE', ...noQueue },
    { queue: 'APPEAL', ...noQueue },
  ],
  overdue: [
    {
      queue: 'VERIFICATION',
      id: 'e1',
      targetId: 'e1',
      name: '上海申禾印务有限公司',
      districtId: '310101',
      since: '2020-02-28T01:00:00Z',
      light: 'red',
      minutesLeft: -130,
    },
  ],
  scarcity: [
    { districtId: '310101', productId: 'surgical', headcount: 100, levelPerHead: 2.5 },
    { districtId: '310115', productId: 'surgical', headcount: 300, levelPerHead: 0 },
    { districtId: '310101', productId: 'kn95', headcount: 100, levelPerHead: 4 },
  ],
};

export const replays: RoundReplayList = {
  items: [
    {
      id: 'p1',
      askedAt: '2020-03-02T03:00:00Z',
      askedByName: '审计员',
      finishedAt: '2020-03-02T03:00:02Z',
      outcome: 'SAME',
      snapshotSha256: 'ab'.repeat(32),
      awardsSha256: 'cd'.repeat(32),
      computeMs: 1400,
    },
  ],
};

export const openData: OpenDataCatalogue = {
  datasets: [
    {
      name: 'rounds',
      titleEn: 'Rounds',
      titleZh: '轮次',
      csvUrl: '/api/public/open-data/rounds?format=csv',
      jsonUrl: '/api/public/open-data/rounds?format=json',
      fields: [{ name: 'tier', type: 'integer', isNullable: true, en: 'How urgent', zh: '层级' }],
    },
  ],
};

export const roundStory: RoundStory = {
  blocks: [
    {
      id: 1,
      stage: 1,
      level: ['7', '5'],
      lots: 3,
      requisitions: 214,
      products: [{ productId: 'kn95', lots: 3, lotPieces: 12_300, awardedPieces: 12_300 }],
      districtIds: ['310101'],
      tiers: [3, 4],
      claimPieces: 20_000,
      awardedPieces: 12_300,
      metInFull: 9,
    },
    {
      id: 2,
      stage: 1,
      level: ['3', '1'],
      lots: 0,
      requisitions: 60,
      products: [],
      districtIds: ['310101'],
      tiers: [1],
      claimPieces: 900,
      awardedPieces: 900,
      metInFull: 60,
    },
  ],
  levels: {
    barMilli: 500,
    bars: [
      { requisitions: 30, headcount: 900, awardedPieces: 0 },
      { requisitions: 184, headcount: 5_100, awardedPieces: 12_300 },
    ],
  },
};

export const roundAnomalies: RoundAnomalies = {
  items: [
    {
      code: 'SAME_PHONE',
      total: 2,
      awards: [
        {
          requisitionId: 'q7',
          enterpriseId: 'e7',
          enterpriseName: '上海示例商贸有限公司',
          districtId: '310101',
          pieces: 80,
          figures: { firms: 3, headcount: 41, sharedPieces: 120 },
        },
      ],
    },
    { code: 'RELEASED', total: 0, awards: [] },
  ],
};
