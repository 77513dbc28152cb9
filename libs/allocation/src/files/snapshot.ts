import type { EnterpriseSize, Policy } from './records.js';
import { asciiText } from './text.js';

/** A column of short ASCII texts kept as one run of bytes. */
export class TextColumn {
  /** @param offsets length + 1 positions in `bytes`. */
  constructor(
    readonly bytes: Uint8Array,
    readonly offsets: Uint32Array,
  ) {}

  get length(): number {
    return this.offsets.length - 1;
  }

  at(index: number): string {
    return asciiText(this.bytes, this.offsets[index], this.offsets[index + 1]);
  }

  /** Byte order of two rows: negative, zero or positive. */
  compare(left: number, right: number): number {
    let a = this.offsets[left];
    let b = this.offsets[right];
    const endA = this.offsets[left + 1];
    const endB = this.offsets[right + 1];
    while (a < endA && b < endB) {
      const difference = this.bytes[a++] - this.bytes[b++];
      if (difference !== 0) return difference;
    }
    return endA - a - (endB - b);
  }
}

/** `maxPriceFen` of a requisition without a ceiling. */
export const NO_CEILING = -1;
/** `lastAwardedOn` of a firm that never received anything. */
export const NEVER = -0x80000000;

/** Lots in id order. Days are days since 1970-01-01. */
export interface LotColumns {
  readonly count: number;
  readonly id: TextColumn;
  readonly supplier: TextColumn;
  /** Index into Snapshot.products. */
  readonly product: Int32Array;
  /** Index into Snapshot.districts. */
  readonly district: Int32Array;
  /** Index into Snapshot.serveSets. */
  readonly serves: Int32Array;
  readonly pieces: Int32Array;
  readonly packPieces: Int32Array;
  readonly priceFen: Int32Array;
  readonly expiresOn: Int32Array;
}

/** Requisitions in id order. */
export interface RequisitionColumns {
  readonly count: number;
  readonly id: TextColumn;
  readonly enterprise: TextColumn;
  readonly district: Int32Array;
  readonly tier: Uint8Array;
  /** Index into ENTERPRISE_SIZES. */
  readonly size: Uint8Array;
  readonly weight: Int32Array;
  readonly receivedPieces: Int32Array;
  readonly askedPieces: Int32Array;
  readonly claimPieces: Int32Array;
  /** Index into Snapshot.acceptSets. */
  readonly accepts: Int32Array;
  /** NO_CEILING where there is none. */
  readonly maxPriceFen: Int32Array;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly submittedAt: Float64Array;
  /** Day, or NEVER. */
  readonly lastAwardedOn: Int32Array;
}

/** One frozen round as columns: what the engine reads. Made by SnapshotBuilder or SnapshotReader only. */
export interface Snapshot {
  readonly jurisdiction: string;
  readonly category: string;
  readonly serviceDate: string;
  readonly serviceDay: number;
  readonly revision: number;
  readonly seed: string;
  readonly policy: Policy;
  readonly districts: readonly string[];
  /** districts × districts, row = where the goods are. */
  readonly metres: Int32Array;
  /** Product codes in byte order. */
  readonly products: readonly string[];
  /** District indices in order; null serves all. */
  readonly serveSets: readonly (Int32Array | null)[];
  /** Product indices in order. */
  readonly acceptSets: readonly Int32Array[];
  readonly lots: LotColumns;
  readonly requisitions: RequisitionColumns;
}

export type { EnterpriseSize };
