import type { Sha256 } from '../files/records.js';
import type { Snapshot } from '../files/snapshot.js';

const KEY_BYTES = 6;

/**
 * The public draw: requisitions rank by SHA-256 of the seed's 64 digits followed by the id, as ASCII, smallest first.
 * Anyone can recompute it: printf '%s%s' SEED ID | sha256sum.
 */
export class Draw {
  private readonly message: Uint8Array;
  private readonly keys: Float64Array;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly sha256: Sha256,
  ) {
    this.message = new Uint8Array(64 + 64);
    for (let k = 0; k < 64; k++) this.message[k] = snapshot.seed.charCodeAt(k);
    this.keys = new Float64Array(snapshot.requisitions.count).fill(-1);
  }

  /** First 48 bits of requisition i's digest. */
  key(i: number): number {
    if (this.keys[i] < 0) {
      const digest = this.digest(i);
      let key = 0;
      for (let k = 0; k < KEY_BYTES; k++) key = key * 256 + digest[k];
      this.keys[i] = key;
    }
    return this.keys[i];
  }

  /** Order of two requisitions in the draw; equal first bits are settled by the whole digest. */
  compare(a: number, b: number): number {
    const difference = this.key(a) - this.key(b);
    if (difference !== 0 || a === b) return difference;
    const left = this.digest(a).slice();
    const right = this.digest(b);
    const at = left.findIndex((byte, k) => byte !== right[k]);
    return at < 0 ? a - b : left[at] - right[at];
  }

  private digest(i: number): Uint8Array {
    const { bytes, offsets } = this.snapshot.requisitions.id;
    const length = offsets[i + 1] - offsets[i];
    this.message.set(bytes.subarray(offsets[i], offsets[i + 1]), 64);
    return this.sha256(this.message.subarray(0, 64 + length));
  }
}
