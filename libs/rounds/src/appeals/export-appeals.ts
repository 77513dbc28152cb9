import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { AppealView } from './appeal-views.dto.js';
import type { AppealsExportQuery } from './appeal.dto.js';
import { ReadAppeals } from './read-appeals.js';

const COLUMNS: readonly ExportColumn<AppealView>[] = [
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Category', zh: '类别', of: (row, words) => words.of('category', row.category) },
  { en: 'Day', zh: '日期', of: (row) => row.serviceDate },
  { en: 'Contested', zh: '申诉理由', of: (row, words) => words.of('appealGround', row.ground) },
  { en: 'Asked pieces', zh: '申请数量', of: (row) => row.askedPieces },
  { en: 'Awarded pieces', zh: '分配数量', of: (row) => row.gotPieces },
  { en: 'State', zh: '状态', of: (row, words) => words.of('appeal', row.state) },
  { en: 'Outcome', zh: '结果', of: (row, words) => row.outcome && words.of('appealOutcome', row.outcome) },
  { en: 'Reason', zh: '决定理由', of: (row, words) => row.reason && words.of('appealReason', row.reason) },
  { en: 'Owed pieces', zh: '应补数量', of: (row) => row.owedPieces },
];

/** Appeals as a file: what the list shows to the same person under the same filter. */
@Injectable()
export class ExportAppeals {
  constructor(
    private readonly saveList: SaveList,
    private readonly appeals: ReadAppeals,
  ) {}

  /** @throws TOO_MANY_EXPORTS */
  export(actor: Actor, { language, format, ...filters }: AppealsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'appeals',
        columns: COLUMNS,
        page: (cursor, limit) => this.appeals.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
