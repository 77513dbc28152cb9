import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What the first entry of a chain follows. */
export const GENESIS_HASH = '0'.repeat(64);

/** What a decision says, before it has its place in the chain. */
export interface EntryContent {
  readonly jurisdictionId: string;
  /** What happened, a verb in the past: LOT_POSTED, ROUND_APPROVED */
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** null when the system did it by itself */
  readonly actorId: string | null;
  readonly payload: object;
}

/** An entry with its place: everything its hash covers. */
export interface PlacedEntry extends EntryContent {
  /** 1, 2, 3, … */
  readonly seq: number;
  /** UTC with microseconds, `2020-03-02T08:00:00.000000Z`: the database's clock when the entry got its place */
  readonly at: string;
  /** SHA-256 of the entry before, hexadecimal */
  readonly prevHash: string;
}

/**
 * The text that an entry's hash is the SHA-256 of: every column and, through prevHash, all entries before it.
 * @returns the entry as canonical JSON (RFC 8785), so that anyone can compute it again
 */
export function coveredText(entry: PlacedEntry): string {
  const { jurisdictionId, seq, at, kind, subjectType, subjectId, actorId, payload, prevHash } = entry;
  const covered = { jurisdictionId, seq, at, kind, subjectType, subjectId, actorId, payload, prevHash };
  return canonicalize(covered) ?? '';
}

/**
 * The covered text around what the database adds when the entry gets its place: first + at + second + prevHash +
 * '","seq":' + seq + third. Canonical JSON names its fields in the order of their letters.
 */
export function coveredParts(content: EntryContent): readonly [string, string, string] {
  const [actorId, jurisdictionId, kind, payload, subjectId, subjectType] = [
    content.actorId,
    content.jurisdictionId,
    content.kind,
    content.payload,
    content.subjectId,
    content.subjectType,
  ].map((value) => canonicalize(value));
  return [
    `{"actorId":${actorId},"at":"`,
    `","jurisdictionId":${jurisdictionId},"kind":${kind},"payload":${payload},"prevHash":"`,
    `,"subjectId":${subjectId},"subjectType":${subjectType}}`,
  ];
}

/** @returns SHA-256, hexadecimal, of what the entry's hash covers */
export function hashOf(entry: PlacedEntry): string {
  return createHash('sha256').update(coveredText(entry)).digest('hex');
}

/**
 * Reads a payload as the chain sees it.
 * @param json text of the stored payload
 * @returns undefined when it holds a number that is not a whole number written as such: `1.0` or `0.1` hash like
 *   what a computer rounds them to, so an edit of them could stay unseen. Quantities and money are whole.
 */
export function readPayload(json: string): object | undefined {
  let isExact = true;
  // the third argument (the number as it is written) is newer than the type of JSON.parse
  const reviver = (_key: string, value: unknown, context: { readonly source?: string }): unknown => {
    if (typeof value === 'number' && (!Number.isSafeInteger(value) || context.source !== String(value))) {
      isExact = false;
    }
    return value;
  };
  const payload = JSON.parse(json, reviver as (key: string, value: unknown) => unknown) as object;
  return isExact ? payload : undefined;
}
