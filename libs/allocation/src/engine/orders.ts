import type { Sha256 } from '../files/records.js';
import { ENTERPRISE_SIZES } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { NEVER } from '../files/snapshot.js';

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
export function ranksOf(snapshot: Snapshot, sha256: Sha256): Float64Array | undefined {
  const { requisitions: rows, policy } = snapshot;
  if (policy.order === 'level' || policy.order === 'flat') return undefined;
  const order = Int32Array.from({ length: rows.count }, (_, i) => i);
  if (policy.order === 'first-come') order.sort((a, b) => rows.submittedAt[a] - rows.submittedAt[b] || a - b);
  else {
    const best = bestTickets(snapshot, sha256);
    order.sort((a, b) => best[a] - best[b] || a - b);
  }
  const ranks = new Float64Array(rows.count);
  order.forEach((i, rank) => (ranks[i] = rank));
  return ranks;
}

const KEY_BYTES = 6;

/** One ticket per head: ticket n of a firm draws SHA-256(seed ‖ id ‖ '#' ‖ n); the smallest of its tickets places the firm. */
function bestTickets(snapshot: Snapshot, sha256: Sha256): Float64Array {
  const rows = snapshot.requisitions;
  const best = new Float64Array(rows.count);
  for (let i = 0; i < rows.count; i++) {
    const head = snapshot.seed + rows.id.at(i) + '#';
    let least = Infinity;
    for (let ticket = 1; ticket <= rows.weight[i]; ticket++) {
      const digest = sha256(asciiBytes(head + ticket));
      let key = 0;
      for (let k = 0; k < KEY_BYTES; k++) key = key * 256 + digest[k];
      least = Math.min(least, key);
    }
    best[i] = least;
  }
  return best;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
