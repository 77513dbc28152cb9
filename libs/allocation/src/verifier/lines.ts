/** The verifier's own reading of bytes: it shares no code with the engine's readers. */

import type { ReadProblem, Refusal } from './violation-figures.js';

const NEWLINE = 10;
const PIECE = 8192;
/** Longest line of the formats, in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A file that cannot be judged at all: where it stops being readable and why. */
export class Unreadable extends Error {
  /** @param message the same in English, with what was expected @param field what is wrong, where it is one field */
  constructor(
    readonly line: number,
    private readonly problem: ReadProblem,
    message: string,
    private readonly field = '',
  ) {
    super(message);
  }

  get refusal(): Refusal {
    return { problem: this.problem, field: this.field, detail: this.message };
  }
}

/** Gets the bytes of one line without its newline; they are valid during the call only. Returns true to stop reading. */
export type OnLine = (bytes: Uint8Array, from: number, to: number, number: number) => boolean | void;

/** Hands out the lines of a file one by one, numbered from 1. `onChunk` sees every byte, for the digest. @throws Unreadable */
export function eachLine(chunks: Iterable<Uint8Array>, onLine: OnLine, onChunk?: (chunk: Uint8Array) => void): void {
  let number = 0;
  let rest = new Uint8Array(4096);
  let kept = 0;
  const keep = (chunk: Uint8Array, from: number, to: number): void => {
    const length = kept + to - from;
    if (length > MOST_BYTES)
      throw new Unreadable(number + 1, 'LINE_TOO_LONG', `a line of more than ${MOST_BYTES} bytes`);
    if (length > rest.length) {
      const grown = new Uint8Array(Math.max(length, rest.length * 2));
      grown.set(rest.subarray(0, kept));
      rest = grown;
    }
    rest.set(chunk.subarray(from, to), kept);
    kept = length;
  };
  for (const chunk of chunks) {
    onChunk?.(chunk);
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      number++;
      if (kept > 0) {
        keep(chunk, from, end);
        const length = kept;
        kept = 0;
        if (onLine(rest, 0, length, number) === true) return;
      } else if (onLine(chunk, from, end, number) === true) return;
      from = end + 1;
    }
    keep(chunk, from, chunk.length);
  }
  if (kept > 0) throw new Unreadable(number + 1, 'TRUNCATED', 'the last line has no newline');
  if (number === 0) throw new Unreadable(1, 'EMPTY_FILE', 'the file is empty');
}

/** Text of bytes, one character each. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += PIECE)
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + PIECE, to)) as unknown as number[]);
  return text;
}

/** A line as text and as one JSON object: the way for headers, lots and lines that are not as they should be. @throws Unreadable */
export function parseLine(
  bytes: Uint8Array,
  from: number,
  to: number,
  number: number,
): { text: string; value: Record<string, unknown> } {
  const text = asciiText(bytes, from, to);
  if (/[^\x20-\x7e]/.test(text)) throw new Unreadable(number, 'NOT_ASCII', 'a byte that is not printable ASCII');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { text, value: value as Record<string, unknown> };
  } catch {
    // Said below.
  }
  throw new Unreadable(number, 'NOT_JSON', 'not one JSON object');
}
