import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fairShare, type Allocation } from '../engine/allocate.js';
import type { Snapshot } from '../files/snapshot.js';
import { bytesOf, runSnapshot, sha256 } from '../testing/judged.js';
import { randomRows, snapshotOf } from '../testing/random-rows.js';
import { certifiedOf, checkOverrides } from './check-overrides.js';
import { isCompatible, OverrideError } from './compatible.js';
import type { WantedOverride } from './overrides.js';
import { readOverrides, writeOverrides, type OverridesFile } from './overrides-file.js';
import { setByHand, type Certified } from './set-by-hand.js';

const SEED = 20_200_302;
const OPTIONS = { requisitions: 30, lots: 12, packs: [10, 20], headcount: 40 };

interface Round {
  readonly snapshot: Snapshot;
  readonly allocation: Allocation;
  readonly certified: Certified;
  readonly digests: { snapshotSha256: string; awardsSha256: string };
  readonly awardsText: string;
}

function roundOf(seed: number, packs: number[]): Round {
  const snapshot = snapshotOf(randomRows(seed, { ...OPTIONS, packs }));
  const { allocation, snapshotText, awardsText } = runSnapshot(snapshot);
  const digest = (text: string): string => createHash('sha256').update(bytesOf(text)).digest('hex');
  const certified = { pieces: allocation.pieces, lines: allocation.lines, fairPieces: (i: number) => fairShare(allocation, i) }; // prettier-ignore
  return { snapshot, allocation, certified, awardsText, digests: { snapshotSha256: digest(snapshotText), awardsSha256: digest(awardsText) } }; // prettier-ignore
}

/** The wishes that can be: each at what the rule finds possible. */
function possible({ snapshot, certified }: Round, wanted: WantedOverride[]) {
  for (;;) {
    try {
      return { wanted, setting: setByHand(snapshot, certified, wanted, sha256) };
    } catch (error) {
      if (!(error instanceof OverrideError) || error.rule !== 'LOT_SHORT') throw error;
      const { requisition, possiblePieces } = error;
      expect(possiblePieces).toBeLessThan(wanted.find((one) => one.requisition === requisition)!.pieces);
      wanted = wanted.map((one) => (one.requisition === requisition ? { requisition, pieces: possiblePieces } : one));
    }
  }
}

/** Some get less than the rule gives, some up to five packs more, as far as they claim. */
function wishesOf({ snapshot, certified }: Round, shares: readonly number[]): WantedOverride[] {
  return shares.slice(0, snapshot.requisitions.count).flatMap((share, i) => {
    const now = certified.pieces[i];
    const more = Math.min(snapshot.requisitions.claimPieces[i], now + 10 * Math.ceil((share - 0.5) * 10));
    const pieces = share < 0.5 ? 10 * Math.floor((now * share) / 10) : more - (more % 10);
    return share < 0.3 ? [] : [{ requisition: snapshot.requisitions.id.at(i), pieces }];
  });
}

const given = fc.tuple(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  fc.constantFrom<number[]>([10], [10, 20]),
);
const check = (property: (round: Round, wanted: WantedOverride[]) => void, numRuns = 200): void =>
  fc.assert(
    fc.property(given, ([seed, shares, packs]) => {
      const round = roundOf(seed, packs);
      property(round, wishesOf(round, shares));
    }),
    { seed: SEED, numRuns },
  );
const fileOf = ({ digests }: Round, setting: ReturnType<typeof setByHand>): OverridesFile => ({
  ...digests,
  revision: 2,
  overrides: setting.overrides.map((one) => ({ ...one, reason: 'CRITICAL_SERVICE' })),
  moved: setting.moved,
});
const rowOf = ({ snapshot }: Round, id: string): number =>
  Array.from({ length: snapshot.requisitions.count }, (_none, i) => i).find((i) => snapshot.requisitions.id.at(i) === id)!; // prettier-ignore
/** One more pack for the first requisition that others have to make room for; nothing where there is none. */
function neediest({ snapshot, certified }: Round): ReturnType<typeof setByHand> {
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    const wanted = [{ requisition: snapshot.requisitions.id.at(i), pieces: certified.pieces[i] + 10 }];
    try {
      const setting = setByHand(snapshot, certified, wanted, sha256);
      if (setting.moved.length > 0) return setting;
    } catch (error) {
      if (!(error instanceof OverrideError)) throw error;
    }
  }
  return { overrides: [], moved: [] };
}
/** Whole pieces above the exact share, times what makes two of them comparable. */
const isHigher = ({ snapshot, certified }: Round, a: number, moreA: number, b: number, moreB: number): boolean => {
  const [[an, ad], [bn, bd]] = [certified.fairPieces(a), certified.fairPieces(b)];
  const { weight } = snapshot.requisitions;
  const left = (BigInt(certified.pieces[a] + moreA) * BigInt(ad) - BigInt(an)) * BigInt(bd) * BigInt(weight[b]);
  return left > (BigInt(certified.pieces[b] + moreB) * BigInt(bd) - BigInt(bn)) * BigInt(ad) * BigInt(weight[a]);
};

