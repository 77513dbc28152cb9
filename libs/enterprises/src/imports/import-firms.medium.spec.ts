import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeUscc } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { TableReader } from '@supplydock/imports';
import { LedgerService } from '@supplydock/ledger';
import { arrangeCity, CITY, CLERK, compileServer, DISTRICT, FixedClock, openTestDatabase, OTHER_DISTRICT, OTHER_FIRM, sheetOf, type TestDatabase } from '@supplydock/testing'; // prettier-ignore
import { EnterprisesQuery, HeadcountFilingsQuery } from '../dto/requests.dto.js';
import { ListFilings } from '../headcount/list-filings.js';
import { ListEnterprises } from '../read/list-enterprises.js';
import { ImportFirms } from './import-firms.js';

const FIRM_CODE = '914403001922038216';
let db: TestDatabase;
let imports: ImportFirms;
let listFirms: ListEnterprises;
let listFilings: ListFilings;

const official = (role: 'district_officer' | 'city_officer', districtId: string | null): Actor =>
  ({
    jurisdictionId: CITY,
    userId: CLERK,
    displayName: 'Officer',
    locale: 'en',
    memberships: [{ role, enterpriseId: null, districtId }],
  }) as unknown as Actor;
const officer = official('district_officer', DISTRICT);

beforeAll(async () => {
  compileServer();
  db = await openTestDatabase();
  await arrangeCity(db.owner);
  const clock = new FixedClock(new Date('2020-03-02T04:00:00Z'));
  listFirms = new ListEnterprises(db.uow, clock);
  listFilings = new ListFilings(db.uow, clock);
  imports = new ImportFirms(db.uow, new TableReader(), new LedgerService(), clock);
}, 60_000);
afterAll(() => db.close());

const HEADER = [
  '统一社会信用代码',
  '企业名称',
  '所在区',
  '地址',
  '行业',
  '规模',
  '联系人',
  '手机号码',
  '在岗人数',
  '自何日起',
];
const row = (code: string, name: string, staff = '４３', district = DISTRICT): string[] => [code, name, district, '人民路 1 号', '印刷', '', '李敏', '13800000000', staff, '']; // prettier-ignore
const csv = (rows: readonly (readonly string[])[], header = HEADER): Buffer =>
  Buffer.from([header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
const count = async (sql: string, ...parameters: unknown[]): Promise<number> => {
  await db.owner.query('ANALYZE enterprises, headcount_filings'); // thousands of rows since the last look
  return Number((await db.owner.query(`SELECT count(*) AS n FROM ${sql}`, parameters))[0].n);
};

/** The n-th made-up code that passes its checks. */
const codeOf = (n: number): string => composeUscc('91', DISTRICT, `MA${String(n).padStart(6, '0')}`);

describe('5,000 firms, 200 of the rows bad', () => {
  it('all 200 are named; the others wait for their review; the mended ones make no duplicate', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => row(codeOf(index), `上海第${index}厂`));
    const wrong = ['100000000000000', '98,765,432', '0', '-1', '1e3'];
    for (let bad = 0; bad < 200; bad++) rows[bad * 25][8] = wrong[bad % wrong.length];
    const cpu = process.cpuUsage();
    const preview = await imports.upload(officer, 'firms.csv', csv(rows));
    expect(preview).toMatchObject({ counts: { rows: 5_000, good: 4_800, bad: 200, posted: 0 }, missing: [] });
    const { items, total } = await imports.rows(officer, preview.id, { verdict: 'bad', after: 0, limit: 200 });
    expect([items.length, total, new Set(items.map(({ row: at }) => at)).size]).toEqual([200, 200, 200]);
    await expect(imports.post(officer, preview.id, 1, 'all')).rejects.toMatchObject({ code: 'IMPORT_HAS_BAD_ROWS' });
    expect(await count('firm_imports WHERE posted_at IS NOT NULL')).toBe(0);

    const posted = await imports.post(officer, preview.id, 1, 'valid');
    const used = process.cpuUsage(cpu);
    const cpuMs = (used.user + used.system) / 1000;
    console.info(`5,000 firms: ${(cpuMs / 1000).toFixed(1)} s of processor, read, judged, posted and judged again`);
    expect(posted).toMatchObject({ counts: { good: 0, bad: 200, posted: 4_800 }, version: 2 });
    const firms = `enterprises e JOIN headcount_filings f ON f.enterprise_id = e.id
      WHERE e.name LIKE '上海第%' AND e.state = 'UNDER_REVIEW' AND e.tier = 4 AND f.state = 'PENDING' AND f.headcount = 43`;
    expect(await count(firms)).toBe(4_800);
    expect(await count('headcounts h JOIN enterprises e ON e.id = h.enterprise_id WHERE e.name LIKE $1', '上海第%')).toBe(0); // prettier-ignore
    expect(await count("ledger_entries WHERE kind = 'ENTERPRISE_REGISTERED'")).toBe(4_800);
    const [entry] = await db.owner.query("SELECT payload FROM ledger_entries WHERE kind = 'FIRMS_IMPORTED'");
    expect(entry.payload).toMatchObject({ registered: 4_800, headcounts: 0, badRows: 200, office: DISTRICT });

    const ofList = Object.assign(new EnterprisesQuery(), { importId: preview.id, state: 'UNDER_REVIEW', limit: 2 });
    const page = await listFirms.list(officer, ofList);
    expect([page.total, page.items[0].filedHeadcount, page.items[0].filedFrom]).toEqual([4_800, 43, '2020-03-02']);

    for (let bad = 0; bad < 200; bad++) rows[bad * 25][8] = '43';
    const mended = await imports.upload(officer, 'firms mended.csv', csv(rows));
    expect(mended.counts).toEqual({ rows: 5_000, good: 200, bad: 0, posted: 4_800 });
    await imports.post(officer, mended.id, 1, 'all');
    expect(await count(firms)).toBe(5_000);
    await expect(imports.post(officer, mended.id, 2, 'all')).rejects.toMatchObject({ code: 'NOTHING_TO_POST' });
  });
});

