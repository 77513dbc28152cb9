import type { Texts } from './columns.js';
import type { Draw } from './draw.js';
import { Unreadable } from './lines.js';
import type { Ratio } from './ratio.js';

/** More winning tickets than this are refused. */
const MOST_TICKETS = 50_000_000;

/** The tickets of a draw that can win, by requisition. */
export interface Tickets {
  /** Requisition i has the tickets start[i] to start[i + 1], the earliest in the draw first. */
  readonly start: Int32Array;
  /** Place of each ticket among all. */
  readonly rank: Int32Array;
  /** Pieces of one win, the last of a claim being what is left of it; Infinity where one win is the whole claim. */
  readonly win: number;
}

/**
 * Draws the earliest tickets of every requisition, as many as its claim has wins, and puts all of them in order.
 * @param counts how many tickets each has
 * @throws Unreadable
 */
export function drawTickets(draw: Draw, ids: Texts, counts: Int32Array, claim: Int32Array, win: number): Tickets {
  const start = new Int32Array(claim.length + 1);
  for (let i = 0; i < claim.length; i++) {
    start[i + 1] = start[i] + (win === Infinity ? Math.min(1, claim[i]) : Math.ceil(claim[i] / win));
    if (start[i + 1] > MOST_TICKETS) {
      const expected = `policy.winPieces: expected at most ${MOST_TICKETS} wins among all claims`;
      throw new Unreadable(1, 'FIELD_VALUE', expected, 'policy.winPieces');
    }
  }
  const keys = new Float64Array(start[claim.length]);
  for (let i = 0; i < claim.length; i++) {
    const wins = start[i + 1] - start[i];
    if (wins > 0)
      keys.set(
        draw.earliestTickets((bytes) => ids.copy(i, bytes, 0), counts[i], wins),
        start[i],
      );
  }
  // Tickets stand in the order of requisitions, which settles equal numbers: sorting keeps it.
  const order = Int32Array.from(keys, (_, ticket) => ticket).sort((a, b) => keys[a] - keys[b] || a - b);
  const rank = new Int32Array(keys.length);
  order.forEach((ticket, place) => (rank[ticket] = place));
  return { start, rank, win };
}

/** What the tickets before the q-th (0-based) win. */
export const wonBefore = (win: number, q: number): number => (q === 0 ? 0 : q * win);

/** Where the clock stands when requisition i, with this claim, has so many pieces of it: more than none. */
export function clockAt({ start, rank, win }: Tickets, i: number, claim: number, pieces: number): Ratio {
  const q = Math.ceil(pieces / win) - (win === Infinity ? 0 : 1);
  const before = wonBefore(win, q);
  const own = Math.min(win, claim - before);
  return { n: rank[start[i] + q] * own + pieces - before, d: own };
}
