import { ENTERPRISE_SIZES } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { NEVER } from '../files/snapshot.js';
import { SeededDigest } from './seeded-digest.js';

/** Claims after the rule's own limits: a flat grant by size class; in a draw, a win per head and days of rest after an award. */
export function claimsOf(snapshot: Snapshot): Int32Array {
  const { requisitions: rows, policy } = snapshot;
  const { grantPieces } = policy;
  if (policy.order === 'flat' && grantPieces !== undefined) {
    const grants = ENTERPRISE_SIZES.map((size) => grantPieces[size]);
    return rows.claimPieces.map((pieces, i) => Math.min(pieces, grants[rows.size[i]]));
  }
  const { winPieces, cooldownDays } = policy;
  if (policy.order === 'draw' && winPieces !== undefined && cooldownDays !== undefined) {
    return rows.claimPieces.map((pieces, i) => {
      const isResting = rows.lastAwardedOn[i] !== NEVER && snapshot.serviceDay - rows.lastAwardedOn[i] < cooldownDays;
      return isResting ? 0 : Math.min(pieces, winPieces * rows.weight[i]);
    });
  }
  return rows.claimPieces;
}

/** Place of each requisition in the order it is served, 0 first; undefined where levels decide. */
export function ranksOf(snapshot: Snapshot): Float64Array | undefined {
  const { requisitions: rows, policy } = snapshot;
  if (policy.order === 'level' || policy.order === 'flat') return undefined;
  const order = Int32Array.from({ length: rows.count }, (_, i) => i);
  if (policy.order === 'first-come') order.sort((a, b) => rows.submittedAt[a] - rows.submittedAt[b] || a - b);
  else {
    const best = bestTickets(snapshot);
    order.sort((a, b) => best[a] - best[b] || a - b);
  }
  const ranks = new Float64Array(rows.count);
  order.forEach((i, rank) => (ranks[i] = rank));
  return ranks;
}

/** Room for an id of 64 characters, '#', the number of a ticket and the padding of SHA-256. */
const TAIL_BYTES = 192;
const NUMBER_SIGN = 0x23;
const ZERO = 0x30;

/** One ticket per head: ticket n of a firm draws SHA-256(seed ‖ id ‖ '#' ‖ n); the smallest of its tickets places the firm. */
function bestTickets(snapshot: Snapshot): Float64Array {
  const rows = snapshot.requisitions;
  const seeded = new SeededDigest(snapshot.seed);
  const best = new Float64Array(rows.count);
  const tail = new Uint8Array(TAIL_BYTES);
  for (let i = 0; i < rows.count; i++) {
    const head = rows.id.offsets[i + 1] - rows.id.offsets[i];
    tail.set(rows.id.bytes.subarray(rows.id.offsets[i], rows.id.offsets[i + 1]));
    tail[head] = NUMBER_SIGN;
    let least = Infinity;
    for (let ticket = 1; ticket <= rows.weight[i]; ticket++) {
      least = Math.min(least, seeded.key(tail, writeNumber(tail, head + 1, ticket)));
    }
    best[i] = least;
  }
  return best;
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
