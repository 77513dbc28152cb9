import type { PublicRoundDetail } from '@supplydock/api-client';
import { group, round } from './samples.js';

const untold = {
  requisitions: null,
  claimPieces: null,
  awardedPieces: null,
  levelPerHead: null,
  metInFull: null,
  short: null,
  unserved: null,
};

/** The same round once it is decided, as anybody sees it. */
export const publicRound: PublicRoundDetail = {
  id: round.id,
  category: 'masks',
  serviceDate: '2020-03-02',
  revision: 1,
  state: 'PUBLISHED',
  proposedAt: round.proposedAt,
  decidedAt: '2020-03-02T02:00:00Z',
  snapshotSha256: round.snapshotSha256,
  awardsSha256: round.awardsSha256,
  totals: round.totals,
  seed: 'ef'.repeat(32),
  overrides: [{ reason: 'CRITICAL_SERVICE', pieces: 80, claimPieces: 90, rulePieces: 60 }],
  appeals: {
    lodged: 3,
    waiting: 2,
    items: [
      {
        ground: 'HEADCOUNT_WRONG',
        outcome: 'UPHELD',
        reason: 'RECORD_CORRECTED',
        owedPieces: 30,
        decidedOn: '2020-03-04',
      },
    ],
  },
  adjusts: null,
  seedAnnounced: {
    // sha256 of 64 digits 'efef…'
    seedSha256: '86ff9fd571dc3dde40e1777e61268053925caa1e7c01df7627f27f5b518c9b3d',
    announcedAt: '2020-03-01T00:00:00Z',
    entry: { seq: 5, hash: 'cd'.repeat(32) },
  },
  policy: {
    name: 'standard',
    policyVersion: 1,
    rules: {
      ratePerHeadPerDay: 1,
      perHeads: 1,
      coverDays: 3,
      windowDays: 7,
      weights: 'headcount',
      order: 'level',
      stages: [
        { tiers: [1], coverPieces: 5 },
        { tiers: [1, 2, 3, 4], coverPieces: null },
      ],
      minRemainingLifeDays: 30,
      useFirstWithinDays: 60,
      draw: null,
      grantPieces: null,
      priceCeilingsFen: { surgical: 400 },
      plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
    },
  },
  blocks: round.blocks,
  byTier: [{ tier: 4, ...group() }],
  byDistrict: [
    { districtId: '310101', ...group() },
    { districtId: '310115', ...untold },
  ],
  reasons: [
    { code: 'POOL_SHORT', requisitions: 270 },
    { code: 'TIE_BREAK_LOST', requisitions: null },
  ],
  certificate: round.certificate,
  entry: { seq: 7, hash: '12'.repeat(32) },
};
