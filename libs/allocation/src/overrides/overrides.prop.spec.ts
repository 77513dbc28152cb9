import fc from 'fast-check';
import { allocate } from '../engine/allocate.js';
import { judge, runSnapshot, sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { applyOverrides, OverrideError, placeOverrides, type OverrideRecord } from './overrides.js';
import { readOverrides, writeOverrides } from './overrides-file.js';

const SEED = 20_200_302;
const OPTIONS = { requisitions: 30, lots: 12, packs: [10, 20], headcount: 40 };
const city = (seed: number) => snapshotOf(randomRows(seed, OPTIONS));

/** Overrides that can be, for a random round: some requisitions, each at what can be placed for it. */
function somePlaced(seed: number, shares: number[]) {
  const snapshot = city(seed);
  const wanted = shares.slice(0, snapshot.requisitions.count).flatMap((share, i) => {
    const pieces = Math.floor(snapshot.requisitions.claimPieces[i] * share);
    return share < 0.3 ? [] : [{ requisition: snapshot.requisitions.id.at(i), pieces }];
  });
  for (;;) {
    try {
      return { snapshot, placed: placeOverrides(snapshot, wanted) };
    } catch (error) {
      if (!(error instanceof OverrideError) || error.rule !== 'LOT_SHORT') throw error;
      const short = wanted.find(({ requisition }) => requisition === error.requisition)!;
      expect(error.possiblePieces).toBeLessThan(short.pieces);
      short.pieces = error.possiblePieces;
    }
  }
}

const given = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 })); // prettier-ignore
const check = (property: (placed: OverrideRecord[], snapshot: ReturnType<typeof city>) => void): void =>
  fc.assert(
    fc.property(given, ([seed, shares]) => {
      const { snapshot, placed } = somePlaced(seed, shares);
      property(placed, snapshot);
    }),
    { seed: SEED, numRuns: 200 },
  );

describe('quantities set by hand', () => {
  it('come first, and the rest is divided by the rule: what is left verifies, nothing is given twice', () => {
    check((placed, snapshot) => {
      const rest = applyOverrides(snapshot, 2, placed);
      const { snapshotText, awardsText, allocation } = runSnapshot(rest);
      expect(judge(snapshotText, awardsText)).toEqual([]);
      const given = new Map<string, number>();
      for (const { lines } of placed)
        for (const { lot, pieces } of lines) given.set(lot, (given.get(lot) ?? 0) + pieces);
      for (let at = 0; at < allocation.lines.start[snapshot.requisitions.count]; at++) {
        const lot = snapshot.lots.id.at(allocation.lines.lot[at]);
        given.set(lot, (given.get(lot) ?? 0) + allocation.lines.pieces[at]);
      }
      for (let j = 0; j < snapshot.lots.count; j++) {
        expect(given.get(snapshot.lots.id.at(j)) ?? 0).toBeLessThanOrEqual(snapshot.lots.pieces[j]);
      }
      for (const { requisition } of placed) {
        const i = Array.from({ length: snapshot.requisitions.count }, (_, k) => k).find((k) => snapshot.requisitions.id.at(k) === requisition)!; // prettier-ignore
        expect(allocation.pieces[i]).toBe(0);
      }
    });
  });

  it('leave the snapshot they are applied to as it is, and none changes nothing but the revision', () => {
    check((placed, snapshot) => {
      const before = runSnapshot(snapshot).snapshotText;
      applyOverrides(snapshot, 2, placed);
      expect(runSnapshot(snapshot).snapshotText).toBe(before);
      expect(allocate(applyOverrides(snapshot, 2, []), { sha256 }).pieces).toEqual(allocate(snapshot, { sha256 }).pieces); // prettier-ignore
    });
  });

  it('are refused where a line is moved, doubled, broken or too large', () => {
    check((placed, snapshot) => {
      const [first] = placed.filter(({ lines }) => lines.length > 0);
      if (!first) return;
      const [line, ...others] = first.lines;
      const changed =
        (lines: OverrideRecord['lines'], pieces = first.pieces) =>
        () =>
          applyOverrides(snapshot, 2, [{ ...first, lines, pieces }]);
      expect(changed([{ ...line, lot: 'no-such-lot' }, ...others])).toThrow('UNKNOWN_LOT');
      expect(changed([{ ...line, pieces: line.pieces + 1 }, ...others], first.pieces + 1)).toThrow(/NOT_WHOLE_PACKS|ABOVE_CLAIM/); // prettier-ignore
      expect(changed(others)).toThrow('SUM');
      expect(changed([...first.lines, line])).toThrow(/LOT_SHORT|SUM/);
      expect(() => applyOverrides(snapshot, 2, [first, first])).toThrow('DUPLICATE');
      expect(() => applyOverrides(snapshot, 2, [{ ...first, requisition: 'nobody' }])).toThrow('UNKNOWN_REQUISITION');
      expect(() => placeOverrides(snapshot, [{ ...first, pieces: 1e9 }])).toThrow('ABOVE_CLAIM');
    });
  });

  it('never come from a lot that the requisition could not be served from', () => {
    check((placed, snapshot) => {
      for (const record of placed) {
        const i = Array.from({ length: snapshot.requisitions.count }, (_, k) => k).find((k) => snapshot.requisitions.id.at(k) === record.requisition)!; // prettier-ignore
        const refused = { ...snapshot, acceptSets: snapshot.acceptSets.map(() => new Int32Array(0)) };
        if (record.lines.length > 0) expect(() => applyOverrides(refused, 2, [record])).toThrow('INCOMPATIBLE');
        expect(record.pieces).toBeLessThanOrEqual(snapshot.requisitions.claimPieces[i]);
      }
    });
  });

  it('are written in one way only and read back the same', () => {
    check((placed) => {
      const overrides = placed.map((one) => ({ ...one, reason: 'CRITICAL_SERVICE' }));
      const file = { snapshotSha256: 'ab'.repeat(32), revision: 2, overrides };
      const text = writeOverrides(file);
      expect(writeOverrides(readOverrides(text))).toBe(text);
      expect(writeOverrides({ ...file, overrides: [...overrides].reverse() })).toBe(text);
    });
    expect(() => readOverrides('{"format":"supplydock.overrides/2"}\n')).toThrow('line 1');
    expect(() => readOverrides('x')).toThrow('line 1');
    const head = writeOverrides({ snapshotSha256: 'ab'.repeat(32), revision: 2, overrides: [] });
    expect(() => readOverrides(`${head}{"override":{"requisition":"r"}}\n`)).toThrow('line 2');
  });
});
