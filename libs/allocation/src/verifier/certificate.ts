import type { Awards } from './awards.js';
import { inBatches } from './batches.js';
import type { PairSums } from './columns.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import type { Ratio } from './ratio.js';
import { compare, isLowest, lowest } from './ratio.js';
import type { Round } from './round.js';
import { checkRoutes } from './routes.js';
import { ExpectedShare, shareText, statedShare } from './shares.js';
import { clockAt } from './tickets.js';
import type { ViolationList } from './violations.js';

const HEADER = 1;

const levelOf = (awards: Awards, at: number): Ratio => {
  const [n, d] = awards.header.blocks[at].level as [number, number];
  return { n, d };
};

/** Blocks as the header states them: numbers, stages, rising levels, lots. Marks the block of every lot. */
export function checkBlocks(round: Round, awards: Awards, found: ViolationList): void {
  const { lots, policy } = round;
  const { blocks } = awards.header;
  const lotIndex = new Map(lots.records.map(({ id }, j) => [id, j]));
  let before: { stage: number; level: Ratio } | undefined;
  blocks.forEach((block, at) => {
    const name = { block: at + 1 };
    const level = levelOf(awards, at);
    const stated = { ...name, level: block.level.join('/') };
    if (block.id !== at + 1) found.add(HEADER, 'BLOCK_NUMBER', { ...name, said: block.id });
    if (block.stage < (before?.stage ?? 1) || block.stage > policy.stages.length)
      found.add(HEADER, 'BLOCK_STAGE', { ...name, stage: block.stage });
    if (level.n < 0 || !isLowest(level)) found.add(HEADER, 'BLOCK_LEVEL', { ...stated, problem: 'NOT_LOWEST' });
    else if (before !== undefined && before.stage === block.stage) {
      const rise = compare(level, before.level);
      if (rise < 0 || (rise === 0 && at + 1 < blocks.length))
        found.add(HEADER, 'BLOCK_LEVEL', { ...stated, problem: 'NOT_RISING' });
    }
    before = { stage: block.stage, level };
    block.lots.forEach((id, k) => {
      const j = lotIndex.get(id) ?? -1;
      if (j < 0 || lots.isLive[j] === 0 || lots.block[j] !== 0 || (k > 0 && block.lots[k - 1] >= id))
        found.add(HEADER, 'BLOCK_LOTS', { ...name, lot: id });
      else lots.block[j] = at + 1;
    });
  });
}

/** What the members of each block add up to, and what each group has to send. */
interface Sums {
  readonly requisitions: Int32Array;
  /** Exact shares of each block: whole pieces, and a rest in parts of the level's denominator. */
  readonly whole: Float64Array;
  readonly rest: Float64Array;
  readonly isPinned: Uint8Array;
  /** Block of each group; 0 where it has none. */
  readonly groupBlock: Int32Array;
  readonly groupWhole: Float64Array;
  readonly groupRest: Float64Array;
}

/** Every requisition stands in a block that there is, and in none exactly where no lot suits it. */
export function checkPlaces(round: Round, awards: Awards, groups: Groups, found: ViolationList): void {
  const hasLots = Uint8Array.from({ length: groups.count }, (_, g) => (groups.size(g) > 0 ? 1 : 0));
  inBatches(groups.of.length, (from, to) => checkPlaceBatch(round, awards, groups, hasLots, found, from, to));
}

function checkPlaceBatch(
  round: Round,
  { header, block }: Awards,
  { of: groupOf }: Groups,
  hasLots: Uint8Array,
  found: ViolationList,
  from: number,
  to: number,
): void {
  const blocks = header.blocks.length;
  for (let i = from; i < to; i++) {
    const id = block[i];
    if (id < 0 || id > blocks || id > 0 !== (hasLots[groupOf[i]] === 1)) tellBlock(round, id, i, found);
  }
}

function tellBlock({ rows }: Round, id: number, i: number, found: ViolationList): void {
  found.add(lineOf(i), 'AWARD_BLOCK', { requisition: rows.ids.at(i), block: id, problem: 'WRONG' });
}

/**
 * The fairness of the exact shares: conditions 2, 3 and 4 of the certificate, that the shares can be routed at all, and
 * that whoever gets nothing stands where it has to.
 */
