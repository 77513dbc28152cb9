import { readSheet } from 'read-excel-file/universal';
import { FileRefused } from './file-refused.js';
import { unpackParts, type Parts } from './inspect-zip.js';
import { FILE_LIMITS } from './limits.js';

const ENTITIES = /<!(DOCTYPE|ENTITY)/i;
const EXTERNAL = /TargetMode\s*=\s*["']External/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
/** Places of rows and cells: r="12", r="AB12". */
const PLACE = /<(?:\w+:)?(row|c)\b[^>]*?\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g;
const ROW = /<(?:\w+:)?row\b/g;
const CELL = /<(?:\w+:)?c\b/g;
/** Excel keeps 15 significant digits; what lies behind is the binary form of the fraction (1.7999999999999998). */
const DIGITS = 15;

/**
 * Reads the first sheet of an XLSX file: texts, stored results of formulas (nothing is computed), days.
 * @returns rows of cells, the header first; the index is the row in the sheet
 * @throws what unpackParts throws; XLSX_ENTITIES, XLSX_EXTERNAL_LINKS, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS,
 *   XLSX_MALFORMED
 */
export async function readXlsx(bytes: Buffer): Promise<string[][]> {
  const parts = await unpackParts(bytes);
  if (!parts.has('xl/workbook.xml')) throw new FileRefused('FILE_KIND_UNKNOWN');
  lookThrough(parts);
  const input = new Uint8Array(bytes).buffer;
  const rows = await readSheet(input, { parseNumber: plainNumber }).catch(() => {
    throw new FileRefused('XLSX_MALFORMED');
  });
  return rows.map((row) => row.map(textOf));
}

/** Every part before it is parsed. The reader would be asked to make room for whatever place a cell claims. */
function lookThrough(parts: Parts): void {
  for (const [name, bytes] of parts) {
    const xml = bytes.toString('utf8');
    if (ENTITIES.test(xml)) throw new FileRefused('XLSX_ENTITIES');
    if (name.endsWith('.rels') && EXTERNAL.test(xml)) throw new FileRefused('XLSX_EXTERNAL_LINKS');
    if (SHEET.test(name)) lookAtPlaces(xml);
  }
}

function lookAtPlaces(xml: string): void {
  const tooManyRows = new FileRefused('FILE_TOO_MANY_ROWS', { limit: FILE_LIMITS.dataRows });
  if (countOf(xml, ROW) > FILE_LIMITS.sheetRows) throw tooManyRows;
  if (countOf(xml, CELL) > FILE_LIMITS.sheetRows * FILE_LIMITS.columns) throw tooManyRows;
  for (const [, , letters, row] of xml.matchAll(PLACE)) {
    if (row.length > 6 || Number(row) > FILE_LIMITS.sheetRows) throw tooManyRows;
    if (columnOf(letters) > FILE_LIMITS.columns)
      throw new FileRefused('FILE_TOO_MANY_COLUMNS', { row: Number(row), limit: FILE_LIMITS.columns });
  }
}

function countOf(xml: string, pattern: RegExp): number {
  let count = 0;
  for (const _match of xml.matchAll(pattern)) count += 1;
  return count;
}

/** 'A' → 1, 'AB' → 28; '' (a row's own number) → 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.slice(0, 4).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function plainNumber(text: string): string {
  const value = Number(Number(text).toPrecision(DIGITS));
  return Number.isFinite(value) ? String(value) : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#DATE' : value.toISOString().slice(0, 10);
  return String(value);
}
