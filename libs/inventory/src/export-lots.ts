import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { LotView } from './dto/lot.dto.js';
import type { LotsExportQuery } from './dto/lot-requests.dto.js';
import { ListLots } from './list-lots.js';

const COLUMNS: readonly ExportColumn<LotView>[] = [
  { en: 'Supplier', zh: '供应商', of: (row) => row.supplierName },
  { en: 'Product', zh: '产品', of: (row, words) => words.product(row.productId) },
  { en: 'Product code', zh: '产品代码', of: (row) => row.productId },
  { en: 'Batch', zh: '批号', of: (row) => row.batch },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Produced', zh: '生产日期', of: (row) => row.producedOn },
  { en: 'Expires', zh: '有效期至', of: (row) => row.expiresOn },
  { en: 'Pieces a pack', zh: '每包件数', of: (row) => row.packPieces },
  { en: 'Price in fen', zh: '单价（分）', of: (row) => row.priceFen },
  { en: 'State', zh: '状态', of: (row, words) => words.of('lot', row.state) },
  { en: 'On hand', zh: '现存', of: (row) => row.levels.onHand },
  { en: 'Free', zh: '空闲', of: (row) => row.levels.available },
  { en: 'Reserved', zh: '预留', of: (row) => row.levels.reserved },
  { en: 'Allocated', zh: '已分配', of: (row) => row.levels.allocated },
  { en: 'Shipped', zh: '已发货', of: (row) => row.levels.shipped },
  { en: 'Written off', zh: '已核销', of: (row) => row.levels.writtenOff },
  { en: 'Posted', zh: '登记时间', of: (row, words) => words.time(row.createdAt) },
];

/** The list of lots as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportLots {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListLots,
  ) {}

  async export(actor: Actor, { language, format, ...filters }: LotsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'lots',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
