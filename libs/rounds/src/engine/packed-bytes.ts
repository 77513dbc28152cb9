import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Canonical bytes are cut into pieces of this size before gzip, so that a stored part stays below 4 MiB whatever it holds. */
const RAW_PART_BYTES = 2 * 1024 * 1024;

/** Level 1 is four times faster than 6 and a fifth larger; a round waits for it, a download does not notice. */
const GZIP_LEVEL = 1;

/** A file kept as gzipped parts with the SHA-256 of what they unpack to. */
export class PackedBytes {
  private next = 0;

  private constructor(
    private readonly parts: readonly Uint8Array[],
    /** SHA-256 of the canonical bytes, hexadecimal. */
    readonly sha256: string,
  ) {}

  /**
   * Packs canonical bytes as they are written; only one raw part is in memory at a time.
   * @param onPart told after each part how many canonical bytes are packed
   */
  static pack(chunks: Iterable<Uint8Array>, onPart: (bytes: number) => void = () => undefined): PackedBytes {
    const parts: Uint8Array[] = [];
    const hash = createHash('sha256');
    const raw = new Uint8Array(RAW_PART_BYTES);
    let filled = 0;
    let packed = 0;
    const seal = () => {
      if (filled === 0) return;
      const part = raw.subarray(0, filled);
      hash.update(part);
      parts.push(gzipSync(part, { level: GZIP_LEVEL }));
      onPart((packed += filled));
      filled = 0;
    };
    for (const chunk of chunks) {
      for (let from = 0; from < chunk.length;) {
        const taken = Math.min(chunk.length - from, RAW_PART_BYTES - filled);
        raw.set(chunk.subarray(from, from + taken), filled);
        from += taken;
        filled += taken;
        if (filled === RAW_PART_BYTES) seal();
      }
    }
    seal();
    return new PackedBytes(parts, hash.digest('hex'));
  }

  /**
   * Takes parts that were stored before.
   * @param sha256 of what they unpack to, as computed when they were read
   */
  static fromParts(parts: readonly Uint8Array[], sha256: string): PackedBytes {
    return new PackedBytes([...parts], sha256);
  }

  get partCount(): number {
    return this.parts.length;
  }

  /**
   * The canonical bytes, unpacked one part at a time; may be read any number of times.
   * @param onPart called for each part
   */
  *bytes(onPart: () => void = () => undefined): Generator<Uint8Array> {
    for (const part of this.parts) {
      onPart();
      yield gunzipSync(part);
    }
  }

  /** The following stored part, or null after the last one. */
  nextPart(): Uint8Array | null {
    return this.parts[this.next++] ?? null;
  }
}
