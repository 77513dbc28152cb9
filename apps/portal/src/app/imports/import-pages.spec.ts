import type { ImportRow, LotImport } from '@supplydock/api-client';
import { FakeApi, refusal } from '../../testing/fake-api.js';
import { openPage, type OpenPage } from '../../testing/open-page.js';
import { someone } from '../../testing/samples.js';

const lotImport: LotImport = {
  id: 'i1',
  fileName: 'march.xlsx',
  kind: 'xlsx',
  fileSha256: 'ab'.repeat(32),
  header: ['Product', 'Batch', 'how many'],
  columns: [
    { field: 'productId', column: 1 },
    { field: 'batch', column: 2 },
    { field: 'pieces', column: 3 },
  ],
  missing: [],
  counts: { rows: 3, good: 2, bad: 1, posted: 0 },
  uploadedAt: '2020-03-02T01:00:00Z',
  postedAt: null,
  version: 4,
};
const badRow: ImportRow = {
  row: 7,
  cells: ['Surgical mask', 'A1', '1e3'],
  verdict: 'bad',
  errors: [
    {
      column: 3,
      field: 'pieces',
      code: 'QUANTITY_EXPONENT',
      message: 'is written with an exponent',
      messageZh: '使用了科学计数法',
      mend: 'Write all digits.',
      mendZh: '请写出全部数字。',
    },
  ],
  lotId: null,
};
const rows = { items: [badRow], nextAfter: null, total: 1 };
const apiWith = (more: Partial<LotImport> = {}): FakeApi =>
  new FakeApi()
    .answer('GET /api/lot-imports/i1', { ...lotImport, ...more })
    .answer('GET /api/lot-imports/i1/rows', rows);
const open = (url: string, api: FakeApi, locale: 'en' | 'zh' = 'en'): Promise<OpenPage> =>
  openPage(url, { as: someone('supplier'), api, locale });

async function choose(page: OpenPage, file: File): Promise<void> {
  const input = page.element.querySelector<HTMLInputElement>('#import-file')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
}

