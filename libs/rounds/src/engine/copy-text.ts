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
      this.onRow(copyFields(text.slice(from, end), this.columns));
      from = end + 1;
    }
    this.rest = text.slice(from);
  }

  /** @throws Error when the stream ended in the middle of a row */
  finish(): void {
    if (this.rest !== '') throw new Error('a COPY stream ended in the middle of a row');
  }
}

/**
 * The fields of one row; null stands for NULL.
 * @throws Error when it has another number of columns
 */
export function copyFields(line: string, columns: number): (string | null)[] {
  const fields: (string | null)[] = line.split('\t');
  if (fields.length !== columns) throw new Error(`a COPY row has ${fields.length} fields, expected ${columns}`);
  return line.includes('\\') ? fields.map((field) => unescapeField(field!)) : fields;
}

/** Members of a list as the database joined them, each once, in byte order. */
export function listOf(joined: string): string[] {
  return joined === '' ? [] : [...new Set(joined.split(','))].sort((a, b) => (a < b ? -1 : 1));
}

const UNESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescapeField(field: string): string | null {
  if (field === '\\N') return null;
  return field.replace(/\\(.)/g, (_, letter: string) => UNESCAPED[letter] ?? letter);
}
