import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import type { RoundAward } from '../dto/award.dto.js';
import type { AwardsExportQuery } from '../dto/requests.dto.js';
import { ListAwards } from './list-awards.js';

const COLUMNS: readonly ExportColumn<RoundAward>[] = [
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Tier', zh: '层级', of: (row, words) => words.of('tier', row.tier) },
  { en: 'Headcount', zh: '人数', of: (row) => row.headcount },
  { en: 'Received pieces', zh: '已领数量', of: (row) => row.receivedPieces },
  { en: 'Asked pieces', zh: '申请数量', of: (row) => row.askedPieces },
  { en: 'Claim in pieces', zh: '核定数量', of: (row) => row.claimPieces },
  { en: 'Exact share', zh: '精确份额', of: (row) => row.fairPieces.join('/') },
  { en: 'Awarded pieces', zh: '分配数量', of: (row) => row.pieces },
  { en: 'State', zh: '状态', of: (row, words) => words.of('award', row.state) },
  { en: 'Reasons', zh: '原因', of: (row, words) => words.all(row.reasons.map(({ code }) => words.of('reason', code))) },
];

/** The awards of a round as a file: what the list shows to the same person under the same filters. */
@Injectable()
export class ExportAwards {
  constructor(
    private readonly saveList: SaveList,
    private readonly listAwards: ListAwards,
  ) {}

  /** @throws NOT_FOUND for a round that does not exist */
  async export(
    actor: Actor,
    roundId: string,
    { language, format, ...filters }: AwardsExportQuery,
  ): Promise<StreamableFile> {
    return this.saveList.save(
      actor,
      {
        name: `awards-${roundId}`,
        columns: COLUMNS,
        page: (cursor, limit) => this.listAwards.list(actor, roundId, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
