import type { Draw } from './draw.js';

/** What a requisition is due and may have, in pieces. */
export interface Dues {
  /** Exact share, whole pieces. */
  readonly whole: Int32Array;
  /** 1 where the exact share has a fraction beyond `whole`. */
  readonly hasRest: Uint8Array;
  /** Never more than this: the claim, and the policy's cap up to the next whole unit. */
  readonly most: Int32Array;
  /** Given so far. */
  readonly awarded: Int32Array;
  /** 1 where the public draw was lost. */
  readonly isDrawLost: Uint8Array;
}

/** The last draw of a class: how many odd packs there were for how many requisitions. */
export interface DrawResult {
  drawn: number;
  of: number;
}

/** How many packs of a size requisition i can still take. */
export function roomFor(dues: Dues, i: number, packPieces: number): number {
  return Math.max(0, Math.floor((dues.most[i] - dues.awarded[i]) / packPieces));
}

/** Whole packs that are due to requisition i beyond what it has. */
function dueFloor(dues: Dues, i: number, packPieces: number): number {
  return Math.max(0, Math.floor((dues.whole[i] - dues.awarded[i]) / packPieces));
}

/** Something of a pack is still due to i when it holds `given` packs more than it has. */
function isDueMore(dues: Dues, i: number, packPieces: number, given: number): boolean {
  const due = dues.whole[i] - dues.awarded[i] - given * packPieces;
  return due > 0 || (due === 0 && dues.hasRest[i] === 1);
}

/** Requisitions for which the floor leaves a fraction of a pack that one pack more could cover. */
export function oddPackCandidates(dues: Dues, members: Int32Array, packPieces: number): number[] {
  const found: number[] = [];
  for (const i of members) {
    const floor = Math.min(dueFloor(dues, i, packPieces), roomFor(dues, i, packPieces));
    if (floor < roomFor(dues, i, packPieces) && isDueMore(dues, i, packPieces, floor)) found.push(i);
  }
  return found;
}

/**
 * Shares out whole packs among the members of one class: each gets the floor of what it is due, odd packs follow the
 * public draw, and packs beyond that go round again by the draw to whoever has room. Where there are fewer packs than
 * floors (a block with several pack sizes), the largest remaining dues come first.
 * @returns packs per member; together `packs`, which the caller keeps within the room of the members.
 */
export function shareOut(
  dues: Dues,
  members: Int32Array,
  packPieces: number,
  packs: number,
  draw: Draw,
): { given: Int32Array; result: DrawResult } {
  const room = members.map((i) => roomFor(dues, i, packPieces));
  const given = members.map((i, k) => Math.min(dueFloor(dues, i, packPieces), room[k]));
  let spare = packs - given.reduce((sum, n) => sum + n, 0);
  if (spare < 0) {
    const threshold = leastThreshold(dues, members, packPieces, room, packs);
    members.forEach((i, k) => (given[k] = aboveThreshold(dues, i, packPieces, threshold, room[k])));
    spare = packs - given.reduce((sum, n) => sum + n, 0);
    const next = positions(members, (i, k) => given[k] < aboveThreshold(dues, i, packPieces, threshold - 1, room[k]));
    return { given, result: drawFor(dues, members, next, given, spare, draw) };
  }
  const candidates = positions(members, (i, k) => given[k] < room[k] && isDueMore(dues, i, packPieces, given[k]));
  const result = drawFor(dues, members, candidates, given, spare, draw);
  for (spare -= result.drawn; spare > 0;) {
    const open = positions(members, (_, k) => given[k] < room[k]);
    if (open.length === 0) throw new Error('packs: more packs than room');
    spare -= drawFor(dues, members, open, given, spare, draw).drawn;
  }
  return { given, result };
}

function positions(members: Int32Array, isWanted: (i: number, k: number) => boolean): number[] {
  const found: number[] = [];
  for (let k = 0; k < members.length; k++) if (isWanted(members[k], k)) found.push(k);
  return found;
}

/** One pack each for the first in the draw. */
function drawFor(
  dues: Dues,
  members: Int32Array,
  candidates: number[],
  given: Int32Array,
  packs: number,
  draw: Draw,
): DrawResult {
  const drawn = Math.min(packs, candidates.length);
  if (drawn > 0 && drawn < candidates.length) candidates.sort((a, b) => draw.compare(members[a], members[b]));
  candidates.forEach((k, at) => {
    if (at < drawn) given[k]++;
    else if (drawn > 0) dues.isDrawLost[members[k]] = 1;
  });
  return { drawn, of: candidates.length };
}

function aboveThreshold(dues: Dues, i: number, packPieces: number, threshold: number, room: number): number {
  return Math.min(room, Math.max(0, Math.floor((dues.whole[i] - dues.awarded[i] - threshold) / packPieces)));
}

/** The least threshold above which no more than `packs` packs are due: filling the largest dues first. */
function leastThreshold(dues: Dues, members: Int32Array, packPieces: number, room: Int32Array, packs: number): number {
  const count = (threshold: number): number => {
    let sum = 0;
    members.forEach((i, k) => (sum += aboveThreshold(dues, i, packPieces, threshold, room[k])));
    return sum;
  };
  let low = 0;
  let high = members.reduce((most, i) => Math.max(most, dues.whole[i] - dues.awarded[i]), 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (count(middle) <= packs) high = middle;
    else low = middle + 1;
  }
  return low;
}
