import { parseFen, toHalfWidth } from '@supplydock/domain';
import { dayOf, districtOf, idOf, readCells, refuseCell, wholeOf, type CellReader } from '@supplydock/imports';
import type { FieldError } from '@supplydock/platform';
import type { LotRuleBook } from '../lot-rule-book.js';
import type { LotInput } from '../lot-rules.js';
import { LOT_COLUMNS, type ColumnMap, type LotField } from './lot-columns.js';

/** A row as far as it could be read: what it says of a lot, and the cells that say nothing. */
export interface LotReading {
  readonly lot: Partial<LotInput>;
  readonly errors: readonly FieldError[];
}

const ALL = /^(all|全部|全市|不限)$/i;
const SEPARATORS = /[,，、;；|/\n]+/;

const READERS: Readonly<Record<LotField, CellReader<LotRuleBook>>> = {
  productId: (text, { products }) => idOf(products, text) ?? refuseCell('UNKNOWN_PRODUCT', 'is not a product of this channel', '不是本渠道的产品'), // prettier-ignore
  districtId: (text, { districts }) => districtOf(districts, text),
  serves: (text, { districts }) => (ALL.test(text) ? null : [...new Set(text.split(SEPARATORS).map((name) => name.trim()).filter(Boolean).map((name) => districtOf(districts, name)))]), // prettier-ignore
  batch: (text) => toHalfWidth(text).trim(),
  producedOn: (text) => dayOf(text),
  expiresOn: (text) => dayOf(text),
  pieces: (text) => wholeOf(text),
  packPieces: (text) => wholeOf(text),
  costFen: (text) => parseFen(text) ?? refuseCell('NOT_A_PRICE', 'is not a price in yuan', '不是以元表示的价格'),
  costSource: (text) => text.trim(),
  priceFen: (text) => parseFen(text) ?? refuseCell('NOT_A_PRICE', 'is not a price in yuan', '不是以元表示的价格'),
};

/** Reads the cells of one row. Every cell is looked at, also when another one is wrong. */
export function readLotCells(cells: readonly string[], columns: ColumnMap, book: LotRuleBook): LotReading {
  const { values, errors } = readCells(cells, columns, LOT_COLUMNS, READERS, book);
  return { lot: values as Partial<LotInput>, errors };
}
