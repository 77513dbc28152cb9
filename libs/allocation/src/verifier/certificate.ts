import type { Awards } from './awards.js';
import { boundsIn, expectedShare } from './expected.js';
import { Transport } from './flow.js';
import type { Source } from './flow.js';
import type { Ratio } from './ratio.js';
import { compare, isLowest, lowest, ratio } from './ratio.js';
import type { Round } from './round.js';
import { lastCap } from './round.js';
import type { ViolationList } from './violations.js';

const HEADER = 1;
/** Requisition i stands on this line of the awards file. */
export const lineOf = (i: number): number => i + 2;

/** Blocks as the header states them: numbers, stages, rising levels, lots. Marks the block of every lot. */
export function checkBlocks(round: Round, awards: Awards, found: ViolationList): void {
  let before: { stage: number; level: Ratio } | undefined;
  awards.header.blocks.forEach((block, at) => {
    const name = `block ${at + 1}`;
    const level = ratio(block.level[0], block.level[1]);
    if (block.id !== at + 1) found.add(HEADER, 'BLOCK_NUMBER', `${name} is numbered ${block.id}`);
    if (block.stage < (before?.stage ?? 1) || block.stage > round.policy.stages.length)
      found.add(HEADER, 'BLOCK_STAGE', `${name} names stage ${block.stage}`);
    if (level.d <= 0n || level.n < 0n || !isLowest(level))
      found.add(HEADER, 'BLOCK_LEVEL', `${name}: level ${block.level.join('/')} is not in lowest terms`);
    else if (
      before !== undefined &&
      before.stage === block.stage &&
      compare(level, before.level) <= 0 &&
      !(at + 1 === awards.header.blocks.length && compare(level, before.level) === 0)
    ) {
      found.add(HEADER, 'BLOCK_LEVEL', `${name}: level ${block.level.join('/')} does not rise above the block before`);
    }
    before = { stage: block.stage, level };
    block.lots.forEach((id, k) => {
      const lot = round.lots[round.lotIndex.get(id) ?? -1];
      if (lot === undefined || !lot.isLive || lot.block !== 0 || (k > 0 && block.lots[k - 1] >= id))
        found.add(HEADER, 'BLOCK_LOTS', `${name}: lot ${id} is unknown, dead, listed twice or out of order`);
      else lot.block = at + 1;
    });
  });
}

/** The fairness of the exact shares: conditions 2, 3 and 4 of the certificate, and that the shares can be routed at all. */
export function checkShares(round: Round, awards: Awards, capBlock: number, found: ViolationList): void {
  const { rows } = round;
  const { blocks } = awards.header;
  const members = blocks.map(() => [] as number[]);
  for (let i = 0; i < rows.count; i++) {
    const id = awards.block[i];
    if (id < 0 || id > blocks.length || (id === 0) !== (round.kinds[rows.kind[i]].lots.length === 0)) {
      found.add(lineOf(i), 'AWARD_BLOCK', `requisition ${rows.id[i]} is in block ${id}`);
      continue;
    }
    if (id > 0) members[id - 1].push(i);
    const expected = expectedShare(round, awards, i, id, capBlock);
    if (awards.fair[i].n !== expected.n || awards.fair[i].d !== expected.d) {
      found.add(
        lineOf(i),
        'FAIR_SHARE',
        `requisition ${rows.id[i]}: exact share ${awards.fair[i].n}/${awards.fair[i].d}, its block's level gives ${expected.n}/${expected.d}`,
      );
    }
    if (id > 0 && id !== capBlock && compare(awards.fair[i], ratio(lastCap(round, i))) < 0)
      checkLotsInside(round, awards, i, found);
  }
  blocks.forEach((block, at) => {
    if (block.requisitions !== members[at].length)
      found.add(
        HEADER,
        'BLOCK_COUNT',
        `block ${at + 1} counts ${block.requisitions} requisitions, its awards are ${members[at].length}`,
      );
    if (at + 1 === capBlock) checkCapBlock(round, awards, members[at], found);
    else checkBlock(round, awards, at, members[at], found);
  });
}

/**
 * Classes that get nothing at all could stand in several blocks without changing a share. There is one right place, so
 * that a round has one certificate: the last block in which they would still get nothing.
 */
export function checkIdleClasses(round: Round, awards: Awards, capBlock: number, found: ViolationList): void {
  const last = awards.header.blocks.length;
  const isIdle = new Array<boolean>(round.groupCount).fill(true);
  const couldMove = new Array<boolean>(round.groupCount).fill(true);
  const groupOf = (i: number): number => round.kinds[round.rows.kind[i]].group;
  for (let i = 0; i < round.rows.count; i++) {
    const group = groupOf(i);
    if (awards.fair[i].n > 0n) isIdle[group] = false;
    const id = awards.block[i];
    if (id === 0 || id >= last || expectedShare(round, awards, i, id + 1, capBlock).n > 0n) couldMove[group] = false;
  }
  const wrong = awards.block.findIndex((_, i) => isIdle[groupOf(i)] && couldMove[groupOf(i)]);
  if (wrong >= 0)
    found.add(
      lineOf(wrong),
      'AWARD_BLOCK',
      `requisition ${round.rows.id[wrong]} and its class get nothing in block ${awards.block[wrong]} and nothing in the next`,
    );
}

