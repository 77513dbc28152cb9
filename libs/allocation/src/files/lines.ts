import { FileError } from './file-error.js';
import { MAX_LINE_BYTES } from './limits.js';

const NEWLINE = 10;

/** Cuts a stream of byte chunks into lines without their newline; every line, the last too, ends with one. */
export class LineSplitter {
  private rest = new Uint8Array(0);
  private restLength = 0;
  private line = 0;
  private isStarted = false;

  /** @param onLine gets a view that is valid during the call only, and the 1-based line number. */
  constructor(private readonly onLine: (bytes: Uint8Array, from: number, to: number, line: number) => void) {}

  /** @throws FileError BYTE_ORDER_MARK, LINE_TOO_LONG */
  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    if (!this.isStarted) {
      this.isStarted = true;
      if (chunk[0] === 0xef)
        throw new FileError(1, '', 'BYTE_ORDER_MARK', 'a file that starts with {"format": and no byte-order mark');
    }
    let from = 0;
    if (this.restLength > 0) {
      const end = chunk.indexOf(NEWLINE);
      this.keep(chunk, 0, end < 0 ? chunk.length : end);
      if (end < 0) return;
      const length = this.restLength;
      this.restLength = 0;
      this.onLine(this.rest, 0, length, ++this.line);
      from = end + 1;
    }
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      if (end - from > MAX_LINE_BYTES) throw this.tooLong();
      this.onLine(chunk, from, end, ++this.line);
      from = end + 1;
    }
    this.keep(chunk, from, chunk.length);
  }

  /** @returns number of lines. @throws FileError EMPTY_FILE, TRUNCATED */
  finish(): number {
    if (!this.isStarted) throw new FileError(1, '', 'EMPTY_FILE', 'a header line');
    if (this.restLength > 0)
      throw new FileError(this.line + 1, '', 'TRUNCATED', 'a newline at the end of the last line');
    return this.line;
  }

  private keep(chunk: Uint8Array, from: number, to: number): void {
    const length = this.restLength + to - from;
    if (length > MAX_LINE_BYTES) throw this.tooLong();
    if (length > this.rest.length) {
      const grown = new Uint8Array(Math.max(length, this.rest.length * 2, 4096));
      grown.set(this.rest.subarray(0, this.restLength));
      this.rest = grown;
    }
    this.rest.set(chunk.subarray(from, to), this.restLength);
    this.restLength = length;
  }

  private tooLong(): FileError {
    return new FileError(this.line + 1, '', 'LINE_TOO_LONG', `at most ${MAX_LINE_BYTES} bytes in a line`);
  }
}
