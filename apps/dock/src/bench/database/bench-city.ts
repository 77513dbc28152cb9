import type { Actor } from '@supplydock/identity';

/** A jurisdiction of its own: no city has this code. */
export const BENCH_CITY = '990000';
export const BENCH_CATEGORY = 'masks';

export const BENCH_USER_ID = '01707500-0000-7000-8000-000000000001';

/** Token of the officer's log-in, for the lists that are asked beside a round. The database is gone with the bench. */
export const BENCH_SESSION = 'bench'.padEnd(43, '-');

/** Opens the rounds of the bench and stops them. */
export function officerOf(jurisdictionId: string, userId: string): Actor {
  return {
    jurisdictionId,
    userId,
    sessionId: userId,
    displayName: 'Bench',
    locale: 'en',
    memberships: [{ role: 'city_officer', enterpriseId: null, districtId: null }],
  };
}

/** The policy of a generated day, as an official would have entered it. */
export const BENCH_RULES = {
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
  priceCeilingsFen: {},
  plausibility: { maxTimesNeed: 10, maxPieces: 1_000_000 },
};
