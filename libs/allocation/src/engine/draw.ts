import type { Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import type { Rows } from './rows.js';
import { SeededDigest } from './seeded-digest.js';

const SEED_BYTES = 64;
/** Room for an id of 64 characters and the padding of SHA-256. */
const TAIL_BYTES = 128;
/**
 * From so many requisitions on, digests are made several at a time. Fewer take a browser some hundredths of a second one
 * by one, and the portal's pages forbid WebAssembly: trying it there would put a violation into the log for nothing.
 */
const MANY = 20_000;
/** Digests that are made at a time. */
const LANES = 4;

/**
 * The public draw: requisitions rank by SHA-256 of the seed's 64 digits followed by the id, as ASCII, smallest first.
 * Anyone can recompute it: printf '%s%s' SEED ID | sha256sum. Requisitions go by place.
 */
export class Draw {
  private readonly seeded: SeededDigest;
  private readonly places = new Int32Array(LANES);
  private readonly starts = new Float64Array(LANES);
  private readonly ends = new Float64Array(LANES);
  /** By requisition, not by place: 1 where the key will be asked for. */
  private readonly isExpected: Uint8Array;
  private readonly four = new Uint32Array(LANES);
  private readonly tail = new Uint8Array(TAIL_BYTES);
  /** First 32 bits of the digest; 0 where it is not known yet (or is 0, and is then found anew each time). */
  private readonly keys: Uint32Array;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly rows: Rows,
    private readonly sha256: Sha256,
  ) {
    this.seeded = new SeededDigest(snapshot.seed);
    this.keys = new Uint32Array(rows.count);
    this.isExpected = new Uint8Array(rows.count);
  }

  /** First 32 bits of the digest of the requisition at a place. */
  key(place: number): number {
    if (this.keys[place] === 0) {
      const { bytes, offsets } = this.snapshot.requisitions.id;
      const start = offsets[this.rows.order[place]];
      const length = offsets[this.rows.order[place] + 1] - start;
      for (let k = 0; k < length; k++) this.tail[k] = bytes[start + k];
      this.keys[place] = this.seeded.key(this.tail, length) / 2 ** 16;
    }
    return this.keys[place];
  }

  /** The requisition at a place is likely to draw. */
  expect(place: number): void {
    this.isExpected[this.rows.order[place]] = 1;
  }

  /** Finds the keys of all that are expected at once, in the order of ids: memory is read from front to back. */
  prepare(): void {
    const { keys, places, starts, ends, four, isExpected } = this;
    const { bytes, offsets } = this.snapshot.requisitions.id;
    const { placeOf } = this.rows;
    if (placeOf.length < MANY) return;
    let count = 0;
    for (let i = 0; i < placeOf.length; i++) {
      if (isExpected[i] === 0) continue;
      places[count] = placeOf[i];
      starts[count] = offsets[i];
      ends[count++] = offsets[i + 1];
      if (count < LANES) continue;
      count = 0;
      if (!this.seeded.firstOfFour(bytes, starts, ends, four)) continue;
      for (let lane = 0; lane < LANES; lane++) keys[places[lane]] = four[lane];
    }
  }

  /** Order of two requisitions in the draw; equal first bits are settled by the whole digest. */
  compare(a: number, b: number): number {
    const difference = this.key(a) - this.key(b);
    if (difference !== 0 || a === b) return difference;
    const left = this.digest(a);
    const right = this.digest(b);
    const at = left.findIndex((byte, k) => byte !== right[k]);
    return at < 0 ? a - b : left[at] - right[at];
  }

  /** Moves the `wanted` that the draw places first to the front of items[from .. to), in no order of their own. */
  select(items: Int32Array, from: number, to: number, wanted: number): void {
    let low = from;
    let high = to - 1;
    const last = from + wanted - 1;
    // Quickselect (Hoare 1961): what stays undecided shrinks round the last one wanted.
    while (low < high) {
      const pivot = items[(low + high) >> 1];
      let left = low;
      let right = high;
      while (left <= right) {
        while (this.compare(items[left], pivot) < 0) left++;
        while (this.compare(items[right], pivot) > 0) right--;
        if (left > right) break;
        const item = items[left];
        items[left++] = items[right];
        items[right--] = item;
      }
      if (last <= right) high = right;
      else if (last >= left) low = left;
      else return;
    }
  }

  private digest(place: number): Uint8Array {
    const { bytes, offsets } = this.snapshot.requisitions.id;
    const i = this.rows.order[place];
    const message = new Uint8Array(SEED_BYTES + offsets[i + 1] - offsets[i]);
    for (let k = 0; k < SEED_BYTES; k++) message[k] = this.snapshot.seed.charCodeAt(k);
    message.set(bytes.subarray(offsets[i], offsets[i + 1]), SEED_BYTES);
    return this.sha256(message).slice();
  }
}
