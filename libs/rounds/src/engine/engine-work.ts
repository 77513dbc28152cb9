import { createHash } from 'node:crypto';
import {
  allocate,
  applyOverrides,
  contest,
  ENGINE_VERSION,
  FileError,
  OverrideError,
  placeOverrides,
  requisitionAt,
  SnapshotBuilder,
  SnapshotReader,
  verify,
  writeAwards,
  writeSnapshot,
  type Allocation,
  type AllocationStage,
  type Contested,
  type Hasher,
  type OverrideRecord,
  type Policy,
  type RequisitionRecord,
  type Snapshot,
  type WantedOverride,
} from '@supplydock/allocation';
import { LOT_COLUMNS } from '../compute/snapshot-sql.js';
import { awardRows, lineRows } from './award-rows.js';
import { CopyRows, listOf } from './copy-text.js';
import type {
  AllocationFacts,
  ContestOutcome,
  EngineCalls,
  FrozenFacts,
  OverrideCost,
  PackedFiles,
  ScenarioSummary,
  SnapshotHeaderFacts,
  VerificationFacts,
} from './engine-calls.js';
import { SNAPSHOT_FILE_SHARE } from '../round-stages.js';
import { contestOutcome, type Divided } from './contest-outcome.js';
import { HandSet, weighOverrides } from './hand-set.js';
import { PackedBytes, unpackPart } from './packed-bytes.js';
import { scenarioFigures, type ScenarioOptions } from './scenario-figures.js';
import { RequisitionRows } from './requisition-rows.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hasher = (): Hasher => createHash('sha256');

/** Where each stage of the engine lies on the way from 0 to 1; about their shares of its time. */
const PROGRESS: Readonly<Record<AllocationStage, readonly [number, number]>> = {
  ELIGIBILITY: [0, 0.05],
  LEVELS: [0.05, 0.3],
  PACKS: [0.3, 0.5],
  REASONS: [0.5, 0.6],
};
/** The rest of the way: its awards file is written. */
const AWARDS_FILE_SHARE = [0.6, 1] as const;

/** About what a requisition takes in each file. */
const SNAPSHOT_LINE_BYTES = 350;
const AWARD_LINE_BYTES = 330;

/** Share of the verifier's time in which it reads; the rest is judging. */
const READING = 0.7;

/** Violations told in words; their number is told in full. */
const TOLD_VIOLATIONS = 5;

/** What the engine thread does, call by call: database rows → snapshot → allocation → verification → rows and files. */
export class EngineWork implements EngineCalls {
  private builder: SnapshotBuilder | null = null;
  private lotRowReader: CopyRows | null = null;
  private requisitionRowReader: RequisitionRows | null = null;
  private readonly storedParts: Uint8Array[] = [];
  private reader: SnapshotReader | null = null;
  private snapshot: Snapshot | null = null;
  private snapshotBytes: PackedBytes | null = null;
  private handSet: HandSet | null = null;
  private beforeContest: Divided | null = null;
  private contestedId = '';
  private allocation: Allocation | null = null;
  private awardsBytes: PackedBytes | null = null;
  private roundId = '';
  private awardRows: Iterator<Uint8Array> | null = null;
  private lineRows: Iterator<Uint8Array> | null = null;

  constructor(private readonly onProgress: (fraction: number) => void) {}

  begin(header: SnapshotHeaderFacts): void {
    const builder = new SnapshotBuilder({
      jurisdiction: header.jurisdictionId,
      category: header.category,
      serviceDate: header.serviceDate,
      revision: header.revision,
      seed: header.seed,
      policy: header.policy as Policy,
      districts: [...header.districts],
      metres: header.metres.map((row) => [...row]),
    });
    this.builder = builder;
    this.lotRowReader = lotReader(builder);
    this.requisitionRowReader = new RequisitionRows(builder);
  }

  lotRows(copyText: Uint8Array): void {
    present(this.lotRowReader).push(copyText);
  }

  requisitionRows(copyText: Uint8Array): void {
    present(this.requisitionRowReader).push(copyText);
  }

