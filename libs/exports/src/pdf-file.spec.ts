import { describe, expect, it } from '@jest/globals';
import { pdfText } from '@supplydock/testing';
import { pdfFile, type PdfReport } from './pdf-file.js';
import type { PdfRow } from './pdf-pages.js';

const row = (text: string, link?: string): PdfRow => ({ kind: 'row', cells: [{ text }, { text: '1,200', link }] });
const rows = (count: number): PdfRow[] => Array.from({ length: count }, (_, n) => row(`Row ${n}`));
const total: PdfRow = { kind: 'total', cells: [{ text: 'Total' }, { text: '9' }] };
const columns = [
  { title: 'District', share: 2 },
  { title: 'Pieces', share: 1, isFigure: true },
];

function reportOf(rowsOf: readonly PdfRow[], more: Partial<PdfReport> = {}): PdfReport {
  return {
    language: 'en',
    title: 'Progress report',
    foot: 'Ledger head 12 ab',
    madeAt: new Date('2020-03-02T04:00:00Z'),
    parts: [
      { kind: 'title', text: 'Progress report' },
      { kind: 'table', columns, rows: rowsOf },
    ],
    ...more,
  };
}

async function bytesOf(report: PdfReport): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of pdfFile(report)) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
const textOf = async (report: PdfReport): Promise<string[]> => pdfText(await bytesOf(report));
/** Page after page; each ends with its foot. */
async function pagesOf(report: PdfReport): Promise<string[][]> {
  const pages: string[][] = [[]];
  for (const line of await textOf(report)) {
    pages.at(-1)!.push(line);
    if (line.startsWith('Page ')) pages.push([]);
  }
  return pages.slice(0, -1);
}

describe('a report as PDF', () => {
  it('shows each text and figure once, the foot last', async () => {
    expect(await textOf(reportOf([...rows(2), total]))).toEqual(
      ['Progress report', 'District', 'Pieces', 'Row 0', '1,200', 'Row 1', '1,200', 'Total', '9', 'Ledger head 12 ab', 'Page 1 of 1'], // prettier-ignore
    );
  });

  it('is in Chinese for whoever reads Chinese', async () => {
    const group: PdfRow = { kind: 'group', cells: [{ text: '医用外科口罩（GB 19083）' }] };
    const text = await textOf(reportOf([group, row('浦东新区')], { language: 'zh', foot: '账本末条 12' }));
    expect(text).toEqual(expect.arrayContaining(['医用外科口罩（GB 19083）', '浦东新区', '第 1 页，共 1 页']));
  });

  it('repeats the header of a table on each page, and loses no row between them', async () => {
    const pages = await pagesOf(reportOf([...rows(100), total]));
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(page.filter((line) => line === 'District')).toHaveLength(1);
      expect(page.slice(-2)).toEqual(['Ledger head 12 ab', `Page ${at + 1} of ${pages.length}`]);
    }
    const shown = pages.flat().filter((line) => line.startsWith('Row '));
    expect(shown).toEqual(rows(100).map(({ cells }) => cells[0].text));
  });

  it('parts neither a group from its first row nor the total from the last', async () => {
    const group: PdfRow = { kind: 'group', cells: [{ text: 'Group' }] };
    for (let before = 34; before < 39; before += 1) {
      const pages = await pagesOf(reportOf([...rows(before), group, row('First'), total]));
      const pageWith = (text: string): number => pages.findIndex((page) => page.includes(text));
      expect([before, pageWith('Group'), pageWith('First')]).toEqual([before, pageWith('First'), pageWith('Total')]);
    }
  });

  it('leads from a figure to where it comes from', async () => {
    const bytes = await bytesOf(reportOf([row('Huangpu', 'https://dock.example.cn/reports/movements?column=awarded')]));
    expect(bytes.toString('latin1')).toContain('/URI (https://dock.example.cn/reports/movements?column=awarded)');
  });

  it('tells readers aloud its language, its title and its headers', async () => {
    const file = (await bytesOf(reportOf(rows(1), { language: 'zh' }))).toString('latin1');
    expect(file).toContain('/Lang (zh-CN)');
    expect(file).toContain('/Marked true');
    expect(file.match(/\/S \/TH\b/g)).toHaveLength(3);
  });

  it('has the same bytes for the same report', async () => {
    expect((await bytesOf(reportOf(rows(60)))).equals(await bytesOf(reportOf(rows(60))))).toBe(true);
  });
});
