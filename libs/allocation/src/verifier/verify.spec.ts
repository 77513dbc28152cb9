import { generateInstance } from '../bench/generate-instance.js';
import type { Policy } from '../files/records.js';
import { effort } from '../testing/effort.js';
import { judge, runRound, runSnapshot } from '../testing/judged.js';
import { randomRows } from '../testing/random-rows.js';

const PACKS = [[10], [10, 20, 50], [1, 3, 7]];
const POLICIES: Partial<Policy>[] = [
  {},
  {},
  { order: 'first-come' },
  { weights: 'claim' },
  { weights: 'equal' },
  { order: 'draw' },
  { order: 'draw', winPieces: 5, cooldownDays: 10 },
  { order: 'draw', weights: 'equal', winPieces: 30, cooldownDays: 0 },
  { order: 'flat', weights: 'equal', grantPieces: { micro: 10, small: 10, medium: 30, large: 0 } },
];

describe('the verifier accepts what the engine made', () => {
  it.each(POLICIES.map((policy, at) => [JSON.stringify(policy), policy, at] as const))(
    'small rounds, %s',
    (_, policy, at) => {
      for (let seed = 1; seed <= effort(40); seed++) {
        const rows = randomRows(seed * 31 + at, {
          requisitions: 20,
          lots: 8,
          packs: PACKS[seed % PACKS.length],
          headcount: 40,
          policy,
        });
        const { snapshotText, awardsText } = runRound(rows);
        expect({ seed, violations: judge(snapshotText, awardsText) }).toEqual({ seed, violations: [] });
      }
    },
  );

  it.each([
    ['equal', 0.5],
    ['mixed', 0.5],
    ['mixed', 1.5],
    ['equal', 0.05],
  ] as const)('a thousand requisitions, %s packs, stock for %s of the claims', (packs, scarcity) => {
    const { snapshotText, awardsText } = runSnapshot(
      generateInstance({ requisitions: 1000, lots: 60, packs, scarcity }),
    );
    expect(judge(snapshotText, awardsText)).toEqual([]);
  });
});
