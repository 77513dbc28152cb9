import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import Papa from 'papaparse';

export type ExportLanguage = 'en' | 'zh';
type Cell = string | number | null;

/** One column: its name in both languages and what of a row stands in it; days as YYYY-MM-DD, pieces and fen whole. */
export interface ExportColumn<Row> {
  readonly en: string;
  readonly zh: string;
  readonly of: (row: Row) => Cell;
}

/** A page of a list, as every list of the api answers. */
export interface ExportPage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface CsvExport<Row> {
  /** Without its ending: ASCII letters, digits and hyphens. */
  readonly name: string;
  readonly language: ExportLanguage;
  readonly columns: readonly ExportColumn<Row>[];
  /** The list's own use case: an export holds what the list shows to the same person, no more. */
  readonly page: (cursor: string | undefined, limit: number) => Promise<ExportPage<Row>>;
  /** Head of the ledger when the export began: whoever holds the file can tell which decisions it knows of. */
  readonly head: { readonly seq: number; readonly hash: string };
}

/** As many as a spreadsheet program opens without trouble; more is what the round's own files are for. */
export const MAX_EXPORT_ROWS = 50_000;
/** The most that a list answers at once. */
const PAGE_ROWS = 200;
/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet program would compute when it opens the file; half width and full width. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const WORDS = {
  en: { head: 'Ledger head', more: 'There are more rows: narrow the filters' },
  zh: { head: '账本末条', more: '还有更多行，请缩小筛选范围' },
} as const;

/**
 * A list as a CSV file in UTF-8, page by page while it is sent: never held as a whole. Texts that a spreadsheet would
 * compute get an apostrophe. The last line names the head of the ledger.
 * @throws what the first page throws, before anything is sent
 */
export async function csvExport<Row>(wanted: CsvExport<Row>): Promise<StreamableFile> {
  const first = await wanted.page(undefined, PAGE_ROWS);
  const bytes = Readable.from(lines(wanted, first), { objectMode: false });
  return new StreamableFile(bytes, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${wanted.name}.csv"`,
  });
}

async function* lines<Row>(wanted: CsvExport<Row>, first: ExportPage<Row>): AsyncGenerator<string> {
  const { columns, language, head } = wanted;
  yield BYTE_ORDER_MARK + csv([columns.map((column) => column[language])]);
  let [page, sent] = [first, 0];
  for (;;) {
    const items = page.items.slice(0, MAX_EXPORT_ROWS - sent);
    sent += items.length;
    if (items.length > 0) yield csv(items.map((row) => columns.map((column) => column.of(row))));
    if (page.nextCursor === null || sent >= MAX_EXPORT_ROWS) break;
    page = await wanted.page(page.nextCursor, PAGE_ROWS);
  }
  if (page.nextCursor !== null) yield csv([[WORDS[language].more]]);
  yield csv([[`${WORDS[language].head} ${head.seq}`, head.hash]]);
}

const csv = (rows: readonly (readonly Cell[])[]): string =>
  Papa.unparse(rows as Cell[][], { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';
