import type { Awards } from './awards.js';
import type { PairSums } from './columns.js';
import { lineOf } from './line-checks.js';
import type { Groups } from './markets.js';
import type { Ratio } from './ratio.js';
import { compare, isLowest, lowest } from './ratio.js';
import type { Round } from './round.js';
import { checkRoutes } from './routes.js';
import { dueShare, ExpectedShare, statedShare } from './shares.js';
import { FACTS, IS_AT_LEVEL, PARTS, REST, RISEN, WHOLE } from './standings.js';
import type { Standings } from './standings.js';
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
    const name = `block ${at + 1}`;
    const level = levelOf(awards, at);
    if (block.id !== at + 1) found.add(HEADER, 'BLOCK_NUMBER', `${name} is numbered ${block.id}`);
    if (block.stage < (before?.stage ?? 1) || block.stage > policy.stages.length)
      found.add(HEADER, 'BLOCK_STAGE', `${name} names stage ${block.stage}`);
    if (level.n < 0 || !isLowest(level))
      found.add(HEADER, 'BLOCK_LEVEL', `${name}: level ${block.level.join('/')} is not in lowest terms`);
    else if (before !== undefined && before.stage === block.stage) {
      const rise = compare(level, before.level);
      if (rise < 0 || (rise === 0 && at + 1 < blocks.length))
        found.add(
          HEADER,
          'BLOCK_LEVEL',
          `${name}: level ${block.level.join('/')} does not rise above the block before`,
        );
    }
    before = { stage: block.stage, level };
    block.lots.forEach((id, k) => {
      const j = lotIndex.get(id) ?? -1;
      if (j < 0 || lots.isLive[j] === 0 || lots.block[j] !== 0 || (k > 0 && block.lots[k - 1] >= id))
        found.add(HEADER, 'BLOCK_LOTS', `${name}: lot ${id} is unknown, dead, listed twice or out of order`);
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

/** What the shares are judged by. */
export interface Shares {
  readonly standings: Standings;
  readonly capBlock: number;
}

/** Every requisition stands in a block that there is, and in none exactly where no lot suits it. */
export function checkPlaces(round: Round, awards: Awards, groups: Groups, found: ViolationList): void {
  const blocks = awards.header.blocks.length;
  for (let i = 0; i < round.rows.count; i++) {
    const id = awards.block[i];
    if (id < 0 || id > blocks || (id === 0) !== (groups.size(groups.of[i]) === 0)) tellBlock(round, awards, i, found);
  }
}

function tellBlock({ rows }: Round, awards: Awards, i: number, found: ViolationList): void {
  found.add(lineOf(i), 'AWARD_BLOCK', `requisition ${rows.ids.at(i)} is in block ${awards.block[i]}`);
}

/** The fairness of the exact shares: conditions 2, 3 and 4 of the certificate, and that the shares can be routed at all. */
export function checkShares(
  round: Round,
  awards: Awards,
  groups: Groups,
  routed: PairSums,
  shares: Shares,
  found: ViolationList,
): void {
  const { blocks } = awards.header;
  const { capBlock } = shares;
  const sums = sumShares(round, awards, groups, shares, found);
  blocks.forEach((block, at) => {
    const name = `block ${at + 1}`;
    if (block.requisitions !== sums.requisitions[at])
      found.add(
        HEADER,
        'BLOCK_COUNT',
        `${name} counts ${block.requisitions} requisitions, its awards are ${sums.requisitions[at]}`,
      );
    if (at + 1 === capBlock) checkCapLevel(round, awards, found);
    else checkStock(round, awards, at, sums, found);
  });
  const scales = blocks.map(({ level }, at) => (at + 1 === capBlock ? 1 : (level[1] as number)));
  checkRoutes(round, groups, routed, { ...sums, scales, capBlock }, found);
}

function sumShares(
  round: Round,
  awards: Awards,
  groups: Groups,
  { standings, capBlock }: Shares,
  found: ViolationList,
): Sums {
  const { rows, lots, lastCaps } = round;
  const { whole, rest, parts, block } = awards;
  const { facts } = standings;
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
  const latest = groups.latest((j) => lots.block[j] || Infinity);
  for (let i = 0; i < rows.count; i++) {
    const id = block[i];
    const g = groups.of[i];
    const standing = standings.of[i];
    const at = standing * FACTS;
    const isRight = whole[i] === facts[at + WHOLE] && rest[i] === facts[at + REST] && parts[i] === facts[at + PARTS];
    if (!isRight)
      found.add(
        lineOf(i),
        'FAIR_SHARE',
        `requisition ${rows.ids.at(i)}: exact share ${statedShare(awards, i)}, its block's level gives ${dueShare(standings, standing)}`,
      );
    if (id === 0) continue;
    // Who meets the same lots stands in the same block.
    if (sums.groupBlock[g] === 0) sums.groupBlock[g] = id;
    else if (sums.groupBlock[g] !== id) tellBlock(round, awards, i, found);
    sums.requisitions[id - 1]++;
    if (isRight && facts[at + IS_AT_LEVEL] === 1) sums.isPinned[id - 1] = 1;
    const scale = scales[id - 1];
    addShare(sums, id - 1, g, whole[i], isRight ? facts[at + RISEN] : rest[i] * (scale / parts[i]), scale);
    if (id !== capBlock && whole[i] < lastCaps[i] && latest[g] > id) tellLotOutside(round, groups, i, id, found);
  }
  return sums;
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
  found.add(
    lineOf(i),
    'LOT_OUTSIDE_BLOCKS',
    `requisition ${rows.ids.at(i)} is short, but lot ${lots.records[outside[0]].id} lies outside blocks 1 to ${id}`,
  );
}

/** (3) and (4) for a block that empties its lots: the sums agree, and somebody below the cap stands at the level. */
function checkStock(round: Round, awards: Awards, at: number, sums: Sums, found: ViolationList): void {
  const { lots } = round;
  let stock = 0;
  for (let j = 0; j < lots.count; j++) if (lots.block[j] === at + 1) stock += lots.pieces[j];
  if (sums.whole[at] !== stock || sums.rest[at] !== 0)
    found.add(
      HEADER,
      'BLOCK_STOCK',
      `block ${at + 1}: the exact shares sum to ${sums.whole[at] + sums.rest[at] / levelOf(awards, at).d}, its lots hold ${stock}`,
    );
  if (sums.isPinned[at] === 0)
    found.add(HEADER, 'BLOCK_LEVEL', `block ${at + 1}: nobody below the cap stands at its level`);
}

/** The block where everybody is at the cap: its level is that of its highest member, no lower than the block before. */
function checkCapLevel(round: Round, awards: Awards, found: ViolationList): void {
  const { rows, lastCaps } = round;
  const at = awards.header.blocks.length - 1;
  let highest = at > 0 ? levelOf(awards, at - 1) : { n: 0, d: 1 };
  for (let i = 0; i < rows.count; i++) {
    if (awards.block[i] !== at + 1 || lastCaps[i] === 0) continue;
    const level = { n: rows.history[i] + lastCaps[i], d: rows.weight[i] };
    if (compare(level, highest) > 0) highest = level;
  }
  highest = lowest(highest);
  const { n, d } = levelOf(awards, at);
  if (n !== highest.n || d !== highest.d)
    found.add(HEADER, 'BLOCK_LEVEL', `block ${at + 1}: its highest member stands at ${highest.n}/${highest.d}`);
}

/**
 * Classes that get nothing at all could stand in several blocks without changing a share. There is one right place, so
 * that a round has one certificate: the last block in which they would still get nothing.
 */
export function checkIdleClasses(
  round: Round,
  awards: Awards,
  groups: Groups,
  capBlock: number,
  found: ViolationList,
): void {
  const last = awards.header.blocks.length;
  const isIdle = new Uint8Array(groups.count).fill(1);
  for (let i = 0; i < round.rows.count; i++) if (awards.whole[i] !== 0 || awards.rest[i] > 0) isIdle[groups.of[i]] = 0;
  if (!isIdle.includes(1)) return;
  const couldMove = isIdle.slice();
  const expected = new ExpectedShare(round, awards, capBlock);
  for (let i = 0; i < round.rows.count; i++) {
    const id = awards.block[i];
    if (couldMove[groups.of[i]] === 0) continue;
    if (id > 0 && id < last) expected.of(i, id + 1);
    if (id === 0 || id >= last || expected.whole > 0 || expected.rest > 0) couldMove[groups.of[i]] = 0;
  }
  const wrong = groups.of.findIndex((g) => couldMove[g] === 1);
  if (wrong >= 0)
    found.add(
      lineOf(wrong),
      'AWARD_BLOCK',
      `requisition ${round.rows.ids.at(wrong)} and its class get nothing in block ${awards.block[wrong]} and nothing in the next`,
    );
}