export function checkShares(
  round: Round,
  awards: Awards,
  groups: Groups,
  routed: PairSums,
  capBlock: number,
  found: ViolationList,
): void {
  const { blocks } = awards.header;
  const sums = sumShares(round, awards, groups, capBlock, found);
  blocks.forEach((block, at) => {
    if (block.requisitions !== sums.requisitions[at])
      found.add(HEADER, 'BLOCK_COUNT', { block: at + 1, said: block.requisitions, due: sums.requisitions[at] });
    if (at + 1 === capBlock) checkCapLevel(round, awards, found);
    else checkStock(round, awards, at, sums, found);
  });
  const scales = blocks.map(({ level }, at) => (at + 1 === capBlock ? 1 : (level[1] as number)));
  checkRoutes(round, groups, routed, { ...sums, scales, capBlock }, found);
  checkIdleClasses(round, awards, groups, capBlock, sums, found);
}

function sumShares(round: Round, awards: Awards, groups: Groups, capBlock: number, found: ViolationList): Sums {
  const { lots } = round;
  const { blocks } = awards.header;
  const sums: Sums = {
    requisitions: new Int32Array(blocks.length),
    whole: new Float64Array(blocks.length),
    rest: new Float64Array(blocks.length),
    isPinned: new Uint8Array(blocks.length),
    groupBlock: new Int32Array(groups.count),
    groupWhole: new Float64Array(groups.count),
    groupRest: new Float64Array(groups.count),
  };
  const scales = Float64Array.from(blocks, ({ level }) => level[1] as number);
  const latest = groups.latest(Float64Array.from(lots.block, (block) => block || Infinity));
  const due = new ExpectedShare(round, awards, capBlock);
  const context = { round, awards, groups, capBlock, scales, latest, due };
  inBatches(groups.of.length, (from, to) => sumBatch(context, sums, found, from, to));
  return sums;
}

/** What the sums are made from. */
interface Summing {
  readonly round: Round;
  readonly awards: Awards;
  readonly groups: Groups;
  readonly capBlock: number;
  /** By block: its level's denominator. */
  readonly scales: Float64Array;
  /** By group: the last block among its lots; Infinity where a lot is in none. */
  readonly latest: Float64Array;
  readonly due: ExpectedShare;
}

function sumBatch(
  { round, awards, groups, capBlock, scales, latest, due }: Summing,
  sums: Sums,
  found: ViolationList,
  from: number,
  to: number,
): void {
  const { whole, rest, parts, block } = awards;
  const { groupBlock, requisitions, isPinned } = sums;
  const { lastCaps } = round;
  const groupOf = groups.of;
  for (let i = from; i < to; i++) {
    const id = block[i];
    const g = groupOf[i];
    due.find(i, id);
    const isRight = whole[i] === due.whole && rest[i] === due.rest && parts[i] === due.parts;
    if (!isRight) tellShare(round, awards, i, due, found);
    if (id === 0) continue;
    // Who meets the same lots stands in the same block.
    if (groupBlock[g] === 0) groupBlock[g] = id;
    else if (groupBlock[g] !== id) tellBlock(round, id, i, found);
    requisitions[id - 1]++;
    if (isRight && due.isAtLevel) isPinned[id - 1] = 1;
    const scale = scales[id - 1];
    addShare(sums, id - 1, g, whole[i], isRight ? due.part : rest[i] * (scale / parts[i]), scale);
    if (id !== capBlock && whole[i] < lastCaps[i] && latest[g] > id) tellLotOutside(round, groups, i, id, found);
  }
}

function tellShare(round: Round, awards: Awards, i: number, due: ExpectedShare, found: ViolationList): void {
  found.add(lineOf(i), 'FAIR_SHARE', {
    requisition: round.rows.ids.at(i),
    said: statedShare(awards, i),
    due: shareText(due),
  });
}

/** Adds a share to its block's sum and to its group's. @param part its rest in parts of the level's denominator, less than that */
function addShare(
  { whole, rest, groupWhole, groupRest }: Sums,
  at: number,
  g: number,
  pieces: number,
  part: number,
  scale: number,
): void {
  whole[at] += pieces;
  groupWhole[g] += pieces;
  if (part === 0) return;
  if (rest[at] >= scale - part) {
    rest[at] -= scale - part;
    whole[at]++;
  } else rest[at] += part;
  if (groupRest[g] >= scale - part) {
    groupRest[g] -= scale - part;
    groupWhole[g]++;
  } else groupRest[g] += part;
}

