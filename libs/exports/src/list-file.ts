import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { csvFile } from './csv-file.js';
import type { ExportLanguage, ExportQuery } from './export-query.js';
import type { ExportWords } from './export-words.js';
import { xlsxFile } from './xlsx-file.js';

export type Cell = string | number | null;

/** One column: its name in both languages and what of a row stands in it; days as YYYY-MM-DD, pieces and fen whole. */
export interface ExportColumn<Row> {
  readonly en: string;
  readonly zh: string;
  readonly of: (row: Row, words: ExportWords) => Cell;
}

/** A page of a list, as every list of the api answers. */
export interface ExportPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface ExportedList<Row> {
  /** Of the file, without its ending: ASCII letters, digits and hyphens. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  /** The list's own use case: an export holds what the list shows to the same person, no more. */
  readonly page: (cursor: string | undefined, limit: number) => Promise<ExportPage<Row>>;
}

export interface ListFile<Row> extends ExportedList<Row> {
  readonly as: ExportQuery;
  readonly words: ExportWords;
  /** Head of the ledger when the export began: whoever holds the file can tell which decisions it knows of. */
  readonly head: { readonly seq: number; readonly hash: string };
}

/** As many as a spreadsheet program opens without trouble; more is what the round's own files are for. */
export const MAX_EXPORT_ROWS = 50_000;
/** The most that a list answers at once. */
const PAGE_ROWS = 200;
/** What a spreadsheet program would compute when it opens the file; half width and full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const WORDS: Record<ExportLanguage, { head: string; more: string }> = {
  en: { head: 'Ledger head', more: 'There are more rows: narrow the filters' },
  zh: { head: '账本末条', more: '还有更多行，请缩小筛选范围' },
};

/**
 * A list as a file, page by page while it is sent: never held as a whole, and no page is read before the one before it
 * was taken. Texts that a spreadsheet would compute get an apostrophe. The last line names the head of the ledger.
 * @throws what the first page throws, before anything is sent
 */
export async function listFile<Row>(wanted: ListFile<Row>): Promise<StreamableFile> {
  const first = await wanted.page(undefined, PAGE_ROWS);
  const { format } = wanted.as;
  const write = format === 'xlsx' ? xlsxFile : csvFile;
  return new StreamableFile(Readable.from(write(batches(wanted, first)), { objectMode: false }), {
    type: TYPES[format],
    disposition: `attachment; filename="${wanted.name}.${format}"`,
  });
}

async function* batches<Row>(wanted: ListFile<Row>, first: ExportPage<Row>): AsyncGenerator<Cell[][]> {
  const { columns, head, words } = wanted;
  const { language } = wanted.as;
  yield [columns.map((column) => column[language])];
  let [page, sent] = [first, 0];
  for (;;) {
    const items = page.items.slice(0, MAX_EXPORT_ROWS - sent);
    sent += items.length;
    if (items.length > 0) yield items.map((row) => columns.map((column) => neutral(column.of(row, words))));
    if (page.nextCursor === null || sent >= MAX_EXPORT_ROWS) break;
    page = await wanted.page(page.nextCursor, PAGE_ROWS);
  }
  if (page.nextCursor !== null) yield [[WORDS[language].more]];
  yield [[`${WORDS[language].head} ${head.seq}`, head.hash]];
}

const neutral = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);
