import { effort, stride } from '../testing/effort.js';
import { bytesOf, judge, runRound, sha256 } from '../testing/judged.js';
import { randomRows } from '../testing/random-rows.js';
import type { Judged } from '../testing/judged.js';
import type { ViolationCode } from './violations.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- a mutation writes anything anywhere */
type Header = any;
type Award = any;

interface Mutation {
  /** Codes of which at least one has to be named. */
  codes: ViolationCode[];
  /** Changes the parsed lines; returns the awards line that has to be named, or undefined where it cannot be applied. */
  apply: (header: Header, awards: Award[], round: Judged) => number | undefined;
}

const HEADER = 1;
const lineOf = (at: number): number => at + 2;
const lotIds = (round: Judged): string[] =>
  Array.from({ length: round.snapshot.lots.count }, (_, j) => round.snapshot.lots.id.at(j));

/** First award that fits, changed; the line it stands on. */
function change(awards: Award[], fits: (award: Award) => boolean, edit: (award: Award) => void): number | undefined {
  const at = awards.findIndex(fits);
  if (at < 0) return undefined;
  edit(awards[at]);
  return lineOf(at);
}

const hasLines = (award: Award): boolean => award.lines.length > 0;
const reasonOf = (award: Award, code: string): any => award.reasons.find((reason: any) => reason.code === code);
const has = (code: string) => (award: Award) => reasonOf(award, code) !== undefined;
const PACK = 10;

