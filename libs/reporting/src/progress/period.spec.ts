import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period.js';

describe('periodOf', () => {
  it('is the day itself', () => {
    expect(periodOf('day', '2020-02-29')).toEqual({ from: '2020-02-29', to: '2020-02-29' });
  });

  it.each([
    ['2020-03-02', '2020-03-02', '2020-03-08'], // a Monday
    ['2020-03-08', '2020-03-02', '2020-03-08'], // a Sunday
    ['2020-03-01', '2020-02-24', '2020-03-01'],
    ['2020-01-01', '2019-12-30', '2020-01-05'],
    ['2026-11-22', '2026-11-16', '2026-11-22'],
  ])('the week of %s runs from %s to %s', (day, from, to) => {
    expect(periodOf('week', day)).toEqual({ from, to });
  });
});