/** (2) Whoever is short has every compatible lot in its own or an earlier block. */
function checkLotsInside(round: Round, awards: Awards, i: number, found: ViolationList): void {
  const kind = round.kinds[round.rows.kind[i]];
  const outside = kind.lots.find((j) => round.lots[j].block === 0 || round.lots[j].block > awards.block[i]);
  if (outside !== undefined)
    found.add(
      lineOf(i),
      'LOT_OUTSIDE_BLOCKS',
      `requisition ${round.rows.id[i]} is short, but lot ${round.lots[outside].record.id} lies outside blocks 1 to ${awards.block[i]}`,
    );
}

/** (3) and (4) for a block that empties its lots: the sums agree, somebody below the cap stands at the level, the shares can be routed. */
function checkBlock(round: Round, awards: Awards, at: number, members: number[], found: ViolationList): void {
  const block = awards.header.blocks[at];
  const scale = BigInt(block.level[1]);
  const lots = block.lots.map((id) => round.lotIndex.get(id)).filter((j) => j !== undefined) as number[];
  let stock = 0;
  for (const j of lots) stock += round.lots[j].record.pieces;
  let sum = 0n;
  let isPinned = false;
  for (const i of members) {
    sum += (awards.fair[i].n * scale) / awards.fair[i].d;
    isPinned ||= standsAt(round, awards, i, ratio(block.level[0], block.level[1]), block.stage - 1);
  }
  if (sum !== BigInt(stock) * scale)
    found.add(
      HEADER,
      'BLOCK_STOCK',
      `block ${at + 1}: the exact shares sum to ${Number(sum) / Number(scale)}, its lots hold ${stock}`,
    );
  if (!isPinned) found.add(HEADER, 'BLOCK_LEVEL', `block ${at + 1}: nobody below the cap stands at its level`);
  checkRoutes(round, awards, at, members, lots, Number(scale), found);
}

/** Requisition i is below its cap of the stage and exactly at the level. */
function standsAt(round: Round, awards: Awards, i: number, level: Ratio, stage: number): boolean {
  const fair = awards.fair[i];
  if (compare(fair, ratio(boundsIn(round, stage, i).cap)) >= 0) return false;
  const weight = BigInt(round.rows.weight[i]);
  const history = BigInt(round.rows.history[i]);
  return (history * fair.d + fair.n) * level.d === weight * fair.d * level.n;
}

/** The block where everybody is at the cap: its level is that of its highest member, no lower than the block before. */
function checkCapBlock(round: Round, awards: Awards, members: number[], found: ViolationList): void {
  const { blocks } = awards.header;
  const at = blocks.length - 1;
  let highest = at > 0 ? ratio(blocks[at - 1].level[0], blocks[at - 1].level[1]) : ratio(0);
  for (const i of members) {
    const cap = lastCap(round, i);
    const level = { n: BigInt(round.rows.history[i] + cap), d: BigInt(round.rows.weight[i]) };
    if (cap > 0 && compare(level, highest) > 0) highest = level;
  }
  highest = lowest(highest);
  if (BigInt(blocks[at].level[0]) !== highest.n || BigInt(blocks[at].level[1]) !== highest.d)
    found.add(HEADER, 'BLOCK_LEVEL', `block ${at + 1}: its highest member stands at ${highest.n}/${highest.d}`);
  const lots = round.lots.map((_, j) => j).filter((j) => round.lots[j].isLive && round.lots[j].block === 0);
  checkRoutes(round, awards, at, members, lots, 1, found);
}

/** The exact shares of a block can be carried by its own lots. */
function checkRoutes(
  round: Round,
  awards: Awards,
  at: number,
  members: number[],
  lots: number[],
  scale: number,
  found: ViolationList,
): void {
  const sinkOf = new Map<number, number>();
  const sinkIndex = new Map<string, number>();
  const sinks: number[] = [];
  for (const j of lots) {
    const { product, serves, priceFen, pieces } = round.lots[j].record;
    const key = `${product}"${priceFen}"${serves === 'all' ? 'all' : serves.join('"')}`;
    let sink = sinkIndex.get(key);
    if (sink === undefined) sinkIndex.set(key, (sink = sinks.push(0) - 1));
    sinks[sink] += pieces;
    sinkOf.set(j, sink);
  }
  const sources = new Map<number, Source>();
  for (const i of members) {
    const kind = round.kinds[round.rows.kind[i]];
    let source = sources.get(kind.group);
    if (source === undefined) {
      const reached = kind.lots.map((j) => sinkOf.get(j)).filter((sink) => sink !== undefined) as number[];
      const start = [...awards.routed[kind.group]]
        .filter(([j]) => sinkOf.has(j))
        .map(([j, pieces]): [number, number] => [sinkOf.get(j) as number, pieces]);
      sources.set(kind.group, (source = { whole: 0, rest: 0, sinks: [...new Set(reached)], start }));
    }
    const { n, d } = awards.fair[i];
    const whole = n / d;
    source.whole += Number(whole);
    source.rest += Number(n - whole * d) * (scale / Number(d));
  }
  for (const source of sources.values()) {
    source.whole += Math.floor(source.rest / scale);
    source.rest %= scale;
  }
  if (!new Transport([...sources.values()], sinks, scale).isFeasible())
    found.add(HEADER, 'BLOCK_INFEASIBLE', `block ${at + 1}: its lots cannot carry the exact shares`);
}
