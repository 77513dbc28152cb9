// What the worker process asks of the engine thread. Bytes in, bytes out: the thread knows neither the database nor the
// queue, so that whatever happens in it cannot leave anything half written.
import type { Contested, RequisitionRecord, WantedOverride } from '@supplydock/allocation';
import type { ScenarioFigures, ScenarioOptions } from './scenario-figures.js';

/** The first line of a snapshot, as far as the database knows it. */
export interface SnapshotHeaderFacts {
  readonly jurisdictionId: string;
  readonly category: string;
  readonly serviceDate: string;
  readonly revision: number;
  /** 64 hexadecimal digits. */
  readonly seed: string;
  /** Policy of the file format (weights, order, stages, life limits). */
  readonly policy: object;
  /** District ids in byte order. */
  readonly districts: readonly string[];
  /** Whole metres between districts, in the order of `districts`. */
  readonly metres: readonly (readonly number[])[];
}

/** What a frozen snapshot holds. */
export interface FrozenFacts {
  /** SHA-256 of the canonical bytes, hexadecimal: the round's digest. */
  readonly snapshotSha256: string;
  readonly lots: number;
  readonly requisitions: number;
  readonly lotPieces: number;
  readonly claimPieces: number;
}

/** Totals of an awards file's header. */
export interface AllocationTotals {
  readonly lotPieces: number;
  readonly claimPieces: number;
  readonly awardedPieces: number;
  readonly metresPieces: number;
  /** Awards that lie a whole largest pack of their block or more from the exact share (mixed packs only). */
  readonly beyondPack: number;
}

/** One block of the certificate, with counts in place of lists. */
export interface BlockFacts {
  readonly id: number;
  readonly stage: number;
  /** Pieces per head, lowest terms: [numerator, denominator] as decimal text, for they may pass 2^53. */
  readonly level: readonly [string, string];
  readonly lots: number;
  readonly requisitions: number;
}

/** What the engine found. */
export interface AllocationFacts {
  readonly engineVersion: string;
  readonly totals: AllocationTotals;
  readonly blocks: readonly BlockFacts[];
  /** Requisitions per reason code. */
  readonly reasonCounts: Readonly<Record<string, number>>;
  /** Null where nothing was set by hand. */
  readonly handSet: HandSetFacts | null;
}

/** What was set by hand beside a certified result. */
export interface HandSetFacts {
  readonly overrides: number;
  /** Requisitions that made room. */
  readonly moved: number;
}

/** Both public files as they will be stored, in packed parts. */
export interface PackedFiles {
  readonly snapshot: readonly Uint8Array[];
  /** 'FED': they come one by one while the snapshot is read already (`EngineSession.feed`). */
  readonly awards: readonly Uint8Array[] | 'FED';
}

/** What the independent verifier found in the bytes that will be stored. */
export interface VerificationFacts {
  /** SHA-256 of the bytes that were judged, hexadecimal. */
  readonly awardsSha256: string;
  /** Number of violations; 0 is the only number that lets a round be proposed. */
  readonly violations: number;
  /** The first few, one sentence each with its line. */
  readonly firstViolations: readonly string[];
  /** Code and line of the first one; null when there is none. */
  readonly first: { readonly violation: string; readonly line: number } | null;
}

/** What a scenario would do; the columns stand in the order of the snapshot. */
export interface ScenarioSummary {
  readonly figures: ScenarioFigures;
  readonly requisitionIds: readonly string[];
  readonly headcounts: Int32Array;
  readonly receivedPieces: Int32Array;
  readonly awardedPieces: Int32Array;
}

/** What quantities set by hand would do to everybody else. */
export interface OverrideCost {
  /** Pieces that nobody gets, before and after. */
  readonly leftBefore: number;
  readonly leftAfter: number;
  /** How many other requisitions would get more or less, and their pieces together. */
  readonly gaining: { readonly requisitions: number; readonly pieces: number };
  readonly losing: { readonly requisitions: number; readonly pieces: number };
  /** The requisitions set by hand and the others that change most, the largest change first. */
  readonly changes: readonly { readonly requisition: string; readonly before: number; readonly after: number }[];
}

/** What a contested fact changes, requisition by requisition. */
export interface ContestOutcome {
  /** Of the contested requisition alone. */
  readonly would: number;
  /** Other requisitions that would get more or less, in the order of the snapshot. */
  readonly changes: readonly { readonly requisition: string; readonly before: number; readonly after: number }[];
  /** Pieces that nobody gets, before and after. */
  readonly leftBefore: number;
  readonly leftAfter: number;
}

/** Calls by name. Every `next…` gives the following piece, or null after the last one. */
export interface EngineCalls {
  /** Starts a snapshot from database rows. */
  begin(header: SnapshotHeaderFacts): void;
  /** A piece of the COPY stream of the lots, cut anywhere. */
  lotRows(copyText: Uint8Array): void;
  /** A piece of the COPY stream of the requisitions, cut anywhere. */
  requisitionRows(copyText: Uint8Array): void;
  /** Closes the snapshot, writes its canonical bytes and hashes them. */
  freeze(): FrozenFacts;
  /** The canonical bytes, packed, one stored part at a time. */
  nextSnapshotPart(): Uint8Array | null;
  /** A stored part of a snapshot that an earlier attempt froze. */
  restore(part: Uint8Array): void;
  /** Closes a restored snapshot. */
  restored(): FrozenFacts;
  /** Quantities that `allocate` is to set by hand beside what the rule gives. */
  setByHand(wishes: readonly (WantedOverride & { readonly reason: string })[]): void;
  /** Divides a restored snapshot and compares what two sets of quantities would do. */
  weigh(input: { readonly before: readonly WantedOverride[]; readonly after: readonly WantedOverride[] }): OverrideCost;
  /** A requisition of the snapshot; null where it does not hold it. */
  requisition(id: string): RequisitionRecord | null;
  /** Changes one requisition of a snapshot that was divided; from here on the changed one is the snapshot. */
  contest(contested: Contested): FrozenFacts;
  /** Compares what was divided before `contest` and after it. */
  contestOutcome(): ContestOutcome;
  /** @param roundId goes into the rows for the database; the snapshot does not know it */
  allocate(roundId: string): AllocationFacts;
  /** What `verify` is given, in this thread; with the SHA-256 of the awards file, hexadecimal. */
  files(): PackedFiles & { readonly awardsSha256: string };
  /** The snapshot alone, for a verifier in another thread. */
  snapshotParts(): readonly Uint8Array[];
  verify(files: PackedFiles): VerificationFacts;
  /** Counts what the allocation would do, for a comparison of policies. */
  summarise(options: ScenarioOptions): ScenarioSummary;
  /** The awards file is written as it is asked for. */
  nextAwardsPart(): Uint8Array | null;
  /** Rows of `awards` in COPY text. */
  nextAwardRows(): Uint8Array | null;
  /** Rows of `award_lines` in COPY text. */
  nextLineRows(): Uint8Array | null;
}

export type EngineCallName = keyof EngineCalls;

/** Worker process → thread: a call, or the next part of a file that an open call reads (null after the last one). */
export type EngineRequest =
  { readonly call: EngineCallName; readonly argument?: unknown } | { readonly fed: Uint8Array | null };

/** Thread → worker process: an answer to the first open call, or progress in between. */
export type EngineReply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message: string;
      readonly figures: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'progress'; readonly fraction: number };
