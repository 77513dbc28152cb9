import { sha256 } from '@noble/hashes/sha2.js';
import {
  allocate,
  certifiedOf,
  checkOverrides,
  FileError,
  readOverrides,
  SnapshotReader,
  verify,
  type Violation,
  writeAwards,
  type Snapshot,
} from '@supplydock/allocation';
import type { UnreadableLine } from './recompute-messages.js';

/** What is being done, in this order. */
export const RECOMPUTE_STEPS = ['DOWNLOAD', 'DIVIDE', 'COMPARE', 'VERIFY'] as const;
export type RecomputeStep = (typeof RECOMPUTE_STEPS)[number];

/** What the round's public page says of its two files. */
export interface PublishedDigests {
  readonly snapshotSha256: string;
  readonly awardsSha256: string;
}

/** The first place where two awards files differ; a line is cut to what a person can take in. */
export interface Difference {
  /** 1-based; 1 is the header. */
  readonly line: number;
  /** null past the end of that file */
  readonly theirs: string | null;
  readonly ours: string | null;
}

/** What officials set by hand, judged by its published rule. */
export interface JudgedByHand {
  readonly overrides: number;
  /** Requisitions that made room. */
  readonly moved: number;
  /** A sentence each, in English: they name lines of a file. */
  readonly wrong: readonly string[];
}

/** What came out. The round is right when both digests are right, the bytes are the same and nobody found a violation. */
export interface Recomputed {
  readonly snapshotSha256: string;
  readonly isSnapshotRight: boolean;
  readonly awardsSha256: string;
  readonly isAwardsRight: boolean;
  readonly ownAwardsSha256: string;
  readonly difference: Difference | null;
  /** The first of them; `violationCount` says how many there are. */
  readonly violations: readonly Violation[];
  readonly violationCount: number;
  /** Null where nothing was set by hand, or where the awards themselves are not right. */
  readonly byHand: JudgedByHand | null;
  readonly requisitions: number;
  readonly lots: number;
  readonly isRight: boolean;
}

/** A snapshot that cannot be read, told by line and field. */
export class UnreadableSnapshot extends Error {
  readonly refusal: UnreadableLine;

  constructor(cause: FileError) {
    super(cause.message, { cause });
    const { line, field, code, expected } = cause;
    this.refusal = { line, field, code, expected };
  }
}

const TOLD_VIOLATIONS = 20;
const TOLD_CHARACTERS = 400;

/**
 * Computes a round anew from its two public files and judges what was published, with the engine and the verifier that
 * the channel itself uses, here.
 * @param snapshot bytes of the snapshot file @param awards bytes of the awards file that is to be judged
 * @param overrides text of the overrides file; null for a round without one
 * @param onStep what is done next, with the share of it that is done, 0 to 1
 * @throws UnreadableSnapshot
 */
export function recompute(
  snapshot: readonly Uint8Array[],
  awards: readonly Uint8Array[],
  overrides: string | null,
  published: PublishedDigests,
  onStep: (step: RecomputeStep, share: number) => void,
): Recomputed {
  onStep('DIVIDE', 0);
  const { read, digest } = readSnapshot(snapshot);
  const own = [...divide(read, digest, (share) => onStep('DIVIDE', share))];
  onStep('COMPARE', 0);
  const [awardsSha256, ownAwardsSha256] = [digestOf(awards), digestOf(own)];
  const difference = awardsSha256 === ownAwardsSha256 ? null : firstDifference(awards, own);
  onStep('VERIFY', 0);
  const violations = verify(snapshot, awards, { sha256, hasher: () => sha256.create() });
  const isFollowed = difference === null && violations.length === 0;
  const byHand = overrides !== null && isFollowed ? judgeByHand(read, awards, overrides, { snapshotSha256: digest, awardsSha256 }) : null; // prettier-ignore
  const isSnapshotRight = digest === published.snapshotSha256;
  const isAwardsRight = awardsSha256 === published.awardsSha256;
  return {
    snapshotSha256: digest,
    isSnapshotRight,
    awardsSha256,
    isAwardsRight,
    ownAwardsSha256,
    difference,
    violations: violations.slice(0, TOLD_VIOLATIONS),
    violationCount: violations.length,
    byHand,
    requisitions: read.requisitions.count,
    lots: read.lots.count,
    isRight: isSnapshotRight && isAwardsRight && isFollowed && (byHand?.wrong.length ?? 0) === 0,
  };
}

function judgeByHand(
  snapshot: Snapshot,
  awards: readonly Uint8Array[],
  text: string,
  digests: { snapshotSha256: string; awardsSha256: string },
): JudgedByHand {
  try {
    const file = readOverrides(text);
    const wrong = checkOverrides(snapshot, certifiedOf(snapshot, awards), file, digests, sha256);
    return { overrides: file.overrides.length, moved: file.moved.length, wrong: wrong.slice(0, TOLD_VIOLATIONS) };
  } catch (error) {
    if (error instanceof SyntaxError) return { overrides: 0, moved: 0, wrong: [error.message] };
    throw error;
  }
}

function readSnapshot(chunks: readonly Uint8Array[]): { read: Snapshot; digest: string } {
  const reader = new SnapshotReader(() => sha256.create());
  try {
    for (const chunk of chunks) reader.push(chunk);
    return { read: reader.finish(), digest: reader.sha256 };
  } catch (error) {
    if (error instanceof FileError) throw new UnreadableSnapshot(error);
    throw error;
  }
}

/** Stages of the engine as shares of the whole: measured on a city, good enough for a bar. */
const STAGE_SHARES = { ELIGIBILITY: [0, 0.15], LEVELS: [0.15, 0.35], PACKS: [0.35, 0.8], REASONS: [0.8, 1] } as const;

function divide(snapshot: Snapshot, digest: string, onShare: (share: number) => void): Iterable<Uint8Array> {
  const allocation = allocate(snapshot, {
    sha256,
    onProgress: (stage, fraction) => {
      const [from, to] = STAGE_SHARES[stage];
      onShare(from + (to - from) * fraction);
    },
  });
  return writeAwards(snapshot, allocation, digest);
}

function digestOf(chunks: Iterable<Uint8Array>): string {
  const hash = sha256.create();
  for (const chunk of chunks) hash.update(chunk);
  return [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function firstDifference(theirs: readonly Uint8Array[], ours: readonly Uint8Array[]): Difference {
  const [a, b] = [linesOf(theirs), linesOf(ours)];
  for (let line = 1; ; line++) {
    const [left, right] = [a.next(), b.next()];
    const [text, own] = [left.done ? null : left.value, right.done ? null : right.value];
    // Two files that differ in bytes alone (a missing last line feed) end here without a line to show.
    if (text !== own || (text === null && own === null)) return { line, theirs: cut(text), ours: cut(own) };
  }
}

function* linesOf(chunks: readonly Uint8Array[]): Generator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
  return undefined;
}

const cut = (line: string | null): string | null =>
  line !== null && line.length > TOLD_CHARACTERS ? `${line.slice(0, TOLD_CHARACTERS)}…` : line;
