import { describe, expect, it } from '@jest/globals';
import { FIRM_COLUMNS, mapFirmColumns, type FirmField } from './firm-columns.js';
import type { FirmRuleBook, KnownFirm } from './firm-rule-book.js';
import { judgeFirms } from './judge-firms.js';

const KNOWN: KnownFirm = {
  id: 'e1',
  uscc: '914403001922038216',
  name: '上海申禾印务（集团）有限公司',
  districtId: '310101',
  state: 'VERIFIED',
  headcount: 43,
  filedHeadcount: null,
  filedFrom: null,
};
const BOOK: FirmRuleBook = {
  today: '2020-03-02',
  ownDistrictId: '310101',
  districts: [
    { id: '310101', nameEn: 'Huangpu', nameZh: '黄浦区' },
    { id: '310115', nameEn: 'Pudong', nameZh: '浦东新区' },
  ],
  known: new Map([[KNOWN.uscc, KNOWN]]),
};
const GOOD: Record<FirmField, string> = {
  uscc: ' ９１１１００００ 600037341l',
  name: '上海云勇有限公司',
  districtId: '黄浦',
  address: '人民路 1 号',
  industry: '印刷',
  size: '小型企业',
  contactName: '李敏',
  contactPhone: '+86 138-0000-0000',
  headcount: '４３',
  effectiveFrom: '',
};
const columns = mapFirmColumns(FIRM_COLUMNS.map(({ zh }) => zh), new Map()); // prettier-ignore
const cellsOf = (row: Partial<Record<FirmField, string>>): string[] =>
  FIRM_COLUMNS.map(({ field }) => ({ ...GOOD, ...row })[field]);
const judge = (rows: readonly Partial<Record<FirmField, string>>[], book = BOOK) =>
  judgeFirms(rows.map((row, index) => ({ row: index + 2, cells: cellsOf(row) })), columns, book); // prettier-ignore
const one = async (row: Partial<Record<FirmField, string>>, book = BOOK) => (await judge([row], book))[0];
const known = { uscc: KNOWN.uscc, name: KNOWN.name };

/** What stands in the messy lists of real life, and what is said to each. */
const MISTAKES: readonly (readonly [Partial<Record<FirmField, string>>, FirmField, string])[] = [
  [{ headcount: '100000000000000' }, 'headcount', 'QUANTITY_TOO_LARGE'],
  [{ headcount: '10^14' }, 'headcount', 'QUANTITY_NOT_A_NUMBER'],
  [{ headcount: '98,765,432' }, 'headcount', 'MAX'],
  [{ headcount: '0' }, 'headcount', 'MIN'],
  [{ headcount: '-1' }, 'headcount', 'QUANTITY_NEGATIVE'],
  [{ headcount: '−1' }, 'headcount', 'QUANTITY_NEGATIVE'],
  [{ headcount: '1e3' }, 'headcount', 'QUANTITY_EXPONENT'],
  [{ headcount: '43.5' }, 'headcount', 'QUANTITY_FRACTION'],
  [{ headcount: '约40' }, 'headcount', 'QUANTITY_NOT_A_NUMBER'],
  [{ headcount: '' }, 'headcount', 'CELL_EMPTY'],
  [{ headcount: 'NaN' }, 'headcount', 'QUANTITY_NOT_A_NUMBER'],
  [{ name: 'test' }, 'name', 'TEST_ROW'],
  [{ name: '测试企业123' }, 'name', 'TEST_ROW'],
  [{ name: 'ａａａａ' }, 'name', 'TEST_ROW'],
  [{ name: '示例印务有限公司' }, 'name', 'TEST_ROW'],
  [{ name: '----' }, 'name', 'TEST_ROW'],
  [{ name: '' }, 'name', 'CELL_EMPTY'],
  [{ districtId: '黄埔区' }, 'districtId', 'UNKNOWN_DISTRICT'],
  [{ districtId: 'Huangpoo' }, 'districtId', 'UNKNOWN_DISTRICT'],
  [{ districtId: '浦东新区' }, 'districtId', 'OTHER_DISTRICT'],
  [{ uscc: '91310115MA1H8R7C6D' }, 'uscc', 'USCC_CHECK'],
  [{ uscc: '9111000060003734' }, 'uscc', 'USCC_LENGTH'],
  [{ uscc: '9111000060003734OL' }, 'uscc', 'USCC_CHARACTER'],
  [{ contactPhone: '021-5555' }, 'contactPhone', 'MOBILE_FORMAT'],
  [{ contactPhone: '' }, 'contactPhone', 'CELL_EMPTY'],
  [{ address: '' }, 'address', 'CELL_EMPTY'],
  [{ industry: 'x'.repeat(41) }, 'industry', 'IS_LENGTH'],
  [{ size: 'gigantic' }, 'size', 'UNKNOWN_SIZE'],
  [{ effectiveFrom: '2020-03-01' }, 'effectiveFrom', 'DAY_PASSED'],
  [{ effectiveFrom: '2020-05-01' }, 'effectiveFrom', 'DAY_TOO_FAR'],
  [{ effectiveFrom: '1/2/2020' }, 'effectiveFrom', 'NOT_A_DAY'],
  [{ ...known, name: '上海别家有限公司' }, 'name', 'OTHER_NAME'],
];

