import { parseDay, parseFen, parsePieces, toHalfWidth } from '@supplydock/domain';
import type { FieldError } from '@supplydock/platform';
import type { LotRuleBook } from '../lot-rule-book.js';
import type { LotInput } from '../lot-rules.js';
import { LOT_COLUMNS, type ColumnMap, type LotField } from './lot-columns.js';

/** A row as far as it could be read: what it says of a lot, and the cells that say nothing. */
export interface LotReading {
  readonly lot: Partial<LotInput>;
  readonly errors: readonly FieldError[];
}

type Reader = (text: string, book: LotRuleBook) => unknown;
type Sentences = readonly [code: string, en: string, zh: string];

const EMPTY: Sentences = ['CELL_EMPTY', 'is empty', '为空'];
const ALL = /^(all|全部|全市|不限)$/i;
const SEPARATORS = /[,，、;；|/\n]+/;

/** A cell that cannot be read; the reader of its column throws it. */
class Unreadable extends Error {
  constructor(readonly why: Sentences) {
    super(why[0]);
  }
}

const READERS: Readonly<Record<LotField, Reader>> = {
  productId: (text, { products }) => idOf(products, text) ?? refuse('UNKNOWN_PRODUCT', 'is not a product of this channel', '不是本渠道的产品'), // prettier-ignore
  districtId: (text, { districts }) => districtOf(districts, text),
  serves: (text, { districts }) => (ALL.test(text) ? null : [...new Set(text.split(SEPARATORS).map((name) => name.trim()).filter(Boolean).map((name) => districtOf(districts, name)))]), // prettier-ignore
  batch: (text) => toHalfWidth(text).trim(),
  producedOn: (text) => dayOf(text),
  expiresOn: (text) => dayOf(text),
  pieces: (text) => wholeOf(text),
  packPieces: (text) => wholeOf(text),
  costFen: (text) => parseFen(text) ?? refuse('NOT_A_PRICE', 'is not a price in yuan', '不是以元表示的价格'),
  costSource: (text) => text.trim(),
  priceFen: (text) => parseFen(text) ?? refuse('NOT_A_PRICE', 'is not a price in yuan', '不是以元表示的价格'),
};

/** Reads the cells of one row. Every cell is looked at, also when another one is wrong. */
export function readLotCells(cells: readonly string[], columns: ColumnMap, book: LotRuleBook): LotReading {
  const lot: Partial<Record<LotField, unknown>> = {};
  const errors: FieldError[] = [];
  for (const { field, isRequired } of LOT_COLUMNS) {
    const text = cells[columns[field] ?? -1] ?? '';
    try {
      if (text === '' && isRequired) throw new Unreadable(EMPTY);
      lot[field] = text === '' ? null : READERS[field](text, book);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const [code, message, messageZh] = error.why;
      errors.push({ field, code, message, messageZh });
    }
  }
  return { lot: lot as Partial<LotInput>, errors };
}

function refuse(...why: [string, string, string]): never {
  throw new Unreadable(why);
}

function dayOf(text: string): string {
  return parseDay(text) ?? refuse('NOT_A_DAY', 'is not a day that can be read in one way only', '不是可明确识别的日期');
}

const QUANTITIES: Readonly<Record<string, readonly [string, string]>> = {
  QUANTITY_NEGATIVE: ['is below zero', '为负数'],
  QUANTITY_FRACTION: ['is not a whole number', '不是整数'],
  QUANTITY_EXPONENT: ['is written with an exponent', '使用了科学计数法'],
  QUANTITY_TOO_LARGE: ['is more than 1,000,000,000', '超过 1,000,000,000'],
};

function wholeOf(text: string): number {
  const read = parsePieces(text);
  if (read.ok) return read.value;
  return refuse(read.error.code, ...(QUANTITIES[read.error.code] ?? ['is not a number', '不是数字']));
}

interface Named {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Ids by every plain name, made once for each list of a rule book: thousands of rows look things up in it. */
const INDEXES = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

function idOf(named: readonly Named[], text: string): string | undefined {
  const index =
    INDEXES.get(named) ??
    new Map(named.flatMap(({ id, nameEn, nameZh }) => [id, nameEn, nameZh].map((name) => [plain(name), id] as const)));
  INDEXES.set(named, index);
  return index.get(plain(text));
}

/** A district by its number or its name; 黄浦 is 黄浦区, Huangpu District is Huangpu. */
function districtOf(districts: readonly Named[], text: string): string {
  const name = text.replace(/\s*district$/i, '');
  return (
    idOf(districts, name) ??
    idOf(districts, `${name}区`) ??
    idOf(districts, `${name}新区`) ??
    refuse('UNKNOWN_DISTRICT', 'is not a district of this city', '不是本市的行政区')
  );
}

function plain(name: string): string {
  return toHalfWidth(name)
    .toLowerCase()
    .replace(/[\s'’‘-]/g, '');
}
