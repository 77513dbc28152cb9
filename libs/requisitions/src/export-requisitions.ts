import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { csvExport, UnitOfWork, type ExportColumn } from '@supplydock/platform';
import type { RequisitionView } from './dto/requisition.dto.js';
import type { RequisitionsExportQuery } from './dto/requisition-requests.dto.js';
import { ListRequisitions } from './list-requisitions.js';

const COLUMNS: readonly ExportColumn<RequisitionView>[] = [
  { en: 'Reference', zh: '编号', of: (row) => row.reference },
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'Category', zh: '类别', of: (row) => row.category },
  { en: 'Day', zh: '日期', of: (row) => row.serviceDate },
  { en: 'Asked pieces', zh: '申请数量', of: (row) => row.askedPieces },
  { en: 'Accepts', zh: '可接受产品', of: (row) => row.accepts.join(' ') },
  { en: 'Highest price in fen', zh: '最高单价（分）', of: (row) => row.maxPriceFen },
  { en: 'Needed by', zh: '需用日期', of: (row) => row.neededBy },
  { en: 'State', zh: '状态', of: (row) => row.state },
  { en: 'Filed', zh: '提交时间', of: (row) => row.submittedAt },
];

/** The list of requisitions as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportRequisitions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly list: ListRequisitions,
  ) {}

  async export(actor: Actor, { language, ...filters }: RequisitionsExportQuery): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    const head = await this.uow.run(jurisdictionId, (tx) => this.ledger.head(tx, jurisdictionId));
    return csvExport({
      name: 'requisitions',
      language,
      columns: COLUMNS,
      head,
      page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
    });
  }
}
