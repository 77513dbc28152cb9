import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a cell may hold; arrays become PostgreSQL arrays of text, other objects JSON. */
export type Cell = string | number | boolean | Date | null | readonly string[] | object;

/** Rows handed to the stream at once: enough to be fast, little enough to stay small. */
const ROWS_AT_ONCE = 1_000;

/**
 * Loads rows into a table with COPY, inside the client's open transaction.
 * @param columns names in the order of the cells
 * @returns how many rows were loaded
 */
export async function copyRows(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<number> {
  const target = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), target);
  return target.rowCount;
}

function* chunks(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    yield rows.slice(at, at + ROWS_AT_ONCE).map((row) => `${row.map(copyCell).join('\t')}\n`).join(''); // prettier-ignore
  }
}

/** One cell in COPY's text format (PostgreSQL documentation, COPY, 'Text Format'). */
export function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escape(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (cell instanceof Date) return cell.toISOString();
  if (Array.isArray(cell))
    return escape(`{${cell.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
  return escape(JSON.stringify(cell));
}

function escape(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (char) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[char]!);
}
