/** The verifier's own reading of both files: it shares no code with the engine's readers. */

export interface Line {
  number: number;
  text: string;
  value: Record<string, unknown>;
}

const NEWLINE = 10;
const PIECE = 8192;

export class Unreadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Lines of a file as text and as parsed JSON. `onChunk` sees every byte, for the digest. @throws Unreadable */
export function* readLines(chunks: Iterable<Uint8Array>, onChunk?: (chunk: Uint8Array) => void): Iterable<Line> {
  let number = 0;
  let pending = '';
  for (const chunk of chunks) {
    onChunk?.(chunk);
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const text = pending + latin(chunk, from, end);
      pending = '';
      yield parse(text, ++number);
      from = end + 1;
    }
    pending += latin(chunk, from, chunk.length);
  }
  if (pending !== '') throw new Unreadable(number + 1, 'the last line has no newline');
  if (number === 0) throw new Unreadable(1, 'the file is empty');
}

/** Both formats are ASCII; any other byte becomes a character that the canonical text below does not allow. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += PIECE)
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + PIECE, to)) as unknown as number[]);
  return text;
}

function parse(text: string, number: number): Line {
  if (/[^\x20-\x7e]/.test(text)) throw new Unreadable(number, 'a byte that is not printable ASCII');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { number, text, value: value as Record<string, unknown> };
  } catch {
    // Said below.
  }
  throw new Unreadable(number, 'not one JSON object');
}
