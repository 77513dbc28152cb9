import { createHash, randomBytes } from 'node:crypto';
import { gzipSync, zstdDecompressSync } from 'node:zlib';
import { PackedBytes, unpackPart, unpackPartLater } from './packed-bytes.js';

const raw = randomBytes(5 * 1024 * 1024 + 17);

describe('packed bytes', () => {
  it('unpack to what was packed, with its digest, in parts below 4 MiB', () => {
    const packed = PackedBytes.pack([raw.subarray(0, 3), raw.subarray(3, 4_000_000), raw.subarray(4_000_000)]);
    expect(packed.sha256).toBe(createHash('sha256').update(raw).digest('hex'));
    expect(Buffer.concat(packed.all.map(unpackPart)).equals(raw)).toBe(true);
    const parts: Uint8Array[] = [];
    for (let part = packed.nextPart(); part; part = packed.nextPart()) parts.push(part);
    expect(parts.length).toBe(3);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(4 * 1024 * 1024);
    // Parts laid end to end are one valid file, for any program that reads Zstandard.
    expect(zstdDecompressSync(Buffer.concat(parts)).equals(raw)).toBe(true);
    expect(PackedBytes.fromParts(parts, packed.sha256).all).toEqual(parts);
  });

  it('that were stored as gzip are read as well', async () => {
    const part = gzipSync(raw.subarray(0, 1_000));
    expect(Buffer.from(unpackPart(part)).equals(raw.subarray(0, 1_000))).toBe(true);
    expect(Buffer.from(await unpackPartLater(part)).equals(raw.subarray(0, 1_000))).toBe(true);
  });

  it('of nothing have the digest of nothing and no part', () => {
    const packed = PackedBytes.pack([]);
    expect(packed.sha256).toBe(createHash('sha256').digest('hex'));
    expect(packed.nextPart()).toBeNull();
  });
});
