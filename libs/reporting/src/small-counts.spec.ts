import { areFew, withoutSmallCounts } from './small-counts.js';

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

  it('needs no more where two are hidden that are five firms together', () => {
    expect(told(1, 900, 4, 30)).toEqual([null, 900, null, 30]);
  });

  it('hides one more where the hidden ones together are fewer than five: the total would tell of those', () => {
    expect(told(1, 900, 3, 30)).toEqual([null, 900, null, null]);
    expect(told(1, 1, 1, 900, 30)).toEqual([null, null, null, 900, null]);
  });

  it('hides all there is where nothing else is left', () => {
    expect(told(3)).toEqual([null]);
    expect(told(4, 30, 0)).toEqual([null, null, 0]);
  });

  it('knows a few from none and from enough', () => {
    expect([0, 1, 4, 5].map(areFew)).toEqual([false, true, true, false]);
  });

  it('lets an empty group be empty: it names nobody', () => {
    expect(told(0, 7)).toEqual([0, 7]);
  });
});