describe('handing in a list', () => {
  it('offers both templates and asks for a file', async () => {
    const page = await open('/supplier/lots/import', new FakeApi());
    const links = [...page.element.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/api/lot-imports/template?language=zh', '/api/lot-imports/template?language=en']);
    await page.press('Check the list');
    expect(page.text()).toContain('Choose a file');
  });

  it('sends the bytes with their kind and name, and shows what came of it', async () => {
    const api = apiWith().answer('POST /api/lot-imports', lotImport);
    const page = await open('/supplier/lots/import', api);
    await choose(page, new File(['x'], '三月.xlsx'));
    await page.press('Check the list');
    const sent = api.last('POST /api/lot-imports');
    expect(sent?.headers.get('Content-Type')).toContain('spreadsheetml');
    expect(decodeURIComponent(sent?.headers.get('X-File-Name') ?? '')).toBe('三月.xlsx');
    expect(page.url()).toBe('/supplier/lots/import/i1');
  });

  it('says why a file is refused', async () => {
    const page = await open(
      '/supplier/lots/import',
      new FakeApi().answer('POST /api/lot-imports', refusal(422, 'ZIP_NESTED')),
    );
    await choose(page, new File(['x'], 'a.csv'));
    await page.press('Check the list');
    expect(page.text()).toContain('ZIP_NESTED title');
  });
});

describe('the rows of a list', () => {
  it('say which cell is wrong and how to mend it, in both languages', async () => {
    const english = await open('/supplier/lots/import/i1', apiWith());
    expect(english.text()).toContain('how many: is written with an exponent — Write all digits.');
  });

  it('say it in Chinese', async () => {
    const page = await open('/supplier/lots/import/i1', apiWith(), 'zh');
    expect(page.text()).toContain('使用了科学计数法 — 请写出全部数字。');
    expect(page.element.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/api/lot-imports/i1/bad-rows?language=zh',
    );
  });

  it('are posted without the bad ones, once, as they were looked at', async () => {
    const api = apiWith().answer('POST /api/lot-imports/i1/posting', lotImport);
    const page = await open('/supplier/lots/import/i1', api);
    await page.press('Post the 2 good lots');
    const sent = api.last('POST /api/lot-imports/i1/posting');
    expect(sent?.body).toEqual({ mode: 'valid' });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('are all posted when none is bad', async () => {
    const api = apiWith({ counts: { rows: 2, good: 2, bad: 0, posted: 0 } });
    api.answer('POST /api/lot-imports/i1/posting', refusal(412, 'VERSION_MISMATCH'));
    const page = await open('/supplier/lots/import/i1', api);
    await page.press('Post 2 lots');
    expect(api.last('POST /api/lot-imports/i1/posting')?.body).toEqual({ mode: 'all' });
    expect(page.text()).toContain('VERSION_MISMATCH title');
  });
});

describe('columns that are not known', () => {
  it('are explained before anything is judged', async () => {
    const api = apiWith({ missing: ['pieces'], columns: lotImport.columns.slice(0, 2) });
    api.answer('PUT /api/lot-imports/i1/columns', lotImport);
    const page = await open('/supplier/lots/import/i1', api);
    const select = page.element.querySelector<HTMLSelectElement>('#column-pieces')!;
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.press('Use these columns');
    expect(page.text()).toContain('Each column can hold one thing only');
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.press('Use these columns');
    const sent = api.last('PUT /api/lot-imports/i1/columns');
    expect(sent?.body).toEqual({ columns: lotImport.columns });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
  });
});

describe('a list of firms', () => {
  const firmImport = {
    ...lotImport,
    header: ['代码', '名称', '人数'],
    columns: [
      { field: 'uscc', column: 1 },
      { field: 'name', column: 2 },
      { field: 'headcount', column: 3 },
    ],
  };
  const firmRow = { ...badRow, cells: ['91', '某厂', '1e3'], lotId: undefined, enterpriseId: 'e1' };
  const api = (more: object = {}): FakeApi =>
    new FakeApi()
      .answer('GET /api/firm-imports/i1', { ...firmImport, ...more })
      .answer('GET /api/firm-imports/i1/rows', { items: [firmRow], nextAfter: null, total: 1 });
  const openAs = (role: 'district_officer' | 'auditor', url: string, answers = api()): Promise<OpenPage> =>
    openPage(url, { as: someone(role), api: answers });

  it('starts from a template of its own and goes to its own place', async () => {
    const page = await openAs('district_officer', '/firms/import', api().answer('POST /api/firm-imports', firmImport));
    expect(page.element.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/api/firm-imports/template?language=zh',
    );
    await choose(page, new File(['x'], 'firms.csv'));
    await page.press('Check the list');
    expect(page.url()).toBe('/firms/import/i1');
    expect(page.text()).toContain('人数: is written with an exponent');
    expect(page.element.querySelector('a[href="/firms/e1"]')).not.toBeNull();
  });

  it('is entered without the bad rows', async () => {
    const page = await openAs('district_officer', '/firms/import/i1', api().answer('POST /api/firm-imports/i1/posting', firmImport)); // prettier-ignore
    await page.press('Enter the 2 good rows');
    expect(page.api.last('POST /api/firm-imports/i1/posting')?.body).toEqual({ mode: 'valid' });
  });

  it('has columns of its own to be explained', async () => {
    const page = await openAs('district_officer', '/firms/import/i1', api({ missing: ['headcount'] }));
    const labels = [...page.element.querySelectorAll('mat-label')].map(({ textContent }) => textContent);
    expect(labels.slice(0, 3)).toEqual(['Social credit code', 'Firm', 'Staff on site']);
  });

  it('is not there for those who only read', async () => {
    expect((await openAs('auditor', '/firms/import')).element.querySelector('input[type=file]')).toBeNull();
  });
});
