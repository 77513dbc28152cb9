import { describe, expect, it } from '@jest/globals';
import { readSheet } from 'read-excel-file/universal';
import { ExportWords } from './export-words.js';
import type { ExportFormat, ExportLanguage } from './export-query.js';
import { listFile, MAX_EXPORT_ROWS, type ListFile } from './list-file.js';

interface Row {
  readonly name: string;
  readonly pieces: number | null;
}
const columns = [
  { en: 'Firm', zh: '企业', of: (row: Row) => row.name },
  { en: 'Pieces', zh: '数量', of: (row: Row) => row.pieces },
];
const head = { seq: 12, hash: 'ab' };
const words = new ExportWords('en', 'Shanghai', 'Asia/Shanghai', new Map([['310101', 'Huangpu']]), new Map());

function fileOf(
  rows: readonly Row[],
  format: ExportFormat,
  language: ExportLanguage = 'en',
): { wanted: ListFile<Row>; limits: number[] } {
  const limits: number[] = [];
  const page: ListFile<Row>['page'] = async (cursor, limit) => {
    limits.push(limit);
    const from = Number(cursor ?? 0);
    const next = from + limit < rows.length ? String(from + limit) : null;
    return { items: rows.slice(from, from + limit), nextCursor: next };
  };
  return { wanted: { name: 'x', as: { language, format }, columns, page, words, head }, limits };
}

async function bytesOf(wanted: ListFile<Row>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of (await listFile(wanted)).getStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
const textOf = async (rows: readonly Row[], language: ExportLanguage = 'en'): Promise<string> =>
  (await bytesOf(fileOf(rows, 'csv', language).wanted)).toString();
const sheetOf = async (rows: readonly Row[], language: ExportLanguage = 'en'): Promise<unknown[][]> =>
  readSheet(new Uint8Array(await bytesOf(fileOf(rows, 'xlsx', language).wanted)).buffer);

const many = (count: number): Row[] => Array.from({ length: count }, (_, n) => ({ name: `Firm ${n}`, pieces: n }));
const COMPUTED = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'];

describe('a list as CSV', () => {
  it('holds every row of every page, the columns in the language, and the head of the ledger', async () => {
    const [first, ...lines] = (await textOf(many(450))).split('\r\n');
    expect(first).toBe('\ufeffFirm,Pieces');
    expect(lines.slice(0, 450)).toEqual(many(450).map(({ name, pieces }) => `${name},${pieces}`));
    expect(lines.slice(450)).toEqual(['Ledger head 12,ab', '']);
    expect(await textOf([], 'zh')).toBe('\ufeff企业,数量\r\n账本末条 12,ab\r\n');
  });

  it.each(COMPUTED)('neutralises %j', async (name) => {
    const [, line] = (await textOf([{ name, pieces: -5 }])).split('Firm,Pieces\r\n');
    expect(line.replace(/^"/, '').startsWith(`'${name}`)).toBe(true);
    expect(line).toContain(',-5\r\n');
  });

  it('ends at its limit and says so', async () => {
    const lines = (await textOf(many(MAX_EXPORT_ROWS + 1))).trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + MAX_EXPORT_ROWS + 2);
    expect(lines.at(-2)).toBe('There are more rows: narrow the filters');
  });
});

describe('a list as XLSX', () => {
  it('reads back as it was: numbers as numbers, nothing as nothing, and the head of the ledger', async () => {
    const rows = [...many(450), { name: 'Ä & <b>"口罩"</b> \u{1f637}', pieces: null }];
    expect(await sheetOf(rows)).toEqual([
      ['Firm', 'Pieces'],
      ...rows.map(({ name, pieces }) => [name, pieces]),
      ['Ledger head 12', 'ab'],
    ]);
    expect((await sheetOf([], 'zh'))[0]).toEqual(['企业', '数量']);
  });

  it.each(COMPUTED)('neutralises %j', async (name) => {
    const [, row] = await sheetOf([{ name, pieces: -5 }]);
    expect([String(row[0]).startsWith("'"), String(row[0]).at(-1), row[1]]).toEqual([true, name.at(-1), -5]);
  });

  it('replaces what XML cannot hold and cuts what Excel does not open', async () => {
    const [, odd, long] = await sheetOf([
      { name: 'a\u0000b\ud800c\uffff', pieces: 1 },
      { name: 'x'.repeat(40_000), pieces: 2 },
    ]);
    expect(odd[0]).toBe('a\ufffdb\ufffdc\ufffd');
    expect(String(long[0])).toHaveLength(32_767);
  });

  it('has the same bytes for the same rows', async () => {
    const [one, two] = [await bytesOf(fileOf(many(5), 'xlsx').wanted), await bytesOf(fileOf(many(5), 'xlsx').wanted)];
    expect(one.equals(two)).toBe(true);
  });
});

describe.each(['csv', 'xlsx'] as const)('a list as %s', (format) => {
  it('is read no faster than it is taken', async () => {
    const { wanted, limits } = fileOf(many(MAX_EXPORT_ROWS), format);
    const stream = (await listFile(wanted)).getStream();
    const chunks = stream[Symbol.asyncIterator]();
    for (let taken = 0; taken < 3; taken += 1) await chunks.next();
    expect(limits.length).toBeLessThan(40);
    stream.destroy();
  });

  it('fails before anything is sent when its list does', async () => {
    const { wanted } = fileOf([], format);
    const refused = { ...wanted, page: () => Promise.reject(new Error('NOT_FOUND')) };
    await expect(listFile(refused)).rejects.toThrow('NOT_FOUND');
  });
});

describe('words of a file', () => {
  it('are names in the language of the reader; what is unknown stays', () => {
    expect([words.district('310101'), words.district('x'), words.product('y')]).toEqual(['Huangpu', 'x', 'y']);
    expect([words.of('lot', 'ON_HOLD'), words.of('tier', 1), words.of('lot', 'NEW')]).toEqual(['On hold', 'Key in the epidemic', 'NEW']); // prettier-ignore
    expect(words.time('2020-03-01T16:05:00.000Z')).toBe('2020-03-02 00:05');
    const chinese = new ExportWords('zh', '上海市', 'Asia/Shanghai', new Map(), new Map());
    expect([chinese.of('award', 'OFFERED'), chinese.all(['a', 'b'])]).toEqual(['待确认', 'a、b']);
  });
});
