import { createHash } from 'node:crypto';
import { allocate, fairShare, type Allocation, type Snapshot } from '@supplydock/allocation';
import { instanceOf, sha256, type InstanceChoice } from '../instance.js';
import { matchingOf } from '../matching.js';

export interface EngineTask {
  readonly instance: InstanceChoice;
  readonly runs: number;
  /** Also adds up the exact vector, and looks at every lot for packs that somebody could still have taken. */
  readonly isWasteCounted?: boolean;
}

export interface EngineFigures {
  /** Whole engine, each run. */
  readonly ms: readonly number[];
  /** Shares and routes alone: without reasons. */
  readonly sharesMs: readonly number[];
  /** Every run gave the same awards and lines. */
  readonly isSameEachTime: boolean;
  readonly served: number;
  readonly lines: number;
  readonly awardedPieces: number;
  /** What the exact vector hands out, whole pieces; null when waste is not counted. */
  readonly placeablePieces: number | null;
  /** Awards a pack or more beside the exact share. */
  readonly beyondPack: number;
  readonly wastedPacks: number | null;
  readonly blocks: number;
  /** Bytes of the snapshot's own columns, and the process's resident memory before the engine and at its highest. */
  readonly memory: { readonly inputBytes: number; readonly beforeBytes: number; readonly peakBytes: number };
}

/** Times the engine on one made-up day and looks at what it gave. */
export function measureEngine({ instance, runs, isWasteCounted }: EngineTask): EngineFigures {
  const snapshot = instanceOf(instance);
  globalThis.gc?.();
  const beforeBytes = process.memoryUsage.rss();
  const [ms, sharesMs]: [number[], number[]] = [[], []];
  const digests = new Set<string>();
  let allocation!: Allocation;
  for (let run = 0; run < runs; run++) {
    const timing = timeEngine(snapshot);
    ms.push(timing.ms);
    sharesMs.push(timing.sharesMs);
    allocation = timing.allocation;
    digests.add(digestOf(allocation));
  }
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const { totals, lines, blocks } = allocation;
  return {
    ms,
    sharesMs,
    isSameEachTime: digests.size === 1,
    served: allocation.pieces.reduce((count, pieces) => count + Number(pieces > 0), 0),
    lines: lines.lot.length,
    awardedPieces: totals.awardedPieces,
    placeablePieces: isWasteCounted ? placeablePieces(snapshot, allocation) : null,
    beyondPack: totals.beyondPack,
    wastedPacks: isWasteCounted ? wastedPacks(snapshot, allocation) : null,
    blocks: blocks.length,
    memory: { inputBytes: columnBytes(snapshot), beforeBytes, peakBytes },
  };
}

/** One run of the engine with its time, and its time up to the reasons. */
export function timeEngine(snapshot: Snapshot): { allocation: Allocation; ms: number; sharesMs: number } {
  const start = performance.now();
  let reasonsAt = start;
  const allocation = allocate(snapshot, {
    sha256,
    onProgress: (stage, fraction) => {
      if (stage === 'REASONS' && fraction === 0) reasonsAt = performance.now();
    },
  });
  return { allocation, ms: performance.now() - start, sharesMs: reasonsAt - start };
}

function digestOf({ pieces, lines }: Allocation): string {
  const hash = createHash('sha256');
  for (const column of [pieces, lines.start, lines.lot, lines.pieces])
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return hash.digest('hex');
}

function placeablePieces(snapshot: Snapshot, allocation: Allocation): number {
  let placeable = 0;
  for (let i = 0; i < snapshot.requisitions.count; i++) {
    const [numerator, denominator] = fairShare(allocation, i);
    placeable += Number(numerator) / Number(denominator);
  }
  return Math.floor(placeable + 1e-6);
}

/** Whole packs left in lots while a compatible requisition has room for one within its claim. */
export function wastedPacks(snapshot: Snapshot, { pieces, lines }: Allocation): number {
  const { lots, requisitions } = snapshot;
  const matching = matchingOf(snapshot);
  const left = Int32Array.from(lots.pieces);
  lines.lot.forEach((j, at) => (left[j] -= lines.pieces[at]));
  const unit = lots.packPieces.reduce(gcd, 0) || 1;
  const roomOfKind = new Int32Array(matching.lotsOfKind.length);
  for (let i = 0; i < requisitions.count; i++) {
    const claim = requisitions.claimPieces[i];
    const room = claim - (claim % unit) - pieces[i];
    roomOfKind[matching.kindOf[i]] = Math.max(roomOfKind[matching.kindOf[i]], room);
  }
  const roomForLot = new Int32Array(lots.count);
  matching.lotsOfKind.forEach((compatible, kind) => {
    for (const j of compatible) roomForLot[j] = Math.max(roomForLot[j], roomOfKind[kind]);
  });
  return left.reduce((wasted, pieces, j) => {
    const pack = lots.packPieces[j];
    return wasted + (roomForLot[j] >= pack ? Math.floor(pieces / pack) : 0);
  }, 0);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Bytes of the input columns, which the engine reads and does not copy. */
function columnBytes({ lots, requisitions }: Snapshot): number {
  let bytes = 0;
  for (const column of [...Object.values(lots), ...Object.values(requisitions)]) {
    if (ArrayBuffer.isView(column)) bytes += column.byteLength;
    else if (typeof column === 'object') bytes += column.bytes.byteLength + column.offsets.byteLength;
  }
  return bytes;
}