  freeze(): FrozenFacts {
    present(this.lotRowReader).finish();
    present(this.requisitionRowReader).finish();
    this.snapshot = present(this.builder).finish();
    this.builder = this.lotRowReader = this.requisitionRowReader = null;
    const { count } = this.snapshot.requisitions;
    const onPart = this.writing(SNAPSHOT_FILE_SHARE, SNAPSHOT_LINE_BYTES * count);
    this.snapshotBytes = PackedBytes.pack(writeSnapshot(this.snapshot), onPart);
    return factsOf(this.snapshot, this.snapshotBytes.sha256);
  }

  nextSnapshotPart(): Uint8Array | null {
    return present(this.snapshotBytes).nextPart();
  }

  restore(part: Uint8Array): void {
    this.reader ??= new SnapshotReader(hasher);
    this.reader.push(unpackPart(part));
    this.storedParts.push(part);
  }

  restored(): FrozenFacts {
    const reader = present(this.reader);
    this.snapshot = reader.finish();
    this.snapshotBytes = PackedBytes.fromParts(this.storedParts, reader.sha256);
    return factsOf(this.snapshot, reader.sha256);
  }

  place(wanted: readonly WantedOverride[]): OverrideRecord[] {
    return placeOverrides(present(this.snapshot), wanted);
  }

  adjust({ revision, overrides }: Parameters<EngineCalls['adjust']>[0]): FrozenFacts {
    const base = present(this.snapshot);
    this.handSet = new HandSet(base, overrides);
    this.snapshot = applyOverrides(base, revision, overrides);
    this.snapshotBytes = PackedBytes.pack(writeSnapshot(this.snapshot), () => undefined);
    return factsOf(this.snapshot, this.snapshotBytes.sha256);
  }

  weigh({ before, after }: Parameters<EngineCalls['weigh']>[0]): OverrideCost {
    return weighOverrides(present(this.snapshot), before, after, sha256);
  }

  requisition(id: string): RequisitionRecord | null {
    return requisitionAt(present(this.snapshot), id);
  }

  contest(contested: Contested): FrozenFacts {
    this.beforeContest = { snapshot: present(this.snapshot), pieces: present(this.allocation).pieces };
    this.contestedId = contested.requisition.id;
    this.snapshot = contest(this.beforeContest.snapshot, contested);
    this.snapshotBytes = PackedBytes.pack(writeSnapshot(this.snapshot), () => undefined);
    this.allocation = null;
    return factsOf(this.snapshot, this.snapshotBytes.sha256);
  }

  contestOutcome(): ContestOutcome {
    const after = { snapshot: present(this.snapshot), pieces: present(this.allocation).pieces };
    return contestOutcome(present(this.beforeContest), after, this.contestedId);
  }

  allocate(roundId: string): AllocationFacts {
    const snapshot = present(this.snapshot);
    this.roundId = roundId;
    const onProgress = (stage: AllocationStage, fraction: number) => {
      const [from, to] = PROGRESS[stage];
      this.onProgress(from + (to - from) * fraction);
    };
    const allocation = (this.allocation = allocate(snapshot, { sha256, onProgress }));
    const onPart = this.writing(AWARDS_FILE_SHARE, AWARD_LINE_BYTES * snapshot.requisitions.count);
    const file = writeAwards(snapshot, allocation, present(this.snapshotBytes).sha256);
    this.awardsBytes = PackedBytes.pack(file, onPart);
    const { reasons, ...totals } = allocation.totals;
    return {
      engineVersion: ENGINE_VERSION,
      totals: this.handSet?.total(totals) ?? totals,
      reasonCounts: this.handSet?.countReasons(reasons, snapshot, allocation) ?? reasons,
      blocks: allocation.blocks.map((block, index) => ({
        id: index + 1,
        stage: block.stage,
        level: [String(block.level[0]), String(block.level[1])],
        lots: block.lots.length,
        requisitions: block.requisitions,
      })),
    };
  }

  /** Reports how far the writing of a file is. */
  private writing([from, to]: readonly [number, number], expectedBytes: number): (bytes: number) => void {
    return (bytes) => this.onProgress(from + (to - from) * Math.min(1, bytes / expectedBytes));
  }

