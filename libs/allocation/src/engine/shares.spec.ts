import { bruteForceShares } from '../testing/brute-force.js';
import { effort } from '../testing/effort.js';
import { sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import type { Rows } from '../testing/random-rows.js';
import { allocate, fairShare } from './allocate.js';

const PACKS = [[10], [10, 20, 50], [1, 3, 7], [50]];

function sharesOf(rows: Rows): string[] {
  const snapshot = snapshotOf(rows);
  const allocation = allocate(snapshot, { sha256 });
  return rows.requisitions.map((_, i) => fairShare(allocation, i).join('/'));
}

const caseOf = (seed: number, requisitions: number, lots: number): Rows =>
  randomRows(seed * 7919 + requisitions, { requisitions, lots, packs: PACKS[seed % PACKS.length], headcount: 40 });

describe('exact shares against brute force over subsets', () => {
  it.each([
    ['six requisitions', 1500, 6, 6],
    ['nine requisitions', 40, 9, 7],
    ['twelve requisitions', 3, 12, 5],
  ])('%s', (_, cases, requisitions, lots) => {
    for (let seed = 1; seed <= effort(cases); seed++) {
      const rows = caseOf(seed, requisitions, lots);
      expect({ seed, shares: sharesOf(rows) }).toEqual({ seed, shares: bruteForceShares(rows).map(String) });
    }
  });

  it('the widest subsets decide what every subset does', () => {
    for (let seed = 1; seed <= effort(60); seed++) {
      const rows = caseOf(seed, 6, 6);
      expect(bruteForceShares(rows).map(String)).toEqual(bruteForceShares(rows, 'every').map(String));
    }
  });

  it('with weights claim and equal', () => {
    for (let seed = 1; seed <= effort(300); seed++) {
      const weights = seed % 2 === 0 ? 'claim' : 'equal';
      const rows = randomRows(seed, { requisitions: 6, lots: 6, packs: [10], headcount: 40, policy: { weights } });
      expect({ seed, shares: sharesOf(rows) }).toEqual({ seed, shares: bruteForceShares(rows).map(String) });
    }
  });

  it('with weights so large that products pass 2^53', () => {
    for (let seed = 1; seed <= effort(200); seed++) {
      const rows = randomRows(seed, { requisitions: 6, lots: 5, packs: [1, 7], headcount: 400_000_000 });
      for (const requisition of rows.requisitions) {
        requisition.receivedPieces = Math.min(requisition.receivedPieces, 1_900_000_000);
        requisition.claimPieces = Math.min(requisition.claimPieces, 1_900_000_000);
        requisition.askedPieces = requisition.claimPieces;
      }
      expect({ seed, shares: sharesOf(rows) }).toEqual({ seed, shares: bruteForceShares(rows).map(String) });
    }
  });
});

describe('first come', () => {
  it('serves in order of submission, each as much as the stock still carries', () => {
    const rows = randomRows(5, {
      requisitions: 0,
      lots: 0,
      packs: [10],
      headcount: 10,
      policy: { order: 'first-come' },
    });
    rows.header.policy.stages = [{ tiers: [1, 2, 3, 4], coverPieces: null }];
    const base = {
      enterprise: 'e',
      district: rows.header.districts[0],
      tier: 4,
      size: 'small' as const,
      weight: 5,
      receivedPieces: 7,
    };
    const ask = { askedPieces: 60, claimPieces: 60, accepts: ['kn95'], maxPriceFen: null, lastAwardedOn: null };
    rows.requisitions = [
      { id: 'a', ...base, ...ask, submittedAt: '2020-03-01T10:00:02Z' },
      { id: 'b', ...base, ...ask, submittedAt: '2020-03-01T10:00:00Z' },
      { id: 'c', ...base, ...ask, submittedAt: '2020-03-01T10:00:01Z' },
    ];
    const lot = {
      id: 'l',
      supplier: 's',
      product: 'kn95',
      district: base.district,
      serves: 'all' as const,
      priceFen: 1,
    };
    rows.lots = [{ ...lot, pieces: 100, packPieces: 10, expiresOn: '2021-01-01' }];
    expect(sharesOf(rows)).toEqual(['0/1', '60/1', '40/1']);
  });
});
