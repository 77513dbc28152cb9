import { bytesOf, judge, runRound } from '../testing/judged.js';
import { randomRows } from '../testing/random-rows.js';
import type { Rows } from '../testing/random-rows.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- parsed lines */
const PACK = 10;
const parsed = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const written = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const codesOf = (snapshot: string, awards: string): string[] =>
  judge(snapshot, awards).map(({ line, code }) => `${line} ${code}`);

/** Rounds in which several blocks end. */
const ROUNDS = Array.from({ length: 12 }, (_, k) =>
  runRound(randomRows(k + 1, { requisitions: 40, lots: 9, packs: [PACK], headcount: 30 })),
).filter(({ allocation }) => allocation.blocks.length > 1);

describe('each condition of the certificate by itself', () => {
  it('whoever is short has all its lots in its own or an earlier block: each such line is named', () => {
    let named = 0;
    for (const { snapshotText, awardsText, snapshot } of ROUNDS) {
      const [header, ...awards] = parsed(awardsText);
      const [lot] = header.blocks[0].lots;
      if (lot === undefined) continue;
      header.blocks[0].lots.shift();
      const codes = codesOf(snapshotText, written([header, ...awards]));
      expect(codes).toContain('1 BLOCK_STOCK');
      // Who takes from that lot in the block and stays below the claim is short beside it.
      const short = awards.flatMap(({ award }, i) =>
        award.block === 1 &&
        award.lines.some((line: any) => line.lot === lot) &&
        award.reasons.some((reason: any) => reason.code === 'POOL_SHORT')
          ? [`${i + 2} LOT_OUTSIDE_BLOCKS`]
          : [],
      );
      expect(codes).toEqual(expect.arrayContaining(short));
      named += short.length;
      expect(snapshot.requisitions.count).toBe(awards.length);
    }
    expect(named).toBeGreaterThan(0);
  });

  it('a changed reason is told at its line and at no other', () => {
    let changed = 0;
    for (const { snapshotText, awardsText } of ROUNDS) {
      const lines = parsed(awardsText);
      const at = lines.findIndex((line) =>
        line.award?.reasons.some((reason: any) => reason.code === 'CAP_ENTITLEMENT'),
      );
      if (at < 0) continue;
      lines[at].award.reasons = [{ code: 'OUT_OF_AREA', lots: 3 }];
      const codes = codesOf(snapshotText, written(lines));
      expect(codes.filter((code) => code.endsWith(' REASONS'))).toEqual([`${at + 1} REASONS`]);
      changed++;
    }
    expect(changed).toBeGreaterThan(0);
  });
});

/** Alike firms after one lot that has an odd pack for some of them. */
function twins(count: number, packs: number): Rows {
  const rows = randomRows(3, { requisitions: 1, lots: 1, packs: [PACK], headcount: 10, policy: { stages: [{ tiers: [1, 2, 3, 4], coverPieces: null }] } }); // prettier-ignore
  const [district] = rows.header.districts;
  const lot = {
    supplier: 's',
    product: 'kn95',
    district,
    serves: 'all' as const,
    priceFen: 1,
    expiresOn: '2021-01-01',
  };
  rows.lots = [{ id: 'l', ...lot, pieces: packs * PACK, packPieces: PACK }];
  rows.requisitions = Array.from({ length: count }, (_, k) => ({
    id: `~ ${k}!`, enterprise: `e ${k}`, district, tier: 4, size: 'small', weight: 5, receivedPieces: 0, askedPieces: 40, claimPieces: 40,
    accepts: ['kn95'], maxPriceFen: null, submittedAt: '2020-03-01T10:00:02Z', lastAwardedOn: null,
  })); // prettier-ignore
  return rows;
}

it('who comes first in the draw and yields the odd pack to somebody later is named, and nothing else', () => {
  // Two alike firms and three packs: one each, and the odd one by the draw.
  const { snapshotText, awardsText } = runRound(twins(2, 3));
  const [header, ...awards] = parsed(awardsText);
  const winner = awards.findIndex(({ award }) => award.pieces === 2 * PACK);
  const loser = awards.findIndex(({ award }) => award.pieces === PACK);
  const exchanged = structuredClone(awards);
  const { requisition: first } = awards[winner].award;
  const { requisition: second } = awards[loser].award;
  exchanged[winner].award = { ...awards[loser].award, requisition: first };
  exchanged[loser].award = { ...awards[winner].award, requisition: second };
  expect(codesOf(snapshotText, written([header, ...exchanged]))).toEqual([`${winner + 2} DRAW_ORDER`]);
});

it('two blocks told as one are named where the lots of one cannot carry what both are said to be due', () => {
  // One firm after a pack of one product, one after two packs of another: levels 2 and 4 per head, told as 3.
  const rows = twins(2, 1);
  rows.lots.push({ ...rows.lots[0], id: 'm', product: 'surgical', pieces: 2 * PACK });
  rows.requisitions[1].accepts = ['surgical'];
  const { snapshotText, awardsText } = runRound(rows);
  expect(judge(snapshotText, awardsText)).toEqual([]);
  const [header, ...awards] = parsed(awardsText);
  header.blocks = [{ id: 1, stage: 1, level: [3, 1], lots: ['l', 'm'], requisitions: 2 }];
  for (const { award } of awards) {
    const reasons = [{ code: 'POOL_SHORT', level: [3, 1], enoughPieces: 80 }];
    Object.assign(award, { fairPieces: [15, 1], block: 1, reasons });
  }
  expect(codesOf(snapshotText, written([header, ...awards]))).toEqual(['1 BLOCK_INFEASIBLE']);
});

it('lines as the format writes them take no object: only headers, lots and new lists of products are parsed', () => {
  const parse = JSON.parse;
  const policies = [{}, { order: 'first-come' }, { weights: 'claim' }, { weights: 'equal' }] as const;
  for (const [k, policy] of policies.entries()) {
    for (const rows of [
      twins(9, 4),
      randomRows(20 + k, { requisitions: 60, lots: 9, packs: [PACK], headcount: 30, policy }),
    ]) {
      // prettier-ignore
      const { snapshotText, awardsText, snapshot } = runRound(rows);
      const files = [bytesOf(snapshotText), bytesOf(awardsText)].map((bytes) => Buffer.from(bytes).toString('latin1'));
      let count = 0;
      JSON.parse = (text: string) => (count++, parse(text));
      try {
        expect(judge(files[0], files[1])).toEqual([]);
      } finally {
        JSON.parse = parse;
      }
      // A list of products is parsed where it is met for the first time.
      expect(count).toBeLessThanOrEqual(2 + snapshot.lots.count + snapshot.acceptSets.length);
    }
  }
});

it('rounds whose products pass 2^53 are judged exactly', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const rows = randomRows(seed, { requisitions: 12, lots: 5, packs: [1, 7], headcount: 400_000_000 });
    for (const requisition of rows.requisitions) {
      requisition.receivedPieces = Math.min(requisition.receivedPieces, 1_900_000_000);
      requisition.claimPieces = Math.min(requisition.claimPieces, 1_900_000_000);
      requisition.askedPieces = requisition.claimPieces;
    }
    const { snapshotText, awardsText } = runRound(rows);
    expect({ seed, violations: judge(snapshotText, awardsText) }).toEqual({ seed, violations: [] });
  }
});
