import { encodeUtf8 } from './text.js';

const CHUNK_BYTES = 1 << 16;

/** Collects text into byte chunks of about 64 KiB. */
export class ByteWriter {
  private text = '';

  /** Adds text; returns a chunk when enough came together. */
  add(text: string): Uint8Array | undefined {
    this.text += text;
    return this.text.length >= CHUNK_BYTES ? this.take() : undefined;
  }

  take(): Uint8Array {
    const chunk = encodeUtf8(this.text);
    this.text = '';
    return chunk;
  }
}
