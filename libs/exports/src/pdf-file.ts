import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import type { ExportLanguage } from './export-query.js';
import { MARGINS, PdfPages, type PdfColumn, type PdfRow, type PdfTextKind } from './pdf-pages.js';

export type PdfPart =
  | { readonly kind: PdfTextKind; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly PdfColumn[]; readonly rows: readonly PdfRow[] };

/** A report as it is printed; of pages it knows nothing. */
export interface PdfReport {
  readonly language: ExportLanguage;
  readonly title: string;
  readonly parts: readonly PdfPart[];
  /** On every page, beside its number. */
  readonly foot: string;
  readonly madeAt: Date;
}

/** All of GB/T 2312, and Latin: fonts/README.md. */
const FONT = join(REPOSITORY_ROOT, 'libs/exports/fonts/noto-sans-sc-gb2312.otf');
const PAGE: Record<ExportLanguage, (page: number, of: number) => string> = {
  en: (page, of) => `Page ${page} of ${of}`,
  zh: (page, of) => `第 ${page} 页，共 ${of} 页`,
};

/** A report as A4 pages, tagged for those who listen. The same report made at the same moment has the same bytes. */
export function pdfFile(report: PdfReport): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    font: FONT,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: report.language === 'zh' ? 'zh-CN' : 'en',
    info: { Title: report.title, Producer: 'Supplydock', Creator: 'Supplydock', CreationDate: report.madeAt },
  });
  const pages = new PdfPages(doc);
  for (const part of report.parts) {
    if (part.kind === 'table') pages.table(part.columns, part.rows);
    else pages.text(part.kind, part.text);
  }
  pages.foot(report.foot, PAGE[report.language]);
  doc.end();
  return doc;
}