describe('quantities set by hand', () => {
  it('are given just so, from whole packs that are there, and the file says all that differs from the certified awards', () => {
    check((round, wishes) => {
      const { wanted, setting } = possible(round, wishes);
      expect(setting.overrides.map(({ requisition, pieces }) => ({ requisition, pieces }))).toEqual(
        [...wanted].sort((a, b) => (a.requisition < b.requisition ? -1 : 1)),
      );
      expect(checkOverrides(round.snapshot, round.certified, fileOf(round, setting), round.digests, sha256)).toEqual(
        [],
      );
      const read = certifiedOf(round.snapshot, [bytesOf(round.awardsText)]);
      expect(setByHand(round.snapshot, read, wanted, sha256)).toEqual(setting);
    });
  });

  it('move no more pieces of others than they ask for or leave, where packs are alike', () => {
    check((round, wishes) => {
      const packs = new Set(round.snapshot.lots.packPieces);
      if (packs.size > 1) return;
      const { wanted, setting } = possible(round, wishes);
      const wished = wanted.reduce((sum, { requisition, pieces }) => sum + Math.abs(pieces - round.certified.pieces[rowOf(round, requisition)]), 0); // prettier-ignore
      const moved = setting.moved.reduce((sum, { requisition, pieces }) => sum + Math.abs(pieces - round.certified.pieces[rowOf(round, requisition)]), 0); // prettier-ignore
      expect(moved).toBeLessThanOrEqual(wished);
    });
  });

  it('take the one pack they need from who then still stands highest above the exact share, per head', () => {
    let taken = 0;
    check((round) => {
      const { snapshot, certified } = round;
      const { count, claimPieces } = snapshot.requisitions;
      const packs = new Set(snapshot.lots.packPieces);
      if (packs.size > 1) return;
      const [pack] = packs;
      const row = Array.from({ length: count }, (_none, i) => i).find(
        (i) => certified.pieces[i] + pack <= claimPieces[i],
      );
      if (row === undefined) return;
      const wanted = [{ requisition: snapshot.requisitions.id.at(row), pieces: certified.pieces[row] + pack }];
      let setting;
      try {
        setting = setByHand(snapshot, certified, wanted, sha256);
      } catch (error) {
        expect(error).toBeInstanceOf(OverrideError);
        return;
      }
      if (setting.moved.length === 0) return;
      taken += 1;
      expect(setting.moved).toHaveLength(1);
      const giver = rowOf(round, setting.moved[0].requisition);
      for (let i = 0; i < count; i++) {
        if (i === row || i === giver) continue;
        const { start, lot } = certified.lines;
        const holds = Array.from(lot.subarray(start[i], start[i + 1])).some((j) => isCompatible(snapshot, row, j));
        if (holds) expect(isHigher(round, i, -pack, giver, -pack)).toBe(false);
      }
    });
    expect(taken).toBeGreaterThan(20);
  });

  it('take from nobody what lies free, and leave what is given up in its lots', () => {
    check((round, wishes) => {
      const fewer = wishes.map(({ requisition, pieces }) => ({ requisition, pieces: Math.min(pieces, round.certified.pieces[rowOf(round, requisition)]) })); // prettier-ignore
      const packs = new Set(round.snapshot.lots.packPieces);
      if (packs.size === 1) expect(possible(round, fewer).setting.moved).toEqual([]);
    });
  });

  it('of nobody change nothing; unknown, doubled or too large ones are refused', () => {
    check((round) => {
      const { snapshot, certified } = round;
      const set = (wanted: WantedOverride[]) => () => setByHand(snapshot, certified, wanted, sha256);
      expect(set([])()).toEqual({ overrides: [], moved: [] });
      const requisition = snapshot.requisitions.id.at(0);
      expect(set([{ requisition: 'nobody', pieces: 0 }])).toThrow('UNKNOWN_REQUISITION');
      expect(set([{ requisition, pieces: 0 }, { requisition, pieces: 0 }])).toThrow('DUPLICATE'); // prettier-ignore
      expect(set([{ requisition, pieces: 1e9 }])).toThrow('ABOVE_CLAIM');
    }, 20);
  });

  it('are found out when a line of their file is altered, left out or put in', () => {
    let altered = 0;
    check((round) => {
      const file = fileOf(round, neediest(round));
      const judge = (changed: Partial<OverridesFile>) =>
        checkOverrides(round.snapshot, round.certified, { ...file, ...changed }, round.digests, sha256);
      expect(judge({ snapshotSha256: 'ab'.repeat(32) })).toHaveLength(1);
      expect(judge({ awardsSha256: 'ab'.repeat(32) })).toHaveLength(1);
      const [first, ...others] = file.moved;
      if (!first) return;
      altered += 1;
      expect(judge({ moved: others })).not.toEqual([]);
      expect(judge({ moved: [first, first, ...others] })).not.toEqual([]);
      expect(judge({ moved: [{ ...first, pieces: first.pieces + 10 }, ...others] })).not.toEqual([]);
      expect(judge({ moved: [{ ...first, requisition: 'nobody' }, ...others] })).not.toEqual([]);
      expect(judge({ moved: [{ ...first, lines: [...first.lines, { lot: 'no-such-lot', pieces: 10 }] }, ...others] })).not.toEqual([]); // prettier-ignore
    });
    expect(altered).toBeGreaterThan(20);
  });

  it('are written in one way only and read back the same', () => {
    check((round, wishes) => {
      const file = fileOf(round, possible(round, wishes).setting);
      const text = writeOverrides(file);
      expect(writeOverrides(readOverrides(text))).toBe(text);
      expect(writeOverrides({ ...file, overrides: [...file.overrides].reverse(), moved: [...file.moved].reverse() })).toBe(text); // prettier-ignore
    });
    expect(() => readOverrides('{"format":"supplydock.overrides/2"}\n')).toThrow('line 1');
    expect(() => readOverrides('x')).toThrow('line 1');
    const digest = 'ab'.repeat(32);
    const head = writeOverrides({
      snapshotSha256: digest,
      awardsSha256: digest,
      revision: 2,
      overrides: [],
      moved: [],
    });
    expect(() => readOverrides(`${head}{"override":{"requisition":"r"}}\n`)).toThrow('line 2');
    expect(() => readOverrides(`${head}{"moved": {"requisition":"r","pieces":0,"lines":[]}}\n`)).toThrow('line 2');
  });
});
