import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { effort } from '../testing/effort.js';
import { runRound } from '../testing/judged.js';
import { randomRows } from '../testing/random-rows.js';

function validator(name: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  return new Ajv2020({ allErrors: false }).compile(schema);
}

describe('published schemas', () => {
  const isSnapshotLine = validator('snapshot');
  const isAwardsLine = validator('awards');

  it('accept every line the library writes', () => {
    for (let seed = 1; seed <= effort(60); seed++) {
      const policy =
        seed % 10 === 0 ? { order: 'flat' as const, grantPieces: { micro: 10, small: 10, medium: 30, large: 0 } } : {};
      const round = runRound(randomRows(seed, { requisitions: 15, lots: 6, packs: [10, 20], headcount: 30, policy }));
      for (const line of round.snapshotText.trimEnd().split('\n'))
        expect({ line, ok: isSnapshotLine(JSON.parse(line)) }).toEqual({ line, ok: true });
      for (const line of round.awardsText.trimEnd().split('\n'))
        expect({ line, ok: isAwardsLine(JSON.parse(line)) }).toEqual({ line, ok: true });
    }
  });

  it('refuse a field too many, a fraction and an unknown reason', () => {
    const round = runRound(randomRows(3, { requisitions: 15, lots: 6, packs: [10], headcount: 30 }));
    const header = JSON.parse(round.snapshotText.split('\n')[0]);
    expect(isSnapshotLine({ ...header, note: 1 })).toBe(false);
    expect(isSnapshotLine({ ...header, revision: 1.5 })).toBe(false);
    const award = JSON.parse(round.awardsText.split('\n')[1]);
    expect(isAwardsLine({ award: { ...award.award, reasons: [{ code: 'NONE' }] } })).toBe(false);
  });
});