describe('a row of a list of firms', () => {
  it('is read as people write it: full-width digits, spaces, short names of districts', async () => {
    expect(await one({})).toMatchObject({
      verdict: 'good',
      errors: [],
      firm: { uscc: '91110000600037341L', districtId: '310101', size: 'small', contactPhone: '13800000000', headcount: 43, effectiveFrom: '2020-03-02' },
    }); // prettier-ignore
  });

  it.each(MISTAKES)('%j is refused at %s with %s, and how to mend it', async (row, field, code) => {
    const { verdict, errors, firm } = await one(row);
    expect(errors.map((error) => [error.field, error.code])).toEqual([[field, code]]);
    expect([verdict, firm]).toEqual(['bad', null]);
    expect(errors[0].column).toBe(columns[field]! + 1);
    expect(errors[0].mend).not.toBe('Compare it with the template.');
    expect(errors[0].mendZh).toMatch(/\p{Script=Han}/u);
  });

  it('of which every cell is wrong names them all at once', async () => {
    const { errors } = await one({ uscc: '1', headcount: '-5', districtId: 'x', contactPhone: '1', size: '?' });
    expect(errors.map(({ field }) => field)).toEqual(['uscc', 'districtId', 'size', 'contactPhone', 'headcount']);
  });

  it('lies in the office’s own district where it names none, and needs one in a list of the city', async () => {
    expect((await one({ districtId: '' })).firm?.districtId).toBe('310101');
    const city = { ...BOOK, ownDistrictId: null };
    expect((await one({ districtId: '' }, city)).errors[0]).toMatchObject({ field: 'districtId', code: 'CELL_EMPTY' });
    expect((await one({ districtId: '浦东' }, city)).firm?.districtId).toBe('310115');
  });
});

describe('a row of a registered firm', () => {
  it('files a headcount from a day on, and needs nothing but code, name and staff', async () => {
    const bare = { ...known, districtId: '', address: '', industry: '', contactName: '', contactPhone: '', size: '' };
    expect(await one({ ...bare, headcount: '50', effectiveFrom: '2020-03-09' })).toMatchObject({
      verdict: 'good',
      enterpriseId: 'e1',
      firm: { headcount: 50, effectiveFrom: '2020-03-09' },
    });
  });

  it('is so already with the staff that counts, or that waits from the same day', async () => {
    expect((await one({ ...known, headcount: '43' })).verdict).toBe('posted');
    const waits = { ...BOOK, known: new Map([[KNOWN.uscc, { ...KNOWN, filedHeadcount: 50, filedFrom: '2020-03-09' }]]) };
    expect((await one({ ...known, headcount: '50' }, waits)).verdict).toBe('posted');
    expect((await one({ ...known, headcount: '50', effectiveFrom: '2020-03-10' }, waits)).verdict).toBe('good');
    expect((await one({ ...known, headcount: '43' }, waits)).verdict).toBe('good');
  }); // prettier-ignore

  it('is refused for a suspended firm and for one of another district; brackets make no other name', async () => {
    const other = (change: Partial<KnownFirm>) => ({ ...BOOK, known: new Map([[KNOWN.uscc, { ...KNOWN, ...change }]]) });
    expect((await one({ ...known, headcount: '50' }, other({ state: 'SUSPENDED' }))).errors[0].code).toBe('FIRM_STATE');
    expect((await one({ ...known, headcount: '50' }, other({ districtId: '310115' }))).errors[0].code).toBe('OTHER_DISTRICT');
    expect((await one({ ...known, name: '上海申禾印务(集团) 有限公司', headcount: '50' })).verdict).toBe('good');
  }); // prettier-ignore
});

describe('a whole list', () => {
  it('adds up: every row is good, bad or so already, and a firm that stands in it twice is named', async () => {
    const judged = await judge([{}, {}, { ...known, headcount: '43' }, ...MISTAKES.map(([row]) => row)]);
    const count = (verdict: string) => judged.filter((row) => row.verdict === verdict).length;
    expect([count('good'), count('posted'), count('bad')]).toEqual([1, 1, MISTAKES.length + 1]);
    expect(judged[1].errors).toMatchObject([{ field: 'uscc', code: 'DOUBLED_ROW', message: 'stands in row 2 already' }]); // prettier-ignore
  });

  it('is not judged while code, name or staff have no column', async () => {
    expect(await judgeFirms([{ row: 2, cells: ['x'] }], { uscc: 0 }, BOOK)).toEqual([]);
  });
});
