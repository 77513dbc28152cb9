import { parseDay, parsePieces, toHalfWidth } from '@supplydock/domain';
import type { FieldError } from '@supplydock/platform';
import type { ColumnMapOf, SheetColumn } from './columns.js';

/** A row as far as it could be read: what it says, and the cells that say nothing. */
export interface Reading<Field extends string> {
  readonly values: Readonly<Partial<Record<Field, unknown>>>;
  readonly errors: readonly FieldError[];
}

/** Reads the text of one column; refuses by refuseCell. */
export type CellReader<Book> = (text: string, book: Book) => unknown;

type Sentences = readonly [code: string, en: string, zh: string];
const EMPTY: Sentences = ['CELL_EMPTY', 'is empty', '为空'];

/** A cell that cannot be read; the reader of its column throws it. */
class Unreadable extends Error {
  constructor(readonly why: Sentences) {
    super(why[0]);
  }
}

/** Says that a cell cannot be read: the code, what is wrong in English and Chinese. */
export function refuseCell(...why: [string, string, string]): never {
  throw new Unreadable(why);
}

/** Reads the cells of one row. Every cell is looked at, also when another one is wrong; an empty one is null. */
export function readCells<Field extends string, Book>(
  cells: readonly string[],
  columns: ColumnMapOf<Field>,
  template: readonly SheetColumn<Field>[],
  readers: Readonly<Record<Field, CellReader<Book>>>,
  book: Book,
): Reading<Field> {
  const values: Partial<Record<Field, unknown>> = {};
  const errors: FieldError[] = [];
  for (const { field, isRequired } of template) {
    const text = cells[columns[field] ?? -1] ?? '';
    try {
      if (text === '' && isRequired) throw new Unreadable(EMPTY);
      values[field] = text === '' ? null : readers[field](text, book);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const [code, message, messageZh] = error.why;
      errors.push({ field, code, message, messageZh });
    }
  }
  return { values, errors };
}

/** A day that can be read in one way only. */
export function dayOf(text: string): string {
  return (
    parseDay(text) ?? refuseCell('NOT_A_DAY', 'is not a day that can be read in one way only', '不是可明确识别的日期')
  );
}

const QUANTITIES: Readonly<Record<string, readonly [string, string]>> = {
  QUANTITY_NEGATIVE: ['is below zero', '为负数'],
  QUANTITY_FRACTION: ['is not a whole number', '不是整数'],
  QUANTITY_EXPONENT: ['is written with an exponent', '使用了科学计数法'],
  QUANTITY_TOO_LARGE: ['is more than 1,000,000,000', '超过 1,000,000,000'],
};

/** A whole number, full-width digits and separators of thousands allowed. */
export function wholeOf(text: string): number {
  const read = parsePieces(text);
  if (read.ok) return read.value;
  return refuseCell(read.error.code, ...(QUANTITIES[read.error.code] ?? ['is not a number', '不是数字']));
}

export interface Named {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Ids by every plain name, made once for each list of a rule book: thousands of rows look things up in it. */
const INDEXES = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** The id of what is named, by its id or its name in either language. */
export function idOf(named: readonly Named[], text: string): string | undefined {
  const index =
    INDEXES.get(named) ??
    new Map(named.flatMap(({ id, nameEn, nameZh }) => [id, nameEn, nameZh].map((name) => [plain(name), id] as const)));
  INDEXES.set(named, index);
  return index.get(plain(text));
}

/** A district by its number or its name; 黄浦 is 黄浦区, Huangpu District is Huangpu. */
export function districtOf(districts: readonly Named[], text: string): string {
  const name = text.replace(/\s*district$/i, '');
  return (
    idOf(districts, name) ??
    idOf(districts, `${name}区`) ??
    idOf(districts, `${name}新区`) ??
    refuseCell('UNKNOWN_DISTRICT', 'is not a district of this city', '不是本市的行政区')
  );
}

function plain(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[\s'’‘-]/g, '');
}