  files(): PackedFiles {
    const awards = present(this.awardsBytes);
    return { snapshot: present(this.snapshotBytes).all, awards: awards.all, awardsSha256: awards.sha256 };
  }

  /** Checks the very bytes that will be stored, unpacked again. Needs none of the calls before. */
  verify({ snapshot, awards, awardsSha256 }: PackedFiles): VerificationFacts {
    const count = snapshot.length + awards.length;
    let read = 0;
    const onPart = () => this.onProgress((READING * ++read) / count);
    const violations = verify(unpacked(snapshot, onPart), unpacked(awards, onPart), { sha256, hasher });
    return {
      awardsSha256,
      violations: violations.length,
      first: violations.length === 0 ? null : { violation: violations[0].code, line: violations[0].line },
      firstViolations: violations
        .slice(0, TOLD_VIOLATIONS)
        .map(({ line, code, message }) => `line ${line}: ${code}, ${message}`),
    };
  }

  summarise(options: ScenarioOptions): ScenarioSummary {
    const [snapshot, allocation] = [present(this.snapshot), present(this.allocation)];
    const { id, count, weight, receivedPieces } = snapshot.requisitions;
    return {
      figures: scenarioFigures(snapshot, allocation, options),
      requisitionIds: Array.from({ length: count }, (_none, i) => id.at(i)),
      headcounts: weight,
      receivedPieces,
      awardedPieces: allocation.pieces,
    };
  }

  nextAwardsPart(): Uint8Array | null {
    return present(this.awardsBytes).nextPart();
  }

  nextAwardRows(): Uint8Array | null {
    this.awardRows ??= awardRows(present(this.snapshot), present(this.allocation), this.roundId, this.handSet);
    return nextOf(this.awardRows);
  }

  nextLineRows(): Uint8Array | null {
    this.lineRows ??= lineRows(present(this.snapshot), present(this.allocation), this.roundId, this.handSet);
    return nextOf(this.lineRows);
  }
}

/** The refusal behind an error, when the input itself is wrong and no retry mends it; null for a fault of the program. */
export function refusalOf(
  error: unknown,
): { code: string; message: string; figures: Readonly<Record<string, string | number>> } | null {
  if (error instanceof OverrideError) {
    const { rule, requisition, possiblePieces } = error;
    return { code: 'OVERRIDE_REFUSED', message: error.message, figures: { rule, requisition, possiblePieces } };
  }
  if (!(error instanceof FileError)) return null;
  const figures = { field: error.field, rule: error.code };
  return { code: 'SNAPSHOT_REFUSED', message: error.message, figures };
}

function lotReader(builder: SnapshotBuilder): CopyRows {
  return new CopyRows(
    LOT_COLUMNS,
    ([id, supplier, product, district, serves, pieces, packPieces, priceFen, expiresOn]) => {
      builder.addLot({
        id: id!,
        supplier: supplier!,
        product: product!,
        district: district!,
        serves: serves === null ? 'all' : listOf(serves),
        pieces: Number(pieces),
        packPieces: Number(packPieces),
        priceFen: Number(priceFen),
        expiresOn: expiresOn!,
      });
    },
  );
}

function factsOf({ lots, requisitions }: Snapshot, snapshotSha256: string): FrozenFacts {
  const sum = (column: Int32Array) => column.reduce((total, pieces) => total + pieces, 0);
  return {
    snapshotSha256,
    lots: lots.count,
    requisitions: requisitions.count,
    lotPieces: sum(lots.pieces),
    claimPieces: sum(requisitions.claimPieces),
  };
}

/** One part in memory at a time. */
function* unpacked(parts: readonly Uint8Array[], onPart: () => void): Generator<Uint8Array> {
  for (const part of parts) {
    onPart();
    yield unpackPart(part);
  }
}

function nextOf(pieces: Iterator<Uint8Array>): Uint8Array | null {
  const { done, value } = pieces.next();
  return done ? null : value;
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('engine calls came out of order');
  return value;
}