describe('a list', () => {
  it('of registered firms files their staff, once, and leaves what counts as it is', async () => {
    await db.owner.query('UPDATE enterprises SET uscc = $2 WHERE id = $1', [OTHER_FIRM, FIRM_CODE]);
    const [{ name }] = await db.owner.query('SELECT name FROM enterprises WHERE id = $1', [OTHER_FIRM]);
    const other = official('district_officer', OTHER_DISTRICT);
    const header = ['信用代码', '单位名称', '人数'];
    const file = csv([[FIRM_CODE, name, '60']], header);
    const { id, counts } = await imports.upload(other, 'staff.csv', file);
    expect(counts).toMatchObject({ good: 1, bad: 0 });
    expect((await imports.post(other, id, 1, 'all')).counts).toMatchObject({ posted: 1 });
    const waiting = `headcount_filings WHERE enterprise_id = '${OTHER_FIRM}' AND state = 'PENDING'`;
    expect(await count(`${waiting} AND headcount = 60`)).toBe(1);
    expect((await imports.upload(other, 'again.csv', file)).id).toBe(id);
    const next = await imports.upload(other, 'next.csv', csv([[FIRM_CODE, name, '70']], header));
    await imports.post(other, next.id, 1, 'all');
    expect([await count(waiting), await count(`${waiting} AND headcount = 70`)]).toEqual([1, 1]);
    expect(await count('headcounts WHERE enterprise_id = $1', OTHER_FIRM)).toBe(1);
    const ofList = (importId: string) =>
      listFilings.list(other, Object.assign(new HeadcountFilingsQuery(), { importId }));
    expect([(await ofList(id)).total, (await ofList(next.id)).items.map(({ headcount }) => headcount)]).toEqual([0, [70]]); // prettier-ignore
  });

  it('of one district is closed to another, and holds no firm of another', async () => {
    const file = csv([row(codeOf(9_001), '上海另区厂', '5', OTHER_DISTRICT)]);
    const { id, counts } = await imports.upload(officer, 'other.csv', file);
    expect(counts).toMatchObject({ good: 0, bad: 1 });
    const other = official('district_officer', OTHER_DISTRICT);
    await expect(imports.show(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const city = official('city_officer', null);
    expect((await imports.show(city, id)).counts.bad).toBe(1);
    expect((await imports.upload(city, 'other.csv', file)).counts.good).toBe(1);
  });

  it('comes as a sheet too, with columns of its own that are explained once', async () => {
    const own = sheetOf([['code', 'who', 'how many'], [codeOf(9_002), '上海表格厂', 12]]);
    const first = await imports.upload(officer, 'own.xlsx', own);
    expect(first).toMatchObject({ kind: 'xlsx', missing: ['uscc', 'name', 'headcount'] });
    const explained = [
      { field: 'uscc', column: 1 },
      { field: 'name', column: 2 },
      { field: 'headcount', column: 3 },
    ] as const;
    const judged = await imports.setColumns(officer, first.id, 1, explained);
    expect([judged.missing, judged.counts.bad, judged.version]).toEqual([[], 1, 2]);
    const later = await imports.upload(officer, 'later.xlsx', sheetOf([['code', 'who', 'how many'], [codeOf(9_003), '上海后厂', 3]]));
    expect(later.missing).toEqual([]);
    const bad = await imports.badRows(officer, first.id, 'en');
    expect(bad).toContain('is empty, and the firm is not registered yet');
  }); // prettier-ignore
});
