import { parseMobile, parseUscc, toHalfWidth, type Size } from '@supplydock/domain';
import { dayOf, districtOf, readCells, refuseCell, wholeOf, type CellReader, type Mends, type Reading } from '@supplydock/imports'; // prettier-ignore
import { usccError } from '../registration/read-registration.js';
import { FIRM_COLUMNS, type FirmColumnMap, type FirmField } from './firm-columns.js';
import type { FirmRuleBook } from './firm-rule-book.js';

/** What people write to try a list out, or leave in it from a template. */
const TEST_NAME =
  /^(test|demo|example|sample|asdf|qwer|aaa|xxx|foo\b|n\/a|none|null|测试|试用|示例|样例|演示|无|暂无)|^[\d\p{P}\s]+$/iu;

const SIZE_NAMES: Readonly<Record<string, Size | undefined>> = {
  micro: 'micro', 微型: 'micro', 微型企业: 'micro', 微: 'micro',
  small: 'small', 小型: 'small', 小型企业: 'small', 小: 'small',
  medium: 'medium', 中型: 'medium', 中型企业: 'medium', 中: 'medium',
  large: 'large', 大型: 'large', 大型企业: 'large', 大: 'large',
}; // prettier-ignore

const line = (text: string): string => text.trim().replace(/\s+/g, ' ');

const READERS: Readonly<Record<FirmField, CellReader<FirmRuleBook>>> = {
  uscc: (text) => {
    const read = parseUscc(text);
    if (read.ok) return read.value.uscc;
    const { code, message, messageZh } = usccError(read.error);
    return refuseCell(code, message, messageZh);
  },
  name: (text) => (TEST_NAME.test(toHalfWidth(text).trim()) ? refuseCell('TEST_ROW', 'is a try, not a firm', '为测试或示例数据，不是企业') : line(text)), // prettier-ignore
  districtId: (text, { districts }) => districtOf(districts, text),
  address: line,
  industry: line,
  size: (text) => SIZE_NAMES[toHalfWidth(text).trim().toLowerCase()] ?? refuseCell('UNKNOWN_SIZE', 'is not a size of firms', '不是企业规模'), // prettier-ignore
  contactName: line,
  contactPhone: (text) => {
    const read = parseMobile(text);
    return read.ok
      ? read.value
      : refuseCell(read.error.code, 'must be a mobile number of 11 digits', '须为 11 位手机号码');
  },
  headcount: wholeOf,
  effectiveFrom: dayOf,
};

/** Reads the cells of one row. Every cell is looked at, also when another one is wrong. */
export const readFirmCells = (
  cells: readonly string[],
  columns: FirmColumnMap,
  book: FirmRuleBook,
): Reading<FirmField> => readCells(cells, columns, FIRM_COLUMNS, READERS, book);

/** How a cell of a firm is mended. */
export const FIRM_MENDS: Mends = {
  USCC_LENGTH: ['Copy all 18 signs from the licence.', '请对照营业执照填写全部 18 位。'],
  USCC_CHARACTER: ['Copy it from the licence; 0 and O, 1 and I are easily confused.', '请对照营业执照核对，注意 0 与 O、1 与 I。'],
  USCC_CHECK: ['One sign is wrong; copy it from the licence.', '其中有一位错误，请对照营业执照。'],
  TEST_ROW: ['Remove the row.', '请删除该行。'],
  UNKNOWN_SIZE: ['Write micro, small, medium or large, or leave it empty: it follows from the staff.', '请填写微型、小型、中型或大型；留空则按人数判定。'],
  MOBILE_FORMAT: ['Write the mobile number of the contact, such as 13800000000.', '请填写联系人手机号码，例如 13800000000。'],
  QUANTITY_FRACTION: ['Write whole people.', '请填写整数人数。'],
  QUANTITY_TOO_LARGE: ['Check the number; it may be a code or a telephone.', '请核对数字，可能误填了代码或电话。'],
  DAY_PASSED: ['Write today or a later day, or leave it empty: rounds have used what counted before.', '请填写今天或以后的日期，或留空。'],
  DAY_TOO_FAR: ['Write a day of the next 31, or hand it in later.', '请填写 31 天以内的日期，或届时再提交。'],
  OTHER_DISTRICT: ['Leave the firm to its own district, or correct the district.', '请交由所在区办理，或更正所在区。'],
  OTHER_NAME: ['Compare code and name with the licence; one of them belongs to another firm.', '请对照营业执照核对代码和名称。'],
  FIRM_STATE: ['Decide about the firm first; its page says why it stands so.', '请先处理该企业，详见企业页面。'],
  DOUBLED_ROW: ['Keep the row that is right.', '请只保留正确的一行。'],
}; // prettier-ignore
