import type { ExportLanguage, ExportWords, PdfCell, PdfPart, PdfReport, PdfRow } from '@supplydock/exports';
import { PROGRESS_COLUMNS } from './progress-columns.js';
import { PROGRESS_WORDS } from './progress-words.js';
import type {
  ProgressDifference,
  ProgressFigures,
  ProgressQuery,
  ProgressReport,
  ProgressRow,
} from './progress.dto.js';
import type { ServiceFigures } from './service-figures.dto.js';

export interface PrintedProgress {
  readonly report: ProgressReport;
  readonly service: ServiceFigures;
  readonly query: ProgressQuery;
  /** Districts that the reader's report is limited to; empty for the whole city. */
  readonly districtIds: readonly string[];
  /** Of the portal, for the links behind the figures. */
  readonly origin: string;
  readonly language: ExportLanguage;
  readonly madeAt: Date;
}

/** The progress report and the service figures of its period as the page shows them, to be printed and kept. */
export function progressPdf(printed: PrintedProgress, words: ExportWords): PdfReport {
  const { report, service, language, madeAt } = printed;
  const t = PROGRESS_WORDS[language];
  const period = t.period(words.day(report.from), words.day(report.to));
  return {
    language,
    title: `${t.title}, ${words.city}, ${period}`,
    madeAt,
    foot: t.foot(words.figure(report.ledgerHead.seq), report.ledgerHead.hash),
    parts: [
      { kind: 'title', text: t.title },
      {
        kind: 'subtitle',
        text: [words.city, period, ...limitsOf(printed, words)].join(language === 'zh' ? '，' : ', '),
      },
      ...judgement(printed, words),
      ...figures(printed, words),
      { kind: 'small', text: t.rule },
      { kind: 'small', text: t.behind(address(printed, '/reports', {})) },
      { kind: 'heading', text: t.service },
      { kind: 'text', text: t.serviceText },
      {
        kind: 'table',
        columns: t.serviceColumns.map((title, at) => ({ title, share: at === 0 ? 2 : 1, isFigure: at > 0 })),
        rows: service.rows.map(({ queue, answered, inTime, open, overdue }) => ({
          kind: 'row',
          cells: [
            { text: t.queues[queue] },
            ...[answered, inTime, open, overdue].map((n) => ({ text: words.figure(n) })),
          ],
        })),
      },
      { kind: 'small', text: t.made(words.time(madeAt.toISOString())) },
    ],
  };
}

function limitsOf({ query, districtIds, language }: PrintedProgress, words: ExportWords): string[] {
  const t = PROGRESS_WORDS[language];
  const districts = query.districtId ? [query.districtId] : districtIds;
  return [
    ...(query.category ? [t.onlyCategory(words.of('category', query.category))] : []),
    ...(districts.length > 0 ? [t.onlyLyingIn(words.all(districts.map((id) => words.district(id))))] : []),
  ];
}

/** That the books agree; or where not. */
function judgement({ report, language, origin }: PrintedProgress, words: ExportWords): PdfPart[] {
  const t = PROGRESS_WORDS[language];
  if (report.differenceCount === 0) return [{ kind: 'text', text: t.agrees(words.figure(report.checkedLots)) }];
  const rowOf = (row: ProgressDifference): PdfRow => ({
    kind: 'row',
    cells: [
      { text: words.all([words.product(row.productId), row.batch, words.district(row.districtId)]), link: `${origin}/goods/lots/${row.lotId}` }, // prettier-ignore
      { text: t.parts[row.part], ...(row.roundId ? { link: `${origin}/rounds/${row.roundId}` } : {}) },
      { text: words.figure(row.saidPieces) },
      { text: words.figure(row.movedPieces) },
    ],
  });
  const isCut = report.differences.length < report.differenceCount;
  return [
    { kind: 'text', text: t.differs(words.figure(report.differenceCount)) },
    {
      kind: 'table',
      columns: t.differences.map((title, at) => ({ title, share: at === 0 ? 3 : 1.4, isFigure: at > 1 })),
      rows: report.differences.map(rowOf),
    },
    ...(isCut ? [{ kind: 'small', text: t.firstOnly(words.figure(report.differences.length)) } as const] : []),
  ];
}

function figures(printed: PrintedProgress, words: ExportWords): PdfPart[] {
  const { report, language } = printed;
  const t = PROGRESS_WORDS[language];
  if (report.rows.length === 0) return [{ kind: 'text', text: t.nothing }];
  const cells = (title: string, row: ProgressFigures & Partial<ProgressRow>): PdfCell[] => [
    { text: title },
    { text: words.figure(row.openingPieces) },
    ...PROGRESS_COLUMNS.map((column) => ({
      text: words.figure(row[`${column}Pieces`]),
      ...(row[`${column}Pieces`] === 0 ? {} : { link: behind(printed, column, row) }),
    })),
    { text: words.figure(row.closingPieces) },
  ];
  const rows = report.rows.flatMap((row, at): PdfRow[] => [
    ...(row.productId === report.rows[at - 1]?.productId
      ? []
      : [{ kind: 'group' as const, cells: [{ text: words.product(row.productId) }] }]),
    { kind: 'row', cells: cells(words.district(row.districtId), row) },
  ]);
  const columns = (['district', 'opening', ...PROGRESS_COLUMNS, 'closing'] as const).map((name) => ({
    title: t.columns[name],
    share: name === 'district' ? 1.6 : 1,
    isFigure: name !== 'district',
  }));
  return [{ kind: 'table', columns, rows: [...rows, { kind: 'total', cells: cells(t.columns.total, report.total) }] }];
}

/** The page with the movements behind a figure. */
function behind(printed: PrintedProgress, column: string, { productId, districtId }: Partial<ProgressRow>): string {
  return address(printed, '/reports/movements', {
    column,
    ...(productId ? { productId } : {}),
    ...(districtId ? { districtId } : {}),
  });
}

function address({ origin, query, report }: PrintedProgress, path: string, more: Record<string, string>): string {
  const { unit, category, districtId } = query;
  const given = { unit, day: report.from, ...(category ? { category } : {}), ...(districtId ? { districtId } : {}) };
  return `${origin}${path}?${new URLSearchParams({ ...given, ...more }).toString()}`;
}
