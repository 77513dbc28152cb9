import { setImmediate } from 'node:timers/promises';
import { PickType } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { sizeOf, toHalfWidth, type Day, type Size } from '@supplydock/domain';
import { cellError, type JudgedTableRow, type TableRow } from '@supplydock/imports';
import { fieldErrors, type FieldError } from '@supplydock/platform';
import { RegisterEnterpriseBody } from '../dto/registration.dto.js';
import { judgeHeadcount } from '../headcount/judge-headcount.js';
import { missingFirmFields, type FirmColumnMap, type FirmField } from './firm-columns.js';
import type { FirmRuleBook, KnownFirm } from './firm-rule-book.js';
import { FIRM_MENDS, readFirmCells } from './read-firm-cells.js';

/** Rows judged in one go before others get the event loop. */
const SLICE = 200;
/** What a firm that is not registered yet cannot do without. */
const NEEDED_OF_NEW = ['districtId', 'address', 'industry', 'contactName', 'contactPhone'] as const;

/** The shape of a registration as the form takes it; code, district and telephone are judged where they are read. */
class NewFirmShape extends PickType(RegisterEnterpriseBody, ['name', 'address', 'industry', 'contactName', 'headcount'] as const) {} // prettier-ignore

export interface FirmRow {
  readonly uscc: string;
  readonly name: string;
  readonly districtId: string;
  readonly address: string;
  readonly industry: string;
  readonly size: Size;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly headcount: number;
  readonly effectiveFrom: Day;
}

export interface JudgedFirm extends JudgedTableRow {
  /** Set when the row is good: a firm to register, or of a registered one the staff to file. */
  readonly firm: FirmRow | null;
  /** The registered firm of the row's code. */
  readonly enterpriseId: string | null;
}

/**
 * Judges every row by the rules of a registration, or, where the code is registered, of a headcount that is filed.
 * A row whose firm has this headcount already, in force or waiting, is posted: a file handed in again changes nothing.
 * @returns the rows in their order; none while a column is missing, because then every row would be wrong
 */
export async function judgeFirms(
  rows: readonly TableRow[],
  columns: FirmColumnMap,
  book: FirmRuleBook,
): Promise<JudgedFirm[]> {
  if (missingFirmFields(columns).length > 0) return [];
  const firstRows = new Map<string, number>();
  const judged: JudgedFirm[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate();
    judged.push(judgeRow(row, columns, book, firstRows));
  }
  return judged;
}

function judgeRow(
  row: TableRow,
  columns: FirmColumnMap,
  book: FirmRuleBook,
  firstRows: Map<string, number>,
): JudgedFirm {
  const reading = readFirmCells(row.cells, columns, book);
  const values = reading.values as Partial<FirmRow>;
  const known = values.uscc === undefined ? undefined : book.known.get(values.uscc);
  const firm = wholeFirm(values, book);
  const unread = new Set<string>(reading.errors.map(({ field }) => field));
  const ruled = known ? judgeKnown(firm, known) : judgeNew(firm);
  const errors = [...reading.errors, ...[...ruled, ...judgeBoth(firm, book)].filter(({ field }) => !unread.has(field))];
  const doubled = values.uscc === undefined ? undefined : firstRows.get(values.uscc);
  if (doubled !== undefined)
    errors.push(error('uscc', 'DOUBLED_ROW', `stands in row ${doubled} already`, `与第 ${doubled} 行重复`)); // prettier-ignore
  else if (values.uscc !== undefined) firstRows.set(values.uscc, row.row);
  const enterpriseId = known?.id ?? null;
  if (errors.length > 0) return { ...row, verdict: 'bad', errors: errors.map((one) => cellError(one, columns, FIRM_MENDS)), firm: null, enterpriseId }; // prettier-ignore
  const judged = firm as FirmRow;
  if (known && isKnown(judged, known, values.effectiveFrom ?? null))
    return { ...row, verdict: 'posted', errors: [], firm: null, enterpriseId };
  return { ...row, verdict: 'good', errors: [], firm: judged, enterpriseId };
}

/** What an empty cell means: the own district, the size that follows from the staff, today. */
function wholeFirm(values: Partial<FirmRow>, { ownDistrictId, today }: FirmRuleBook): Partial<FirmRow> {
  return {
    ...values,
    districtId: values.districtId ?? ownDistrictId ?? undefined,
    size: values.size ?? sizeOf(values.headcount ?? 0),
    effectiveFrom: values.effectiveFrom ?? today,
  };
}

function judgeNew(firm: Partial<FirmRow>): FieldError[] {
  const empty = NEEDED_OF_NEW.filter((field) => !firm[field]);
  const shape = plainToInstance(NewFirmShape, firm);
  return [
    ...empty.map((field) => error(field, 'CELL_EMPTY', 'is empty, and the firm is not registered yet', '为空，且企业尚未登记')), // prettier-ignore
    ...fieldErrors(validateSync(shape)).filter(({ field }) => !empty.some((one) => one === field)),
  ];
}

function judgeKnown(firm: Partial<FirmRow>, known: KnownFirm): FieldError[] {
  const { headcount } = firm;
  const shape = fieldErrors(validateSync(plainToInstance(NewFirmShape, { headcount }))).filter(
    ({ field }) => field === 'headcount',
  );
  return [
    ...shape,
    ...(known.state === 'REJECTED' || known.state === 'SUSPENDED'
      ? [error('uscc', 'FIRM_STATE', 'is of a firm that was rejected or suspended', '所属企业已被驳回或暂停')]
      : []),
    ...(firm.name !== undefined && plain(firm.name) !== plain(known.name)
      ? [
          error(
            'name',
            'OTHER_NAME',
            `is not the name of this code: ${known.name}`,
            `与该代码登记的名称不符：${known.name}`,
          ),
        ]
      : []),
    ...(firm.districtId !== undefined && firm.districtId !== known.districtId
      ? [error('districtId', 'OTHER_DISTRICT', 'is not where the firm is registered', '与企业登记的所在区不符')]
      : []),
  ];
}

function judgeBoth({ districtId, headcount = 0, effectiveFrom }: Partial<FirmRow>, book: FirmRuleBook): FieldError[] {
  const { ownDistrictId, today } = book;
  return [
    ...(ownDistrictId !== null && districtId !== undefined && districtId !== ownDistrictId
      ? [error('districtId', 'OTHER_DISTRICT', 'is not your district', '不是本区')]
      : []),
    ...(effectiveFrom === undefined ? [] : judgeHeadcount({ headcount, effectiveFrom, reason: null }, today, null)),
  ];
}

/** @param day as it stands in the row; null where none does */
function isKnown({ headcount }: FirmRow, known: KnownFirm, day: Day | null): boolean {
  if (known.filedHeadcount !== null)
    return known.filedHeadcount === headcount && (day === null || day === known.filedFrom);
  return known.headcount === headcount;
}

/** Brackets, spaces and the width of characters do not make another name. */
function plain(name: string): string {
  return toHalfWidth(name).toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''); // prettier-ignore
}

function error(field: FirmField, code: string, message: string, messageZh: string): FieldError {
  return { field, code, message, messageZh };
}