const MUTATIONS: Record<string, Mutation> = {
  'one pack more in an award and its line': {
    codes: ['ABOVE_CLAIM', 'LOT_OVERDRAWN', 'BEYOND_PACK', 'REASONS'],
    apply: (_, awards) =>
      change(awards, hasLines, (award) => ((award.pieces += PACK), (award.lines[0].pieces += PACK))) && undefined,
  },
  'one pack more in an award only': {
    codes: ['LINES_SUM'],
    apply: (_, awards) => change(awards, hasLines, (award) => (award.pieces += PACK)),
  },
  'one pack less in a line only': {
    codes: ['LINES_SUM'],
    apply: (_, awards) => change(awards, hasLines, (award) => (award.lines[0].pieces -= PACK)),
  },
  'one piece more in award and line': {
    codes: ['LINE_NOT_WHOLE_PACKS'],
    apply: (_, awards) => change(awards, hasLines, (award) => ((award.pieces += 1), (award.lines[0].pieces += 1))),
  },
  'a line dropped': {
    codes: ['LINES_SUM'],
    apply: (_, awards) => change(awards, hasLines, (award) => award.lines.pop()),
  },
  'a line with no pieces': {
    codes: ['LINE_NOT_WHOLE_PACKS'],
    apply: (_, awards, round) =>
      change(awards, hasLines, (award) => {
        const unused = lotIds(round).find((id) => award.lines.every((line: any) => line.lot !== id));
        award.lines = [...award.lines, { lot: unused, pieces: 0 }].sort((a, b) => (a.lot < b.lot ? -1 : 1));
      }),
  },
  'a lot swapped for one that does not suit': {
    codes: ['LINE_INCOMPATIBLE'],
    apply: (_, awards, round) => {
      const rows = round.snapshot.requisitions;
      const { lots, acceptSets } = round.snapshot;
      for (let i = 0; i < awards.length; i++) {
        if (awards[i].lines.length !== 1) continue;
        const wrong = lotIds(round).findIndex((_id, j) => !acceptSets[rows.accepts[i]].includes(lots.product[j]));
        if (wrong < 0) continue;
        awards[i].lines[0].lot = lotIds(round)[wrong];
        return lineOf(i);
      }
      return undefined;
    },
  },
  'a lot that does not exist': {
    codes: ['LINE_LOT_UNKNOWN'],
    apply: (_, awards) => change(awards, hasLines, (award) => (award.lines[0].lot = 'lot-none')),
  },
  'lines in the wrong order': {
    codes: ['LINE_ORDER'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.lines.length > 1,
        (award) => award.lines.reverse(),
      ),
  },
  'a line split in two': {
    codes: ['LINE_ORDER'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.lines.some((line: any) => line.pieces > PACK),
        (award) => {
          const at = award.lines.findIndex((line: any) => line.pieces > PACK);
          award.lines[at].pieces -= PACK;
          award.lines.splice(at, 0, { lot: award.lines[at].lot, pieces: PACK });
        },
      ),
  },
  'two awards exchanged': {
    codes: ['AWARD_MISPLACED'],
    apply: (_, awards) => {
      [awards[0], awards[1]] = [awards[1], awards[0]];
      return lineOf(0);
    },
  },
  'an award dropped at the end': {
    codes: ['AWARD_MISSING'],
    apply: (_, awards) => (awards.pop(), lineOf(awards.length)),
  },
  'an award twice': {
    codes: ['AWARD_MISPLACED'],
    apply: (_, awards) => (awards.push(awards[awards.length - 1]), lineOf(awards.length - 1)),
  },
  'an award of another requisition': {
    codes: ['AWARD_MISPLACED'],
    apply: (_, awards) =>
      change(
        awards,
        () => true,
        (award) => (award.requisition = 'req-x'),
      ),
  },
  'everything taken from one requisition': {
    codes: ['PACK_WASTED', 'BEYOND_PACK', 'REASONS'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.pieces >= 2 * PACK,
        (award) => ((award.pieces = 0), (award.lines = [])),
      ),
  },
  'a pack moved from one requisition to another': {
    codes: ['ABOVE_CLAIM', 'BEYOND_PACK', 'DRAW_ORDER', 'REASONS', 'LINE_INCOMPATIBLE', 'LOT_OVERDRAWN', 'PACK_WASTED'],
    apply: (_, awards) => {
      const giver = awards.find(hasLines);
      const taker = awards.findLast(hasLines);
      giver.lines[0].pieces -= PACK;
      giver.pieces -= PACK;
      if (giver.lines[0].pieces === 0) giver.lines.shift();
      taker.lines[0].pieces += PACK;
      taker.pieces += PACK;
      return undefined;
    },
  },
  'an exact share nudged': {
    codes: ['FAIR_SHARE'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.fairPieces[0] > 0,
        (award) => (award.fairPieces = [award.fairPieces[0] + 1, award.fairPieces[1]]),
      ),
  },
  'an exact share not in lowest terms': {
    codes: ['FAIR_SHARE'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.fairPieces[0] > 0,
        (award) => (award.fairPieces = award.fairPieces.map((n: number) => n * 2)),
      ),
  },
  'the block of an award changed': {
    codes: ['AWARD_BLOCK', 'FAIR_SHARE', 'LOT_OUTSIDE_BLOCKS', 'BLOCK_COUNT'],
    apply: (header, awards) =>
      change(
        awards,
        (award) => award.block === 1 && header.blocks.length > 1,
        (award) => (award.block = 2),
      ) && HEADER,
  },
  'an award without a block': {
    codes: ['AWARD_BLOCK'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.block > 0,
        (award) => (award.block = 0),
      ),
  },
  'an award in a block that does not exist': {
    codes: ['AWARD_BLOCK'],
    apply: (_, awards) =>
      change(
        awards,
        () => true,
        (award) => (award.block = 99),
      ),
  },
  'a level nudged': {
    codes: ['FAIR_SHARE', 'BLOCK_STOCK', 'BLOCK_LEVEL'],
    apply: (header) => ((header.blocks[0].level = [header.blocks[0].level[0] + 1, header.blocks[0].level[1]]), HEADER),
  },
  'a level not in lowest terms': {
    codes: ['BLOCK_LEVEL'],
    apply: (header) => ((header.blocks[0].level = header.blocks[0].level.map((n: number) => n * 3)), HEADER),
  },
  'two blocks merged': {
    codes: ['AWARD_BLOCK', 'REASONS', 'BLOCK_STOCK', 'BLOCK_NUMBER', 'BLOCK_INFEASIBLE', 'BLOCK_LEVEL', 'FAIR_SHARE'],
    apply: (header, awards) => {
      if (header.blocks.length < 2) return undefined;
      const [first, second, ...rest] = header.blocks;
      const merged = {
        ...first,
        lots: [...first.lots, ...second.lots].sort(),
        requisitions: first.requisitions + second.requisitions,
      };
      header.blocks = [merged, ...rest].map((block, at) => ({ ...block, id: at + 1 }));
      for (const award of awards) if (award.block > 1) award.block--;
      return undefined;
    },
  },
  'two blocks exchanged': {
    codes: ['BLOCK_LEVEL', 'BLOCK_STAGE'],
    apply: (header, awards) => {
      if (header.blocks.length < 2) return undefined;
      const [first, second, ...rest] = header.blocks;
      header.blocks = [{ ...second, id: 1 }, { ...first, id: 2 }, ...rest];
      for (const award of awards) if (award.block > 0 && award.block < 3) award.block = 3 - award.block;
      return HEADER;
    },
  },
  'a lot taken out of its block': {
    codes: ['BLOCK_STOCK', 'LOT_OUTSIDE_BLOCKS'],
    apply: (header) => (header.blocks[0].lots.shift() === undefined ? undefined : HEADER),
  },
  'a lot listed in two blocks': {
    codes: ['BLOCK_LOTS'],
    apply: (header) => {
      if (header.blocks.length < 2 || header.blocks[0].lots.length === 0) return undefined;
      header.blocks[1].lots = [...header.blocks[1].lots, header.blocks[0].lots[0]].sort();
      return HEADER;
    },
  },
  'the lots of a block in another order': {
    codes: ['BLOCK_LOTS'],
    apply: (header) => {
      const block = header.blocks.find(({ lots }: { lots: string[] }) => lots.length > 1);
      block?.lots.reverse();
      return block === undefined ? undefined : HEADER;
    },
  },
  'a block count changed': { codes: ['BLOCK_COUNT'], apply: (header) => (header.blocks[0].requisitions++, HEADER) },
  'a block number changed': { codes: ['BLOCK_NUMBER'], apply: (header) => ((header.blocks[0].id = 7), HEADER) },
  'a block of another stage': {
    codes: ['BLOCK_STAGE', 'FAIR_SHARE'],
    apply: (header) => ((header.blocks[0].stage = 9), HEADER),
  },
  'the digest of another file': {
    codes: ['SNAPSHOT_DIGEST'],
    apply: (header) => ((header.snapshotSha256 = Buffer.from(sha256(bytesOf('other'))).toString('hex')), HEADER),
  },
  'another engine': { codes: ['ENGINE_VERSION'], apply: (header) => ((header.engine = '0.9.0'), HEADER) },
  'the total of awards changed': {
    codes: ['TOTALS'],
    apply: (header) => ((header.totals.awardedPieces += PACK), HEADER),
  },
  'the total of metres changed': { codes: ['TOTALS'], apply: (header) => (header.totals.metresPieces++, HEADER) },
  'a reason count changed': {
    codes: ['TOTALS'],
    apply: (header) => ((header.totals.reasons.POOL_SHORT = (header.totals.reasons.POOL_SHORT ?? 0) + 1), HEADER),
  },
  'the count of odd awards changed': { codes: ['TOTALS'], apply: (header) => (header.totals.beyondPack++, HEADER) },
  'the stock that would be enough changed': {
    codes: ['REASONS'],
    apply: (_, awards) => change(awards, has('POOL_SHORT'), (award) => reasonOf(award, 'POOL_SHORT').enoughPieces++),
  },
  'the entitlement in a reason changed': {
    codes: ['REASONS'],
    apply: (_, awards) =>
      change(awards, has('CAP_ENTITLEMENT'), (award) => reasonOf(award, 'CAP_ENTITLEMENT').claimPieces--),
  },
  'the lost pack in a reason changed': {
    codes: ['REASONS'],
    apply: (_, awards) =>
      change(awards, has('PACK_ROUND_DOWN'), (award) => (reasonOf(award, 'PACK_ROUND_DOWN').packPieces = 99)),
  },
  'the draw in a reason changed': {
    codes: ['REASONS'],
    apply: (_, awards) => change(awards, has('TIE_BREAK_LOST'), (award) => reasonOf(award, 'TIE_BREAK_LOST').of++),
  },
  'a reason dropped': {
    codes: ['REASONS'],
    apply: (_, awards) =>
      change(
        awards,
        (award) => award.reasons.length > 0,
        (award) => award.reasons.shift(),
      ),
  },
  'a reason invented': {
    codes: ['REASONS'],
    apply: (_, awards) =>
      change(awards, has('FULLY_MET'), (award) => award.reasons.push({ code: 'LOWER_TIER', stage: 1 })),
  },
  'the counts of unsuitable lots changed': {
    codes: ['REASONS'],
    apply: (_, awards) =>
      change(awards, has('NO_COMPATIBLE_LOT'), (award) => reasonOf(award, 'NO_COMPATIBLE_LOT').price++),
  },
  'an extra field': {
    codes: ['NOT_CANONICAL'],
    apply: (_, awards) =>
      change(
        awards,
        () => true,
        (award) => (award.note = 1),
      ),
  },
};

