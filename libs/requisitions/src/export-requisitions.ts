import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { RequisitionView } from './dto/requisition.dto.js';
import type { RequisitionsExportQuery } from './dto/requisition-requests.dto.js';
import { ListRequisitions } from './list-requisitions.js';

const COLUMNS: readonly ExportColumn<RequisitionView>[] = [
  { en: 'Reference', zh: '编号', of: (row) => row.reference },
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'Category', zh: '类别', of: (row, words) => words.of('category', row.category) },
  { en: 'Day', zh: '日期', of: (row) => row.serviceDate },
  { en: 'Asked pieces', zh: '申请数量', of: (row) => row.askedPieces },
  { en: 'Accepts', zh: '可接受产品', of: (row, words) => words.all(row.accepts.map((id) => words.product(id))) },
  { en: 'Highest price in fen', zh: '最高单价（分）', of: (row) => row.maxPriceFen },
  { en: 'Needed by', zh: '需用日期', of: (row) => row.neededBy },
  { en: 'State', zh: '状态', of: (row, words) => words.of('requisition', row.state) },
  { en: 'Filed', zh: '提交时间', of: (row, words) => words.time(row.submittedAt) },
];

/** The list of requisitions as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportRequisitions {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListRequisitions,
  ) {}

  async export(actor: Actor, { language, format, ...filters }: RequisitionsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'requisitions',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
