import { Injectable, type StreamableFile } from '@nestjs/common';
import { SaveList, type ExportColumn } from '@supplydock/exports';
import type { Actor } from '@supplydock/identity';
import { ListScenarioChanges } from './list-changes.js';
import type { ScenarioChange, ScenarioChangesExportQuery } from './scenarios.dto.js';

const COLUMNS: readonly ExportColumn<ScenarioChange>[] = [
  { en: 'Firm', zh: '企业', of: (row) => row.enterpriseName },
  { en: 'District', zh: '区', of: (row, words) => words.district(row.districtId) },
  { en: 'District code', zh: '区代码', of: (row) => row.districtId },
  { en: 'Tier', zh: '层级', of: (row, words) => words.of('tier', row.tier) },
  { en: 'Headcount', zh: '人数', of: (row) => row.headcount },
  { en: 'Pieces before', zh: '对比方案数量', of: (row) => row.beforePieces },
  { en: 'Pieces', zh: '本方案数量', of: (row) => row.pieces },
  { en: 'Change in pieces', zh: '增减数量', of: (row) => row.changePieces },
];

/** Who gains and who loses, as a file: what the list shows under the same filters. */
@Injectable()
export class ExportChanges {
  constructor(
    private readonly saveList: SaveList,
    private readonly listChanges: ListScenarioChanges,
  ) {}

  /** @throws as the list */
  export(actor: Actor, runId: string, query: ScenarioChangesExportQuery): Promise<StreamableFile> {
    const { language, format, ...filters } = query;
    return this.saveList.save(
      actor,
      {
        name: `changes-${runId}`,
        columns: COLUMNS,
        page: (cursor, limit) => this.listChanges.list(actor.jurisdictionId, runId, { ...filters, cursor, limit }),
      },
      { language, format },
    );
  }
}
