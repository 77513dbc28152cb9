import { FileError } from '../files/file-error.js';
import { MAX_TICKETS } from '../files/limits.js';
import type { Snapshot } from '../files/snapshot.js';
import type { Market } from './market.js';
import { ticketCount } from './orders.js';
import { SeededDigest } from './seeded-digest.js';
import { fillFinalCaps } from './terms.js';
import type { RisingMarket, RisingTerms, Terms } from './terms.js';

/**
 * The tickets of a draw that can win, firm after firm and each firm's in the order of the draw. To the solver a ticket is
 * a row of its own: while the clock runs from its rank to the next it fills from 0 to its win.
 */
export interface Tickets {
  /** The requisitions' market, with tickets as the members of its classes. */
  readonly market: RisingMarket;
  readonly terms: RisingTerms;
  /** Place of the requisition that each ticket belongs to. */
  readonly placeOf: Int32Array;
  /** The requisition at place p has the tickets start[p] .. start[p + 1] − 1. */
  readonly start: Int32Array;
}

/**
 * One ticket per head, or one where all weigh the same: ticket n of a requisition draws SHA-256(seed ‖ id ‖ '#' ‖ n), the
 * smallest first. Each wins `winPieces` (all of the claim where the policy names none), the last one what the claim still
 * lacks; tickets beyond the claim win nothing and are left out.
 * @param terms of the requisitions, whose claims end the wins
 * @throws FileError where more than MAX_TICKETS could win
 */
export function ticketsOf(snapshot: Snapshot, market: Market, terms: Terms): Tickets {
  const { rows } = market;
  const { winPieces } = snapshot.policy;
  const start = new Int32Array(rows.count + 1);
  for (let p = 0; p < rows.count; p++) {
    const claim = terms.claim[p];
    const wins = winPieces === undefined ? Math.min(claim, 1) : Math.ceil(claim / winPieces);
    if (start[p] + wins > MAX_TICKETS)
      throw new FileError(1, 'policy.winPieces', 'OUT_OF_RANGE', `at most ${MAX_TICKETS} wins among all claims`);
    start[p + 1] = start[p] + wins;
  }
  const count = start[rows.count];
  const ranks = ranksOf(snapshot, market, start);
  const [placeOf, pieces, claim, offset] = Array.from({ length: 4 }, () => new Int32Array(count));
  const history = new Float64Array(count);
  for (let p = 0; p < rows.count; p++) {
    for (let t = start[p], before = 0; t < start[p + 1]; t++) {
      placeOf[t] = p;
      claim[t] = terms.claim[p];
      offset[t] = before;
      pieces[t] = Math.min(winPieces ?? claim[t], claim[t] - before);
      history[t] = ranks[t] * pieces[t];
      before += pieces[t];
    }
  }
  const ticketRows = {
    count,
    tier: Uint8Array.from(placeOf, (p) => rows.tier[p]),
    weight: Int32Array.from(placeOf, (p) => rows.weight[p]),
    receivedPieces: Int32Array.from(placeOf, (p) => rows.receivedPieces[p]),
  };
  const ticketTerms: RisingTerms = {
    stages: terms.stages,
    weight: pieces,
    history,
    claim,
    offset,
    finalCap: new Int32Array(count),
    finalStage: new Uint8Array(count),
  };
  fillFinalCaps(ticketRows, ticketTerms);
  const memberStart = market.memberStart.map((p) => start[p]);
  return { market: { ...market, memberStart, rows: ticketRows }, terms: ticketTerms, placeOf, start };
}

/** The ticket with which the requisition at a place would have all that its stages allow. */
export function lastWin({ terms, start }: Tickets, place: number): number {
  let last = start[place + 1] - 1;
  while (last > start[place] && terms.finalCap[last] === 0) last--;
  return last;
}

/** Place of each ticket among all of them in the draw. Equal numbers go by requisition, in the order of ids. */
function ranksOf(snapshot: Snapshot, { rows }: Market, start: Int32Array): Int32Array {
  const keys = new Float64Array(start[rows.count]);
  const box = new TicketBox(snapshot);
  for (let p = 0; p < rows.count; p++) {
    const wins = start[p + 1] - start[p];
    if (wins > 0) keys.set(box.earliest(rows.order[p], wins), start[p]);
  }
  const inOrder = keys.slice().sort();
  const ranks = new Int32Array(keys.length);
  const isTaken = new Uint8Array(keys.length);
  for (const p of rows.placeOf)
    for (let t = start[p]; t < start[p + 1]; t++) {
      let rank = firstAt(inOrder, keys[t]);
      while (isTaken[rank] === 1) rank++;
      isTaken[rank] = 1;
      ranks[t] = rank;
    }
  return ranks;
}

/** Where the first number that is not below `key` stands. */
function firstAt(inOrder: Float64Array, key: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inOrder[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Room for an id of 64 characters, '#', the number of a ticket and the padding of SHA-256. */
const TAIL_BYTES = 192;
const NUMBER_SIGN = 0x23;
const ZERO = 0x30;
/** A firm's tickets are put in order so many at a time, and all but the earliest forgotten. */
const BATCH = 1 << 12;

class TicketBox {
  private readonly tail = new Uint8Array(TAIL_BYTES);
  private readonly seeded: SeededDigest;
  private kept = new Float64Array(2 * BATCH);

  constructor(private readonly snapshot: Snapshot) {
    this.seeded = new SeededDigest(snapshot.seed);
  }

  /** The first 48 bits of the digests of a requisition's `wanted` earliest tickets, smallest first; valid until the next call. */
  earliest(i: number, wanted: number): Float64Array {
    const tickets = ticketCount(this.snapshot, i);
    const { bytes, offsets } = this.snapshot.requisitions.id;
    const { tail } = this;
    const length = offsets[i + 1] - offsets[i];
    tail.set(bytes.subarray(offsets[i], offsets[i + 1]));
    tail[length] = NUMBER_SIGN;
    if (this.kept.length < wanted + BATCH) this.kept = new Float64Array(2 * wanted + BATCH);
    const { kept } = this;
    let count = 0;
    let latest = Infinity;
    for (let ticket = 1; ticket <= tickets; ticket++) {
      const key = this.seeded.key(tail, writeNumber(tail, length + 1, ticket));
      if (key >= latest) continue;
      kept[count++] = key;
      if (count < kept.length) continue;
      kept.sort();
      count = wanted;
      latest = kept[wanted - 1];
    }
    return kept.subarray(0, count).sort().subarray(0, wanted);
  }
}

/** Decimal digits of a positive integer as ASCII. @returns where they end */
function writeNumber(bytes: Uint8Array, from: number, value: number): number {
  let end = from;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10)) end++;
  let rest = value;
  for (let at = end - 1; at >= from; at--) {
    bytes[at] = ZERO + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return end;
}
