import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn, type ExportPage } from '@supplydock/exports';
import { rowScope, type Actor } from '@supplydock/identity';
import { AppConfig, Clock } from '@supplydock/platform';
import { progressPdf } from './progress-pdf.js';
import type { ProgressExportQuery, ProgressRow } from './progress.dto.js';
import { ReadProgress } from './read-progress.js';
import { ReadServiceFigures } from './read-service-figures.js';

const COLUMNS: readonly ExportColumn<ProgressRow>[] = [
  { en: 'Product', zh: '产品', of: (row, words) => words.product(row.productId) },
  { en: 'Product code', zh: '产品代码', of: (row) => row.productId },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Opening', zh: '期初', of: (row) => row.openingPieces },
  { en: 'Received', zh: '收入', of: (row) => row.receivedPieces },
  { en: 'Awarded', zh: '分配', of: (row) => row.awardedPieces },
  { en: 'Returned', zh: '退回', of: (row) => row.returnedPieces },
  { en: 'Expired', zh: '过期核销', of: (row) => row.expiredPieces },
  { en: 'Closing', zh: '期末', of: (row) => row.closingPieces },
];

/** The progress report as a file: what the page shows to the same person for the same period. */
@Injectable()
export class ExportProgress {
  constructor(
    private readonly saveList: SaveList,
    private readonly readProgress: ReadProgress,
    private readonly readServiceFigures: ReadServiceFigures,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  async export(actor: Actor, { language, format, ...query }: ProgressExportQuery): Promise<StreamableFile> {
    const report = await this.readProgress.read(actor, query);
    const name = `progress-${report.from}-${report.to}`;
    if (format !== 'pdf') {
      const page = (): Promise<ExportPage<ProgressRow>> => Promise.resolve({ items: report.rows, nextCursor: null });
      return this.saveList.save(actor, { name, columns: COLUMNS, page }, { language, format });
    }
    const scope = rowScope(actor, 'report.read');
    const printed = {
      report,
      service: await this.readServiceFigures.read(actor, query),
      query,
      districtIds: scope.all ? [] : scope.districtIds,
      origin: this.config.publicOrigin,
      language,
      madeAt: this.clock.now(),
    };
    return this.saveList.savePdf(actor, name, language, (words) => progressPdf(printed, words));
  }
}
