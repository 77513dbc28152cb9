import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { HeadcountFilingView } from '../dto/enterprise.dto.js';
import type { HeadcountFilingsExportQuery } from '../dto/requests.dto.js';
import { ListFilings } from './list-filings.js';

const COLUMNS: readonly ExportColumn<HeadcountFilingView>[] = [
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Staff in force', zh: '现行人数', of: (row) => row.headcountInForce },
  { en: 'Staff filed', zh: '填报人数', of: (row) => row.headcount },
  { en: 'From', zh: '自', of: (row) => row.effectiveFrom },
  { en: 'Staff verified', zh: '核实人数', of: (row) => row.verifiedHeadcount },
  { en: 'Reason', zh: '理由', of: (row) => row.reason },
  { en: 'Filed', zh: '填报时间', of: (row, words) => words.time(row.filedAt) },
];

/** The list of filed headcounts as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportFilings {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListFilings,
  ) {}

  export(actor: Actor, { language, format, ...filters }: HeadcountFilingsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'headcount-filings',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
