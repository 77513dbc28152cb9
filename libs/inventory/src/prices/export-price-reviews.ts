import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { PriceReviewsExportQuery, PriceReviewItem } from './price-review.dto.js';
import { ListPriceReviews } from './read-price-reviews.js';

const COLUMNS: readonly ExportColumn<PriceReviewItem>[] = [
  { en: 'Supplier', zh: '供应商', of: (row) => row.supplierName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Product', zh: '产品', of: (row, words) => words.product(row.productId) },
  { en: 'Product code', zh: '产品代码', of: (row) => row.productId },
  { en: 'Batch', zh: '批号', of: (row) => row.batch },
  { en: 'Price in fen', zh: '单价（分）', of: (row) => row.priceFen },
  { en: 'Purchase price in fen', zh: '进价（分）', of: (row) => row.costFen },
  {
    en: 'Ceiling in fen',
    zh: '价格上限（分）',
    of: (row) => row.breaches.find(({ ceilingFen }) => ceilingFen !== undefined)?.ceilingFen ?? null,
  },
  {
    en: 'Highest by the margin in fen',
    zh: '按毛利最高价（分）',
    of: (row) => row.breaches.find(({ highestFen }) => highestFen !== undefined)?.highestFen ?? null,
  },
  { en: 'Free pieces', zh: '空闲件数', of: (row) => row.availablePieces },
  { en: 'Reason', zh: '理由', of: (row) => row.reason },
  { en: 'Under review since', zh: '待审起始', of: (row, words) => words.time(row.openedAt) },
];

/** The list of prices under review as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportPriceReviews {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListPriceReviews,
  ) {}

  export(actor: Actor, { language, format, ...filters }: PriceReviewsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'price-reviews',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
