import { createHash } from 'node:crypto';
import {
  allocate,
  contest,
  ENGINE_VERSION,
  FileError,
  OverrideError,
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
  type Policy,
  type RequisitionRecord,
  type Snapshot,
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
import { packParts, PackedBytes, unpackPart } from './packed-bytes.js';
import { scenarioFigures, type ScenarioOptions } from './scenario-figures.js';
import { RequisitionRows } from './requisition-rows.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hasher = (): Hasher => createHash('sha256');

/** Where each stage of the engine lies on the way from 0 to 1; about their shares of its time. */
const PROGRESS: Readonly<Record<AllocationStage, readonly [number, number]>> = {
  ELIGIBILITY: [0, 0.1],
  LEVELS: [0.1, 0.5],
  PACKS: [0.5, 0.8],
  REASONS: [0.8, 1],
};

/** About what a requisition takes in the snapshot. */
const SNAPSHOT_LINE_BYTES = 350;

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
  private wishes: Parameters<EngineCalls['setByHand']>[0] | null = null;
  private handSet: HandSet | null = null;
  private beforeContest: Divided | null = null;
  private contestedId = '';
  private allocation: Allocation | null = null;
  private awardsParts: Iterator<Uint8Array> | null = null;
  private roundId = '';
  private awardRows: Iterator<Uint8Array> | null = null;
  private lineRows: Iterator<Uint8Array> | null = null;

  /** @param fed the parts of the file that `verify` is told to wait for */
  constructor(
    private readonly onProgress: (fraction: number) => void,
    private readonly fed: () => Iterable<Uint8Array> = () => [],
  ) {}

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
    const [from, to] = SNAPSHOT_FILE_SHARE;
    this.snapshotBytes = PackedBytes.pack(writeSnapshot(this.snapshot), (bytes) =>
      this.onProgress(from + (to - from) * Math.min(1, bytes / (SNAPSHOT_LINE_BYTES * count))),
    );
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

  setByHand(wishes: Parameters<EngineCalls['setByHand']>[0]): void {
    this.wishes = wishes;
  }

  weigh({ before, after }: Parameters<EngineCalls['weigh']>[0]): OverrideCost {
    const snapshot = present(this.snapshot);
    return weighOverrides(snapshot, allocate(snapshot, { sha256 }), before, after, sha256);
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
    this.awardsParts = packParts(writeAwards(snapshot, allocation, present(this.snapshotBytes).sha256));
    const { reasons, ...totals } = allocation.totals;
    this.handSet = this.wishes && new HandSet(snapshot, allocation, this.wishes, sha256);
    return {
      engineVersion: ENGINE_VERSION,
      totals: this.handSet?.total(totals) ?? totals,
      reasonCounts: this.handSet?.countReasons(reasons) ?? reasons,
      handSet: this.handSet?.facts ?? null,
      blocks: allocation.blocks.map((block, index) => ({
        id: index + 1,
        stage: block.stage,
        level: [String(block.level[0]), String(block.level[1])],
        lots: block.lots.length,
        requisitions: block.requisitions,
      })),
    };
  }

  files(): ReturnType<EngineCalls['files']> {
    const awards: Uint8Array[] = [];
    const hash = createHash('sha256');
    for (let part = this.nextAwardsPart(); part !== null; part = this.nextAwardsPart()) {
      awards.push(part);
      hash.update(unpackPart(part));
    }
    return { snapshot: this.snapshotParts(), awards, awardsSha256: hash.digest('hex') };
  }

  snapshotParts(): readonly Uint8Array[] {
    return present(this.snapshotBytes).all;
  }

  /** Checks the very bytes that will be stored, unpacked again. Needs none of the calls before. */
  verify({ snapshot, awards }: PackedFiles): VerificationFacts {
    // Both files have about as many parts.
    const count = snapshot.length + (awards === 'FED' ? snapshot.length : awards.length);
    let read = 0;
    const onPart = () => this.onProgress(READING * Math.min(1, ++read / count));
    const hash = createHash('sha256');
    const awardsBytes = unpacked(awards === 'FED' ? this.fed() : awards, (bytes) => {
      hash.update(bytes);
      onPart();
    });
    // A reader that stops at a broken line must not close them: the rest belongs to the digest, too.
    const unclosed = { [Symbol.iterator]: () => ({ next: () => awardsBytes.next() }) };
    const violations = verify(unpacked(snapshot, onPart), unclosed, { sha256, hasher });
    while (!awardsBytes.next().done);
    return {
      awardsSha256: hash.digest('hex'),
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
    return nextOf(present(this.awardsParts));
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
function* unpacked(parts: Iterable<Uint8Array>, onPart: (bytes: Uint8Array) => void): Generator<Uint8Array> {
  for (const part of parts) {
    const bytes = unpackPart(part);
    onPart(bytes);
    yield bytes;
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
