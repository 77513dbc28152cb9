import type { RoundDetail } from '@supplydock/rounds';
import { roundReport } from './round-table.js';

const counts = { claimPieces: 1_500, awardedPieces: 1_000, headcount: 400, metInFull: 1, short: 2, unserved: 1 };
const round = {
  id: '0198b5a0-7c1e-7000-8000-000000000000',
  category: 'masks',
  serviceDate: '2020-03-02',
  revision: 1,
  state: 'PROPOSED',
  byTier: [
    { tier: 1, requisitions: 4, levelPerHead: 3.5, ...counts },
    { tier: 4, requisitions: 4, levelPerHead: 1.5, ...counts, headcount: 1_200 },
  ],
  byDistrict: [{ districtId: '310101', requisitions: 8, levelPerHead: 2, ...counts }],
  totals: { lotsUsed: 2, piecesLeft: 10, lotPieces: 2_010 },
  certificate: { verified: true, checkedAt: '2020-03-02T00:00:00Z' },
  snapshotSha256: 'aa',
  awardsSha256: 'bb',
  timings: { computeMs: 1_234, totalMs: 5_000 },
} as unknown as RoundDetail;

describe('the report of a round', () => {
  const text = roundReport(round, new Map([['310101', 'Huangpu']]));
  const line = (start: string): string => text.split('\n').find((each) => each.includes(start)) ?? '';

  it('names tiers and districts', () => {
    expect(line('1 epidemic control')).toMatch(/4 │ +1,500 │ +1,000 │ +3\.50 │ +1 │ +2 │ +1 │/);
    expect(line('Huangpu')).toContain('2.00');
  });

  it('adds up, and weighs the level by heads', () => {
    expect(line('│ all')).toMatch(/8 │ +3,000 │ +2,000 │ +2\.00 │ +2 │ +4 │ +2 │/);
  });

  it('says what was used, proved and how long it took', () => {
    expect(text).toContain('pieces left  10 of 2,010');
    expect(text).toContain('certificate  verified');
    expect(text).toContain('seconds      compute 1.23, total 5.00');
  });
});
