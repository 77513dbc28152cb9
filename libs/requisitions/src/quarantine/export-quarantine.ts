import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { QuarantineExportQuery, QuarantinedRequisition } from './quarantine.dto.js';
import { ListQuarantine } from './list-quarantine.js';

const COLUMNS: readonly ExportColumn<QuarantinedRequisition>[] = [
  { en: 'Reference', zh: '编号', of: (row) => row.reference },
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'Code', zh: '统一社会信用代码', of: (row) => row.firm.uscc },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.firm.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.firm.districtId },
  { en: 'Telephone', zh: '电话', of: (row) => row.firm.contactPhone },
  { en: 'Size', zh: '规模', of: (row, words) => words.of('size', row.firm.size) },
  { en: 'Tier', zh: '层级', of: (row, words) => words.of('tier', row.firm.tier) },
  { en: 'Staff verified', zh: '核实人数', of: (row) => row.firm.headcount },
  { en: 'Staff filed', zh: '填报人数', of: (row) => row.firm.filedHeadcount },
  { en: 'Category', zh: '类别', of: (row, words) => words.of('category', row.category) },
  { en: 'Day', zh: '日期', of: (row) => row.serviceDate },
  { en: 'Asked pieces', zh: '申请数量', of: (row) => row.askedPieces },
  { en: 'Minutes left', zh: '剩余分钟', of: (row) => row.clock.minutesLeft },
  { en: 'Filed', zh: '提交时间', of: (row, words) => words.time(row.submittedAt) },
];

/** The queue of quarantined requisitions as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportQuarantine {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ListQuarantine,
  ) {}

  export(actor: Actor, { language, format, ...filters }: QuarantineExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'quarantine',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
