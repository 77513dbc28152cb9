import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';

/** Canonical bytes are cut into pieces of this size before they are packed, so that a stored part stays below 4 MiB whatever it holds. */
const RAW_PART_BYTES = 2 * 1024 * 1024;

/** Zstandard's quickest ordinary level: a round waits for it, a download does not notice. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** The first byte of a gzip part, as they were stored before Zstandard. */
const GZIP = 0x1f;

const gunzipLater = promisify(gunzip);
const zstdDecompressLater = promisify(zstdDecompress);

/** The canonical bytes of one stored part. */
export function unpackPart(part: Uint8Array): Uint8Array {
  return part[0] === GZIP ? gunzipSync(part) : zstdDecompressSync(part);
}

/** The same beside the event loop. */
export function unpackPartLater(part: Uint8Array): Promise<Uint8Array> {
  return part[0] === GZIP ? gunzipLater(part) : zstdDecompressLater(part);
}

/**
 * Packs canonical bytes as they are written; only one raw part is in memory at a time.
 * @param onRaw told each part's canonical bytes before it is packed
 */
export function* packParts(
  chunks: Iterable<Uint8Array>,
  onRaw: (part: Uint8Array) => void = () => undefined,
): Generator<Uint8Array> {
  const raw = new Uint8Array(RAW_PART_BYTES);
  let filled = 0;
  const seal = (): Uint8Array => {
    const part = raw.subarray(0, filled);
    filled = 0;
    onRaw(part);
    return zstdCompressSync(part, LEVEL);
  };
  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const taken = Math.min(chunk.length - from, RAW_PART_BYTES - filled);
      raw.set(chunk.subarray(from, from + taken), filled);
      from += taken;
      filled += taken;
      if (filled === RAW_PART_BYTES) yield seal();
    }
  }
  if (filled > 0) yield seal();
}

/** A file kept as packed parts with the SHA-256 of what they unpack to. */
export class PackedBytes {
  private next = 0;

  private constructor(
    /** All stored parts, for a reader in another thread. */
    readonly all: readonly Uint8Array[],
    /** SHA-256 of the canonical bytes, hexadecimal. */
    readonly sha256: string,
  ) {}

  /** @param onPart told after each part how many canonical bytes are packed */
  static pack(chunks: Iterable<Uint8Array>, onPart: (bytes: number) => void = () => undefined): PackedBytes {
    const hash = createHash('sha256');
    let packed = 0;
    const parts = packParts(chunks, (raw) => {
      hash.update(raw);
      onPart((packed += raw.length));
    });
    const all = [...parts];
    return new PackedBytes(all, hash.digest('hex'));
  }

  /**
   * Takes parts that were stored before.
   * @param sha256 of what they unpack to, as computed when they were read
   */
  static fromParts(parts: readonly Uint8Array[], sha256: string): PackedBytes {
    return new PackedBytes([...parts], sha256);
  }

  /** The following stored part, or null after the last one. */
  nextPart(): Uint8Array | null {
    return this.all[this.next++] ?? null;
  }
}
