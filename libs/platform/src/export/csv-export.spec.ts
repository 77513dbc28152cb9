import { describe, expect, it } from '@jest/globals';
import { csvExport, MAX_EXPORT_ROWS, type CsvExport } from './csv-export.js';

interface Row {
  readonly name: string;
  readonly pieces: number;
}
const columns = [
  { en: 'Firm', zh: '企业', of: (row: Row) => row.name },
  { en: 'Pieces', zh: '数量', of: (row: Row) => row.pieces },
];
const head = { seq: 12, hash: 'ab' };

async function textOf(
  rows: readonly Row[],
  change: Partial<CsvExport<Row>> = {},
): Promise<{ text: string; limits: number[] }> {
  const limits: number[] = [];
  const page: CsvExport<Row>['page'] = async (cursor, limit) => {
    limits.push(limit);
    const from = Number(cursor ?? 0);
    const next = from + limit < rows.length ? String(from + limit) : null;
    return { items: rows.slice(from, from + limit), nextCursor: next };
  };
  const file = await csvExport({ name: 'x', language: 'en', columns, page, head, ...change });
  let text = '';
  for await (const chunk of file.getStream()) text += String(chunk);
  return { text, limits };
}

describe('an export', () => {
  it('holds every row of every page, the columns in the language, and the head of the ledger', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({ name: `Firm ${n}`, pieces: n }));
    const { text, limits } = await textOf(rows);
    const [first, ...lines] = text.split('\r\n');
    expect(first).toBe('\ufeffFirm,Pieces');
    expect(lines.slice(0, 450)).toEqual(rows.map(({ name, pieces }) => `${name},${pieces}`));
    expect(lines.slice(450)).toEqual(['Ledger head 12,ab', '']);
    expect(limits).toEqual([200, 200, 200]);
    expect((await textOf([], { language: 'zh' })).text).toBe('\ufeff企业,数量\r\n账本末条 12,ab\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'neutralises %j',
    async (name) => {
      const { text } = await textOf([{ name, pieces: -5 }]);
      expect(text.split('\ufeffFirm,Pieces\r\n')[1].replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('ends at its limit and says so', async () => {
    const rows = Array.from({ length: MAX_EXPORT_ROWS + 1 }, (_, n) => ({ name: 'f', pieces: n }));
    const lines = (await textOf(rows)).text.trimEnd().split('\r\n');
    expect(lines.length).toBe(1 + MAX_EXPORT_ROWS + 2);
    expect(lines.at(-2)).toBe('There are more rows: narrow the filters');
  });

  it('fails before anything is sent when its list does', async () => {
    const refused = () => Promise.reject(new Error('NOT_FOUND'));
    await expect(csvExport({ name: 'x', language: 'en', columns, page: refused, head })).rejects.toThrow('NOT_FOUND');
  });
});
