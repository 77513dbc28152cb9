import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Hasher } from '@supplydock/allocation';
import { Failure } from '../failure.js';

const CHUNK_BYTES = 2 ** 20;
const STANDARD_INPUT = 0;

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
export const hasher = (): Hasher => createHash('sha256');

/**
 * The bytes of a round's file, a chunk at a time; a name that ends in .gz is unpacked first, '-' is standard input.
 * Throws a Failure of one sentence when the file cannot be read.
 */
export function* fileChunks(path: string): Iterable<Uint8Array> {
  try {
    if (path.endsWith('.gz')) {
      yield gunzipSync(readFileSync(path));
      return;
    }
    const file = path === '-' ? STANDARD_INPUT : openSync(path, 'r');
    try {
      for (;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const length = readSync(file, chunk);
        if (length === 0) return;
        yield chunk.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(`${path} cannot be read: ${code ?? message}.`, code === 'ENOENT' ? 2 : 1);
  }
}

/** SHA-256 of a file's (unpacked) bytes, in hexadecimal. */
export function digestOf(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
