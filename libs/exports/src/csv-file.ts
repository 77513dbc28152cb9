import Papa from 'papaparse';
import type { Cell } from './list-file.js';

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as CSV in UTF-8. */
export async function* csvFile(batches: AsyncIterable<Cell[][]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const rows of batches) yield Papa.unparse(rows, { newline: '\r\n' }) + '\r\n';
}
