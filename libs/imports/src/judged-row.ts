import type { FieldError } from '@supplydock/platform';
import type { ColumnMapOf } from './columns.js';
import type { TableRow } from './file/read-table.js';

/** What is wrong with a cell, and how to mend it. */
export interface CellError extends FieldError {
  /** Number of the column in the file, from 1; null when the file has no such column. */
  readonly column: number | null;
  readonly mend: string;
  readonly mendZh: string;
}

/** good: may be posted; bad: needs mending; posted: what it says is so already. */
export const VERDICTS = ['good', 'bad', 'posted'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface JudgedTableRow extends TableRow {
  readonly verdict: Verdict;
  readonly errors: readonly CellError[];
}

/** How a cell is mended, in English and Chinese, by the code of what is wrong with it. */
export type Mends = Readonly<Record<string, readonly [string, string] | undefined>>;

const COMMON_MENDS: Mends = {
  CELL_EMPTY: ['Fill it in.', '请填写。'],
  UNKNOWN_DISTRICT: ['Write the district’s name or number, such as Huangpu or 310101.', '请填写区名或代码，例如 黄浦区 或 310101。'],
  NOT_A_DAY: ['Write year, month, day: 2020-02-20.', '请按年、月、日填写：2020-02-20。'],
  QUANTITY_NOT_A_NUMBER: ['Write digits only, such as 5000.', '请只填数字，例如 5000。'],
  QUANTITY_NEGATIVE: ['Write a number above zero.', '请填写大于零的数。'],
  QUANTITY_EXPONENT: ['Write all digits: 1000 rather than 1e3.', '请写出全部数字，例如 1000，而不是 1e3。'],
  IS_LENGTH: ['Shorten it.', '请缩短。'],
  MIN: ['Write a number above zero.', '请填写大于零的数。'],
  MAX: ['Check the number, and whether it stands in the right column.', '请核对数字及所在列。'],
}; // prettier-ignore

/** An error where it stands in the file, with how it is mended; a general word for a code without one of its own. */
export function cellError(error: FieldError, columns: ColumnMapOf<string>, own: Mends): CellError {
  const general = ['Compare it with the template.', '请对照模板更正。'] as const;
  const [mend, mendZh] = own[error.code] ?? COMMON_MENDS[error.code] ?? general;
  const index = columns[error.field.split('.')[0]];
  return { ...error, column: index === undefined ? null : index + 1, mend, mendZh };
}
