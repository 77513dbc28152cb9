// PostgreSQL's COPY text format: a row a line, fields parted by tabs, NULL as \N. The rows of a round hold ids, numbers and
// days; only product and district ids are people's text, so the escapes are rare but must not be lost.

/** Cuts a COPY stream, which may break anywhere, into rows of fields; null stands for NULL. */
export class CopyRows {
  private rest = '';
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  constructor(
    private readonly columns: number,
    private readonly onRow: (fields: (string | null)[]) => void,
  ) {}

  /** Takes the next piece of the stream. */
  push(chunk: Uint8Array): void {
    const text = this.rest + this.decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.row(text.slice(from, end));
      from = end + 1;
    }
    this.rest = text.slice(from);
  }

  /** @throws Error when the stream ended in the middle of a row */
  finish(): void {
    if (this.rest !== '') throw new Error('a COPY stream ended in the middle of a row');
  }

  private row(line: string): void {
    const fields: (string | null)[] = line.split('\t');
    if (fields.length !== this.columns)
      throw new Error(`a COPY row has ${fields.length} fields, expected ${this.columns}`);
    if (line.includes('\\')) {
      for (let i = 0; i < fields.length; i++) if (fields[i]!.includes('\\')) fields[i] = unescapeField(fields[i]!);
    }
    this.onRow(fields);
  }
}

const UNESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescapeField(field: string): string | null {
  if (field === '\\N') return null;
  return field.replace(/\\(.)/g, (_, letter: string) => UNESCAPED[letter] ?? letter);
}

const ESCAPED: Record<string, string> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** One field for COPY FROM STDIN in text format. */
export function copyField(value: string | number | null): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return /[\\\b\f\n\r\t\v]/.test(value) ? value.replace(/[\\\b\f\n\r\t\v]/g, (letter) => ESCAPED[letter]!) : value;
}

/** Pieces of about this size go to the database at a time. */
const CHUNK_CHARACTERS = 256 * 1024;

/** Joins rows, made one at a time, into pieces for COPY FROM STDIN. */
export function* copyChunks(rows: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const row of rows) {
    text += row;
    if (text.length >= CHUNK_CHARACTERS) {
      yield encoder.encode(text);
      text = '';
    }
  }
  if (text !== '') yield encoder.encode(text);
}
