import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { EnterpriseView } from './dto/enterprise.dto.js';
import type { EnterprisesExportQuery } from './dto/requests.dto.js';
import { ListEnterprises } from './read/list-enterprises.js';

const COLUMNS: readonly ExportColumn<EnterpriseView>[] = [
  { en: 'Reference', zh: '编号', of: (row) => row.reference },
  { en: 'Code', zh: '统一社会信用代码', of: (row) => row.uscc },
  { en: 'Firm', zh: '企业', of: (row) => row.name },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Industry', zh: '行业', of: (row) => row.industry },
  { en: 'Size', zh: '规模', of: (row, words) => words.of('size', row.size) },
  { en: 'Tier', zh: '层级', of: (row, words) => words.of('tier', row.tier) },
  { en: 'State', zh: '状态', of: (row, words) => words.of('enterprise', row.state) },
  { en: 'Staff verified', zh: '核实人数', of: (row) => row.headcount },
  { en: 'Staff filed', zh: '填报人数', of: (row) => row.filedHeadcount },
  { en: 'Registered', zh: '登记时间', of: (row, words) => words.time(row.createdAt) },
];

/** The list of firms as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportEnterprises {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListEnterprises,
  ) {}

  async export(actor: Actor, { language, format, ...filters }: EnterprisesExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'enterprises',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
