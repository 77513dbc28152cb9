import { cleanCell, decodeText } from './decode-text.js';
import { FileRefused } from './file-refused.js';
import { FILE_LIMITS } from './limits.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

/** A row with something in it, and where it stands in the file (the header is row 1 as a rule). */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly kind: 'csv' | 'xlsx';
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** First bytes of what people hand in by mistake: pictures, documents, archives, programs. */
const FOREIGN = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '\x7fELF', 'MZ', '{\\rtf', '<?xml', '<!DOC', '<html', 'SQLite']; // prettier-ignore
const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0';

/**
 * Reads a table from the bytes of a CSV or XLSX file, told apart by their content: names and media types lie.
 * @returns header and rows, cells trimmed; every row as wide as the header
 * @throws FileRefused with a code of FILE_PROBLEMS
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length > FILE_LIMITS.bytes)
    throw new FileRefused('FILE_TOO_LARGE', { megabytes: FILE_LIMITS.bytes / 2 ** 20 });
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith(OLE)) throw new FileRefused('FILE_OLD_OR_LOCKED_EXCEL');
  if (FOREIGN.some((magic) => start.startsWith(magic))) throw new FileRefused('FILE_KIND_UNKNOWN');
  const kind = start.startsWith(ZIP) ? 'xlsx' : 'csv';
  return tableOf(kind, kind === 'xlsx' ? await readXlsx(bytes) : readCsv(decodeText(bytes)));
}

function tableOf(kind: Table['kind'], lines: readonly (readonly string[])[]): Table {
  const filled = lines
    .map((cells, index) => ({ row: index + 1, cells: cleanRow(cells, index + 1) }))
    .filter(({ cells }) => cells.length > 0);
  if (filled.length < 2) throw new FileRefused('FILE_EMPTY');
  const [first, ...rows] = filled;
  if (rows.length > FILE_LIMITS.dataRows) throw new FileRefused('FILE_TOO_MANY_ROWS', { limit: FILE_LIMITS.dataRows });
  judgeHeader(first.cells);
  return { kind, header: first.cells, rows };
}

/** Cells up to the last one that holds anything. */
function cleanRow(cells: readonly string[], row: number): string[] {
  let width = Math.min(cells.length, FILE_LIMITS.columns + 1);
  if (cells.length > width && cells.slice(width).some((text) => text.trim() !== '')) throw tooManyColumns(row);
  const cleaned = cells.slice(0, width).map((text, index) => {
    if (text.length > FILE_LIMITS.cellCharacters)
      throw new FileRefused('FILE_CELL_TOO_LONG', { row, column: index + 1, limit: FILE_LIMITS.cellCharacters });
    return cleanCell(text, row);
  });
  while (width > 0 && cleaned[width - 1] === '') width -= 1;
  if (width > FILE_LIMITS.columns) throw tooManyColumns(row);
  return cleaned.slice(0, width);
}

function tooManyColumns(row: number): FileRefused {
  return new FileRefused('FILE_TOO_MANY_COLUMNS', { row, limit: FILE_LIMITS.columns });
}

function judgeHeader(header: readonly string[]): void {
  if (!header.some((name) => /\p{L}/u.test(name))) throw new FileRefused('FILE_HEADER_MISSING');
  const seen = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const other = seen.get(name.toLowerCase());
    if (name !== '' && other !== undefined)
      throw new FileRefused('FILE_HEADER_DOUBLED', { column: other, otherColumn: index + 1 });
    seen.set(name.toLowerCase(), index + 1);
  }
}
