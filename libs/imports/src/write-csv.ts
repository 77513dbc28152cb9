import Papa from 'papaparse';
import type { SheetColumn } from './columns.js';
import type { Language } from './import.dto.js';
import type { CellError, JudgedTableRow } from './judged-row.js';

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet program would compute when it opens the file; half width and full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Added columns; a file handed in again may hold them in either language. */
const ADDED = { en: ['Row in the first file', 'What to mend'], zh: ['原文件行号', '需要更正'] } as const;

/** The file to start from: the names of the columns and one row as an example. */
export function writeTemplate(
  template: readonly SheetColumn<string>[],
  example: readonly string[],
  language: Language,
): string {
  return writeCsv([template.map((column) => column[language]), [...example]]);
}

/** Rows with what is wrong beside; handed in again, the added columns mean nothing. */
export function writeBadRows(header: readonly string[], rows: readonly JudgedTableRow[], language: Language): string {
  const added: readonly string[] = [...ADDED.en, ...ADDED.zh];
  const kept = header.flatMap((name, index) => (added.includes(name) ? [] : [index]));
  return writeCsv([
    [...kept.map((index) => header[index]), ...ADDED[language]],
    ...rows.map(({ row, cells, errors }) => [
      ...kept.map((index) => cells[index] ?? ''),
      String(row),
      errors.map((error) => sentenceOf(error, header, language)).join(language === 'en' ? ' ' : ''),
    ]),
  ]);
}

function sentenceOf(error: CellError, header: readonly string[], language: Language): string {
  const column = error.column === null ? error.field : header[error.column - 1];
  return language === 'en'
    ? `${column}: ${error.message}. ${error.mend}`
    : `${column}：${error.messageZh}。${error.mendZh}`;
}

/** Formulas are neutralised by an apostrophe, which reading takes away again. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';
}
