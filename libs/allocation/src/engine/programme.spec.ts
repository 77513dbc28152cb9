import { iteratedProgramme } from '../testing/iterated-lp.js';
import { effort } from '../testing/effort.js';
import { sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { allocate, fairShare } from './allocate.js';

describe('exact shares against iterated linear programmes in HiGHS', () => {
  it.each([
    [20, 12, 10],
    [60, 6, 15],
    [300, 4, 12],
  ])(
    'up to %d requisitions, %d rounds',
    async (requisitions, rounds, lots) => {
      for (let seed = 1; seed <= effort(rounds); seed++) {
        const rows = randomRows(seed * 101 + requisitions, { requisitions, lots, packs: [10, 20], headcount: 40 });
        const shares = await iteratedProgramme(rows);
        const allocation = allocate(snapshotOf(rows), { sha256 });
        shares.forEach((share, i) => {
          const [numerator, denominator] = fairShare(allocation, i).map(Number);
          expect({ seed, i, isNear: Math.abs(numerator / denominator - share) < 1e-3 * (1 + share) }).toEqual({
            seed,
            i,
            isNear: true,
          });
        });
      }
    },
    60_000,
  );
});
