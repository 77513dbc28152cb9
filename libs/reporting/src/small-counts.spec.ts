import { withoutSmallCounts } from './small-counts.js';

const told = (...counts: number[]): (number | null)[] =>
  withoutSmallCounts(
    counts.map((requisitions) => ({ requisitions })),
    ({ requisitions }): number | null => requisitions,
    () => null,
  );

describe('small counts', () => {
  it('tells groups of five firms and more', () => {
    expect(told(5, 900, 30)).toEqual([5, 900, 30]);
  });

  it('hides a group below five, and a second one, so that no subtraction brings it back', () => {
    expect(told(900, 4, 30, 50)).toEqual([900, null, null, 50]);
  });

  it('needs no second one where two are hidden already', () => {
    expect(told(1, 900, 3, 30)).toEqual([null, 900, null, 30]);
  });

  it('lets an empty group be empty: it names nobody', () => {
    expect(told(0, 7)).toEqual([0, 7]);
  });
});
