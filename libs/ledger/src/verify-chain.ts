import { GENESIS_HASH, hashOf, readPayload, type EntryContent } from './chain.js';

/** A row of ledger_entries, with nothing rounded or re-written on the way: numbers and times as text. */
export interface StoredEntry extends Omit<EntryContent, 'payload'> {
  readonly seq: number;
  readonly at: string;
  readonly payload: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** A point of the chain: the head row, or one that was printed earlier on a public page or export. */
export interface ChainPoint {
  readonly seq: number;
  readonly hash: string;
}

/** What is wrong with the first bad entry. */
export const FAULT_KINDS = [
  /** its content is not what its hash says */
  'ALTERED',
  /** it does not follow the entry before: one of the two was replaced, moved, or rewritten with a new hash */
  'UNLINKED',
  /** there is a gap: entries were deleted */
  'MISSING',
  /** the chain ends before its head: entries were cut off at the end */
  'TRUNCATED',
  /** there are entries that the head does not know */
  'BEYOND_HEAD',
  /** the head's hash is not that of the last entry */
  'HEAD_ALTERED',
  /** the chain is whole, but not the one that was printed: it was rewritten */
  'REWRITTEN',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface ChainFault {
  readonly kind: FaultKind;
  /** the first bad entry, or the one that should stand there */
  readonly seq: number;
}

export interface ChainReport {
  /** entries found good, from the first on */
  readonly verified: number;
  readonly head: ChainPoint;
  /** null when every entry verifies */
  readonly fault: ChainFault | null;
}

/**
 * Walks a chain from its first entry and stops at the first bad one.
 * @param entries in the order of seq; read one by one, so that a chain of any length fits
 * @param head what the head row says; null when there is no head row, which is right only for an empty chain
 * @param printed points known from elsewhere that must lie on the chain: only they betray a chain that was
 *   rewritten as a whole
 */
export async function verifyChain(
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>,
  head: ChainPoint | null,
  printed: readonly ChainPoint[] = [],
): Promise<ChainReport> {
  const end = head ?? { seq: 0, hash: GENESIS_HASH };
  const printedHashes = new Map(printed.map(({ seq, hash }) => [seq, hash]));
  let last: ChainPoint = { seq: 0, hash: GENESIS_HASH };
  const report = (kind: FaultKind, seq: number): ChainReport => ({
    verified: last.seq,
    head: end,
    fault: { kind, seq },
  });
  for await (const entry of entries) {
    const seq = last.seq + 1;
    if (entry.seq !== seq) return report('MISSING', seq);
    if (seq > end.seq) return report('BEYOND_HEAD', seq);
    if (entry.prevHash !== last.hash) return report('UNLINKED', seq);
    const payload = readPayload(entry.payload);
    if (!payload || hashOf({ ...entry, payload }) !== entry.hash) return report('ALTERED', seq);
    const expected = printedHashes.get(seq);
    if (expected !== undefined && expected !== entry.hash) return report('REWRITTEN', seq);
    last = { seq, hash: entry.hash };
  }
  if (last.seq < end.seq) return report('TRUNCATED', last.seq + 1);
  if (last.hash !== end.hash) return report('HEAD_ALTERED', end.seq);
  const beyond = printed.find(({ seq }) => seq > last.seq);
  if (beyond) return report('TRUNCATED', last.seq + 1);
  return { verified: last.seq, head: end, fault: null };
}
