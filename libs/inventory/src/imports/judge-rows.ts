import { setImmediate } from 'node:timers/promises';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { addDays } from '@supplydock/domain';
import { cellError, type JudgedTableRow, type TableRow } from '@supplydock/imports';
import { fieldErrors, type FieldError } from '@supplydock/platform';
import { PostLotBody } from '../dto/lot-requests.dto.js';
import { lotFactsOf, type LotRuleBook } from '../lot-rule-book.js';
import { judgeLot, type LotInput } from '../lot-rules.js';
import { missingFields, type ColumnMap, type LotField } from './lot-columns.js';
import { LOT_MENDS } from './mends.js';
import { readLotCells } from './read-lot-cells.js';

/** Rows judged in one go before others get the event loop. */
const SLICE = 200;

/** A lot's row; posted when the supplier has this very lot already. */
export interface JudgedRow extends JudgedTableRow {
  /** Set when the row is good. */
  readonly lot: LotInput | null;
  /** Set when it is posted. */
  readonly lotId: string | null;
}

/** Ids of a supplier's lots by lotKey. */
export type PostedLots = ReadonlyMap<string, string>;

/** What makes two rows the same goods: a mended file is handed in again without posting anything twice. */
export function lotKey(lot: Pick<LotInput, 'productId' | 'batch' | 'expiresOn' | 'pieces'>): string {
  return JSON.stringify([lot.productId, lot.batch, lot.expiresOn, lot.pieces]);
}

/**
 * Judges every row by the rules of POST /api/lots: the shape by its body, the rest by judgeLot.
 * @returns the rows in their order; none while a column is missing, because then every row would be wrong
 */
export async function judgeRows(
  rows: readonly TableRow[],
  columns: ColumnMap,
  book: LotRuleBook,
  posted: PostedLots,
): Promise<JudgedRow[]> {
  if (missingFields(columns).length > 0) return [];
  const firstRows = new Map<string, number>();
  const judged: JudgedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    judged.push(judgeRow(row, columns, book, posted, firstRows));
  }
  return judged;
}

function judgeRow(
  row: TableRow,
  columns: ColumnMap,
  book: LotRuleBook,
  posted: PostedLots,
  firstRows: Map<string, number>,
): JudgedRow {
  const reading = readLotCells(row.cells, columns, book);
  const unread = new Set<string>(reading.errors.map(({ field }) => field));
  const lot = plainToInstance(PostLotBody, reading.lot);
  const shapeErrors = fieldErrors(validateSync(lot)).filter(({ field }) => !unread.has(field));
  for (const { field } of shapeErrors) unread.add(field);
  const errors = [...reading.errors, ...shapeErrors, ...judgeReadable(lot, unread, book)];
  if (errors.length > 0) return { ...row, verdict: 'bad', errors: errors.map((e) => cellError(e, columns, LOT_MENDS)), lot: null, lotId: null }; // prettier-ignore

  const key = lotKey(lot);
  const lotId = posted.get(key);
  if (lotId) return { ...row, verdict: 'posted', errors: [], lot: null, lotId };
  const firstRow = firstRows.get(key);
  if (firstRow !== undefined) {
    const doubled = { field: 'batch', code: 'DOUBLED_ROW', message: `product, batch, expiry and pieces are those of row ${firstRow}`, messageZh: `产品、批号、有效期和数量与第 ${firstRow} 行相同` }; // prettier-ignore
    return { ...row, verdict: 'bad', errors: [cellError(doubled, columns, LOT_MENDS)], lot: null, lotId: null };
  }
  firstRows.set(key, row.row);
  return { ...row, verdict: 'good', errors: [], lot: { ...lot }, lotId: null };
}

/** Rules that compare two cells say nothing when one of them could not be read. */
const COMPARES: Readonly<Record<string, readonly LotField[] | undefined>> = {
  EXPIRES_BEFORE_PRODUCTION: ['producedOn', 'expiresOn'],
  SHELF_LIFE_EXCEEDED: ['productId', 'producedOn', 'expiresOn'],
  NOT_WHOLE_PACKS: ['pieces', 'packPieces'],
};

/** judgeLot over a row of which some cells could not be read: harmless values stand in for them, and are not judged. */
function judgeReadable(lot: LotInput, unread: ReadonlySet<string>, book: LotRuleBook): FieldError[] {
  const standIns: LotInput = {
    productId: '',
    districtId: '',
    serves: null,
    batch: '',
    producedOn: book.today,
    expiresOn: addDays(book.today, 1),
    pieces: 1,
    packPieces: 1,
    priceFen: 0,
  };
  const readable = Object.fromEntries(Object.entries(lot).filter(([field]) => !unread.has(field)));
  const whole: LotInput = { ...standIns, ...readable };
  return judgeLot(whole, lotFactsOf(book, whole.productId)).filter(
    ({ field, code }) => !unread.has(field) && !COMPARES[code]?.some((other) => unread.has(other)),
  );
}
