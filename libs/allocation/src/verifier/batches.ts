/**
 * Rows of one call. A loop over a million rows that is called once is compiled anew, halfway through, each time a file is
 * judged; one that is called for some thousand rows at a time is compiled once and for all, and what it read is still near
 * the processor when the next check asks for it.
 */
const BATCH = 1 << 12;

/** Calls `visit(from, to)` for one batch of rows after the other, `to` not included. */
export function inBatches(count: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < count; from += BATCH) visit(from, Math.min(count, from + BATCH));
}
