import { describe, expect, it } from '@jest/globals';
import { judgeHeadcount } from './judge-headcount.js';

const TODAY = '2020-03-02';
const codes = (headcount: number, effectiveFrom: string, reason: string | null, claimed: number | null) =>
  judgeHeadcount({ headcount, effectiveFrom, reason }, TODAY, claimed).map(({ code }) => code);

describe('judgeHeadcount', () => {
  it.each([
    [43, '2020-03-02', null, 43, []],
    [43, '2020-04-02', null, null, []],
    [43, '2020-03-01', null, 43, ['DAY_PASSED']],
    [43, '2020-04-03', null, 43, ['DAY_TOO_FAR']],
    [40, '2020-03-02', null, 43, ['REASON_MISSING']],
    [40, '2020-03-02', 'three work from home', 43, []],
  ])('%p from %p (%p, filed %p): %j', (headcount, from, reason, claimed, expected) => {
    expect(codes(headcount, from, reason, claimed)).toEqual(expected);
  });
});