/** (2) Whoever is short has every compatible lot in its own or an earlier block. */
function tellLotOutside({ rows, lots }: Round, groups: Groups, i: number, id: number, found: ViolationList): void {
  const outside = groups
    .lots(groups.of[i])
    .filter((j) => lots.block[j] === 0 || lots.block[j] > id)
    .sort();
  found.add(lineOf(i), 'LOT_OUTSIDE_BLOCKS', {
    requisition: rows.ids.at(i),
    lot: lots.records[outside[0]].id,
    block: id,
  });
}

/** (3) and (4) for a block that empties its lots: the sums agree, and somebody below the cap stands at the level. */
function checkStock(round: Round, awards: Awards, at: number, sums: Sums, found: ViolationList): void {
  const { lots } = round;
  let stock = 0;
  for (let j = 0; j < lots.count; j++) if (lots.block[j] === at + 1) stock += lots.pieces[j];
  if (sums.whole[at] !== stock || sums.rest[at] !== 0)
    found.add(HEADER, 'BLOCK_STOCK', {
      block: at + 1,
      shares: sums.whole[at] + sums.rest[at] / levelOf(awards, at).d,
      stock,
    });
  if (sums.isPinned[at] === 0)
    found.add(HEADER, 'BLOCK_LEVEL', {
      block: at + 1,
      problem: 'NOBODY_THERE',
      level: awards.header.blocks[at].level.join('/'),
    });
}

/** The block where everybody is at the cap: its level is that of its highest member, no lower than the block before. */
function checkCapLevel(round: Round, awards: Awards, found: ViolationList): void {
  const { rows, lastCaps, tickets } = round;
  const at = awards.header.blocks.length - 1;
  let highest = at > 0 ? levelOf(awards, at - 1) : { n: 0, d: 1 };
  for (let i = 0; i < rows.count; i++) {
    if (awards.block[i] !== at + 1 || lastCaps[i] === 0) continue;
    const level =
      tickets === undefined
        ? { n: rows.history[i] + lastCaps[i], d: rows.weight[i] }
        : clockAt(tickets, i, rows.claim[i], lastCaps[i]);
    if (compare(level, highest) > 0) highest = level;
  }
  highest = lowest(highest);
  const { n, d } = levelOf(awards, at);
  if (n !== highest.n || d !== highest.d)
    found.add(HEADER, 'BLOCK_LEVEL', {
      block: at + 1,
      problem: 'NOT_HIGHEST',
      level: `${highest.n}/${highest.d}`,
    });
}

/**
 * Classes that get nothing at all could stand in several blocks without changing a share. There is one right place, so
 * that a round has one certificate: the last block in which they would still get nothing.
 */
function checkIdleClasses(
  round: Round,
  awards: Awards,
  groups: Groups,
  capBlock: number,
  { groupWhole, groupRest }: Sums,
  found: ViolationList,
): void {
  const last = awards.header.blocks.length;
  const couldMove = Uint8Array.from(groupWhole, (whole, g) => (whole === 0 && groupRest[g] === 0 ? 1 : 0));
  if (!couldMove.includes(1)) return;
  const expected = new ExpectedShare(round, awards, capBlock);
  inBatches(groups.of.length, (from, to) => keepMovable(awards, groups, expected, last, couldMove, from, to));
  const wrong = groups.of.findIndex((g) => couldMove[g] === 1);
  if (wrong >= 0)
    found.add(lineOf(wrong), 'AWARD_BLOCK', {
      requisition: round.rows.ids.at(wrong),
      block: awards.block[wrong],
      problem: 'IDLE',
    });
}

/** Leaves a mark only on groups of which nobody would get anything in the next block either. */
function keepMovable(
  { block }: Awards,
  { of: groupOf }: Groups,
  expected: ExpectedShare,
  last: number,
  couldMove: Uint8Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const g = groupOf[i];
    if (couldMove[g] === 0) continue;
    const id = block[i];
    if (id > 0 && id < last) expected.find(i, id + 1);
    if (id === 0 || id >= last || expected.whole > 0 || expected.rest > 0) couldMove[g] = 0;
  }
}
