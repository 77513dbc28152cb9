import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { ProgressExportQuery, ProgressRow } from './progress.dto.js';
import { ReadProgress } from './read-progress.js';

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
  ) {}

  async export(actor: Actor, { language, format, ...query }: ProgressExportQuery): Promise<StreamableFile> {
    const { from, to, rows } = await this.readProgress.read(actor, query);
    return this.saveList.save(
      actor,
      {
        name: `progress-${from}-${to}`,
        columns: COLUMNS,
        page: () => Promise.resolve({ items: rows, nextCursor: null }),
      },
      { language, format },
    );
  }
}
