import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fairShare, reasonsOf } from './engine/allocate.js';
import type { LotRecord, RequisitionRecord, SnapshotHeader } from './files/records.js';
import { judge, runRound } from './testing/judged.js';

/** A file of seeds/scenarios: given … expect …; pieces are a number or [least, most]. */
interface Scenario {
  name: { en: string; zh: string };
  given: Pick<SnapshotHeader, 'policy' | 'districts' | 'metres' | 'serviceDate' | 'seed'> & {
    lots: LotRecord[];
    requisitions: RequisitionRecord[];
  };
  expect: {
    awards: Record<string, number | [number, number]>;
    fair?: Record<string, [number, number]>;
    reasons?: Record<string, string[]>;
    reasonCounts?: Record<string, number>;
    lines?: Record<string, Record<string, number>>;
    awardedPieces?: number;
    metresPieces?: number;
  };
}

const FOLDER = fileURLToPath(new URL('../../../seeds/scenarios/', import.meta.url));
const scenarios = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Scenario] as const);

function play({ given }: Scenario) {
  const { lots, requisitions, policy, districts, metres, serviceDate, seed } = given;
  const header = {
    jurisdiction: '310000',
    category: 'masks',
    serviceDate,
    revision: 1,
    seed,
    policy,
    districts,
    metres,
  };
  return runRound({ header, lots, requisitions });
}

describe('named scenarios', () => {
  it('are at least twelve', () => expect(scenarios.length).toBeGreaterThanOrEqual(12));

  it.each(scenarios)('%s', (_, scenario) => {
    const { snapshot, allocation, snapshotText, awardsText } = play(scenario);
    const { expect: due } = scenario;
    const ids = scenario.given.requisitions.map((row) => row.id);
    expect(Object.keys(due.awards).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const i = Array.from({ length: snapshot.requisitions.count }, (_id, k) => k).find(
        (k) => snapshot.requisitions.id.at(k) === id,
      ) as number;
      const wanted = due.awards[id];
      const [least, most] = typeof wanted === 'number' ? [wanted, wanted] : wanted;
      expect({
        id,
        pieces: allocation.pieces[i],
        isDue: allocation.pieces[i] >= least && allocation.pieces[i] <= most,
      }).toMatchObject({ isDue: true });
      if (due.fair?.[id] !== undefined)
        expect({ id, fair: fairShare(allocation, i) }).toEqual({ id, fair: due.fair[id] });
      const codes = reasonsOf(snapshot, allocation, i).map(({ code }) => code);
      if (due.reasons?.[id] !== undefined) expect({ id, codes }).toEqual({ id, codes: due.reasons[id] });
      const lines: Record<string, number> = {};
      for (let at = allocation.lines.start[i]; at < allocation.lines.start[i + 1]; at++) {
        lines[snapshot.lots.id.at(allocation.lines.lot[at])] = allocation.lines.pieces[at];
      }
      if (due.lines?.[id] !== undefined) expect({ id, lines }).toEqual({ id, lines: due.lines[id] });
    }
    expect(allocation.totals).toMatchObject({
      ...(due.awardedPieces === undefined ? {} : { awardedPieces: due.awardedPieces }),
      ...(due.metresPieces === undefined ? {} : { metresPieces: due.metresPieces }),
      reasons: due.reasonCounts ?? {},
    });
    expect(judge(snapshotText, awardsText)).toEqual([]);
  });
});
