import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '@supplydock/identity';
import { LedgerService } from '@supplydock/ledger';
import { csvExport, UnitOfWork, type ExportColumn } from '@supplydock/platform';
import type { EnterpriseView } from './dto/enterprise.dto.js';
import type { EnterprisesExportQuery } from './dto/requests.dto.js';
import { ListEnterprises } from './read/list-enterprises.js';

const COLUMNS: readonly ExportColumn<EnterpriseView>[] = [
  { en: 'Reference', zh: '编号', of: (row) => row.reference },
  { en: 'Code', zh: '统一社会信用代码', of: (row) => row.uscc },
  { en: 'Firm', zh: '企业', of: (row) => row.name },
  { en: 'District', zh: '区', of: (row) => row.districtId },
  { en: 'Industry', zh: '行业', of: (row) => row.industry },
  { en: 'Size', zh: '规模', of: (row) => row.size },
  { en: 'Tier', zh: '级别', of: (row) => row.tier },
  { en: 'State', zh: '状态', of: (row) => row.state },
  { en: 'Staff verified', zh: '核实人数', of: (row) => row.headcount },
  { en: 'Staff filed', zh: '填报人数', of: (row) => row.filedHeadcount },
  { en: 'Registered', zh: '登记时间', of: (row) => row.createdAt },
];

/** The list of firms as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportEnterprises {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
    private readonly list: ListEnterprises,
  ) {}

  async export(actor: Actor, { language, ...filters }: EnterprisesExportQuery): Promise<StreamableFile> {
    const { jurisdictionId } = actor;
    const head = await this.uow.run(jurisdictionId, (tx) => this.ledger.head(tx, jurisdictionId));
    return csvExport({
      name: 'enterprises',
      language,
      columns: COLUMNS,
      head,
      page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
    });
  }
}
