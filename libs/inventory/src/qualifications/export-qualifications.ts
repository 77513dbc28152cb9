import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { QualificationsExportQuery, QualificationView } from './qualification.dto.js';
import { ReadQualifications } from './read-qualifications.js';

const COLUMNS: readonly ExportColumn<QualificationView>[] = [
  { en: 'Supplier', zh: '供应商', of: (row) => row.supplierName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Product', zh: '产品', of: (row, words) => words.product(row.productId) },
  { en: 'Product code', zh: '产品代码', of: (row) => row.productId },
  { en: 'Name on the package', zh: '包装名称', of: (row) => row.goodsName },
  { en: 'Standard', zh: '执行标准', of: (row) => row.standard },
  { en: 'Certificates', zh: '证件编号', of: (row, words) => words.all(row.certificates.map(({ number }) => number)) },
  { en: 'State', zh: '状态', of: (row, words) => words.of('qualification', row.state) },
  { en: 'Valid to', zh: '有效期至', of: (row) => row.validTo },
  { en: 'Daily cap in pieces', zh: '每日上限（件）', of: (row) => row.dailyCapPieces },
  { en: 'Reason', zh: '理由', of: (row) => row.reason },
  { en: 'Applied', zh: '申请时间', of: (row, words) => words.time(row.appliedAt) },
];

/** The list of qualifications as a file: what it shows to the same person under the same filters. */
@Injectable()
export class ExportQualifications {
  constructor(
    private readonly saveList: SaveList,
    private readonly list: ReadQualifications,
  ) {}

  export(actor: Actor, { language, format, ...filters }: QualificationsExportQuery): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: 'qualifications',
        columns: COLUMNS,
        page: (cursor, limit) => this.list.list(actor, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