/** So many rounds contain every case that some corruption needs. */
const LEAST = 6;

/** Rounds with several blocks, tiers, draws and requisitions without any lot. */
const ROUNDS = Array.from({ length: 60 }, (_, seed) =>
  runRound(randomRows(seed + 1, { requisitions: 60, lots: 9, packs: [PACK], headcount: 30 })),
)
  .filter(({ allocation, snapshot }) => allocation.blocks.length > 1 && snapshot.requisitions.count > 20)
  .slice(0, Math.max(LEAST, effort(60)));

describe('a corrupted result is refused and the place is named', () => {
  it.each(Object.entries(MUTATIONS))('%s', (_, { codes, apply }) => {
    let applied = 0;
    for (const round of ROUNDS) {
      const [header, ...awards] = round.awardsText
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const bare = awards.map((line) => line.award);
      const line = apply(header, bare, round);
      const text = [header, ...bare.map((award) => ({ award }))].map((value) => `${JSON.stringify(value)}\n`).join('');
      if (text === round.awardsText) continue;
      applied++;
      const violations = judge(round.snapshotText, text);
      expect(violations.map(({ code }) => code)).toContainEqual(expect.stringMatching(`^(${codes.join('|')})$`));
      if (line !== undefined)
        expect(violations.filter(({ code }) => codes.includes(code)).map((violation) => violation.line)).toContain(
          line,
        );
    }
    expect(applied).toBeGreaterThan(0);
  });

  it('a win that went to a later ticket', () => {
    const policy = { order: 'draw', winPieces: PACK, cooldownDays: 0 } as const;
    let applied = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const round = runRound(randomRows(seed, { requisitions: 30, lots: 2, packs: [PACK], headcount: 30, policy }));
      const lines = round.awardsText.trimEnd().split('\n');
      const awards = lines.slice(1).map((line) => JSON.parse(line).award);
      const ofOneLot = awards.filter(({ block, lines: own }) => block === 1 && own.length === 1);
      const [from, to] = [ofOneLot.find(({ pieces }) => pieces > PACK), ofOneLot.findLast(has('POOL_SHORT'))];
      if (from === undefined || to === undefined || from === to || from.lines[0].lot !== to.lines[0].lot) continue;
      applied++;
      for (const [award, moved] of [
        [from, -PACK],
        [to, PACK],
      ]) {
        award.pieces += moved;
        award.lines[0].pieces += moved;
        award.fairPieces[0] += moved * award.fairPieces[1];
      }
      const text = [lines[0], ...awards.map((award) => JSON.stringify({ award }))].map((line) => `${line}\n`).join('');
      const told = judge(round.snapshotText, text).filter(({ code }) => code === 'FAIR_SHARE');
      const due = [from, to].map((award) => lineOf(awards.indexOf(award)));
      expect(told.map(({ line }) => line)).toEqual(due.sort((a, b) => a - b));
    }
    expect(applied).toBeGreaterThan(3);
  });

  it('any byte of an award changed', () => {
    const round = ROUNDS[0];
    const end = round.awardsText.length;
    for (let at = 0; at < end; at += stride(7)) {
      const other = round.awardsText[at] === '7' ? '8' : '7';
      const text = round.awardsText.slice(0, at) + other + round.awardsText.slice(at + 1);
      expect({ at, refused: judge(round.snapshotText, text).length > 0 }).toEqual({ at, refused: true });
    }
  });
});
