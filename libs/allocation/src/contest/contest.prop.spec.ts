import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge, runSnapshot } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { contest, requisitionAt } from './contest.js';

const RUNS = { seed: 20_200_302, numRuns: 150 };
const OPTIONS = { requisitions: 30, lots: 12, packs: [10, 20], headcount: 40 };
const seeds = fc
  .integer({ min: 1, max: 1_000_000 })
  .filter((seed) => randomRows(seed, OPTIONS).requisitions.length > 0);
const city = fc.tuple(seeds, fc.nat()).map(([seed, n]) => {
  const snapshot = snapshotOf(randomRows(seed, OPTIONS));
  return { snapshot, id: snapshot.requisitions.id.at(n % snapshot.requisitions.count) };
});
const textOf = (snapshot: Parameters<typeof runSnapshot>[0]) => runSnapshot(snapshot).snapshotText;

describe('a contested fact', () => {
  it('that is no other than before makes the same bytes', () => {
    fc.assert(
      fc.property(city, ({ snapshot, id }) => {
        const same = contest(snapshot, { requisition: requisitionAt(snapshot, id)! });
        expect(textOf(same)).toEqual(textOf(snapshot));
      }),
      RUNS,
    );
  });

  it('changes that requisition alone, and what the rule divides with it verifies', () => {
    fc.assert(
      fc.property(city, fc.integer({ min: 1, max: 500 }), ({ snapshot, id }, weight) => {
        const was = requisitionAt(snapshot, id)!;
        const claimPieces = Math.min(was.askedPieces, weight * 3);
        const changed = contest(snapshot, { requisition: { ...was, weight, claimPieces } });
        expect(requisitionAt(changed, id)).toEqual({ ...was, weight, claimPieces });
        const { snapshotText, awardsText } = runSnapshot(changed);
        expect(judge(snapshotText, awardsText)).toEqual([]);
        const back = contest(changed, { requisition: was });
        expect(textOf(back)).toEqual(textOf(snapshot));
      }),
      RUNS,
    );
  });

  it('may be that a requisition was left out: with it the snapshot is the one that would have held it', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), (seed, n) => {
        const rows = randomRows(seed, OPTIONS);
        const at = n % rows.requisitions.length;
        const without = snapshotOf({ ...rows, requisitions: rows.requisitions.filter((_, i) => i !== at) });
        expect(requisitionAt(without, rows.requisitions[at].id)).toBeNull();
        const whole = contest(without, { requisition: rows.requisitions[at] });
        expect(textOf(whole)).toEqual(textOf(snapshotOf(rows)));
      }),
      RUNS,
    );
  });
});
