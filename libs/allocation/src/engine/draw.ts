import type { Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';
import { SeededDigest } from './seeded-digest.js';

const SEED_BYTES = 64;
/** Room for an id of 64 characters and the padding of SHA-256. */
const TAIL_BYTES = 128;

/**
 * The public draw: requisitions rank by SHA-256 of the seed's 64 digits followed by the id, as ASCII, smallest first.
 * Anyone can recompute it: printf '%s%s' SEED ID | sha256sum.
 */
export class Draw {
  private readonly seeded: SeededDigest;
  private readonly tail = new Uint8Array(TAIL_BYTES);
  private readonly keys: Float64Array;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly sha256: Sha256,
  ) {
    this.seeded = new SeededDigest(snapshot.seed);
    this.keys = new Float64Array(snapshot.requisitions.count).fill(-1);
  }

  /** First 48 bits of requisition i's digest. */
  key(i: number): number {
    if (this.keys[i] < 0) {
      const { bytes, offsets } = this.snapshot.requisitions.id;
      const start = offsets[i];
      const length = offsets[i + 1] - start;
      for (let k = 0; k < length; k++) this.tail[k] = bytes[start + k];
      this.keys[i] = this.seeded.key(this.tail, length);
    }
    return this.keys[i];
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

  private digest(i: number): Uint8Array {
    const { bytes, offsets } = this.snapshot.requisitions.id;
    const message = new Uint8Array(SEED_BYTES + offsets[i + 1] - offsets[i]);
    for (let k = 0; k < SEED_BYTES; k++) message[k] = this.snapshot.seed.charCodeAt(k);
    message.set(bytes.subarray(offsets[i], offsets[i + 1]), SEED_BYTES);
    return this.sha256(message).slice();
  }
}
