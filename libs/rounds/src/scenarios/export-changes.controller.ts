import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { ExportChanges } from './export-changes.js';
import { ScenarioChangesExportQuery } from './scenarios.dto.js';

@ApiTags('exports')
@Controller('exports/scenario-runs/:id/changes')
export class ExportChangesController {
  constructor(private readonly exportChanges: ExportChanges) {}

  @Get()
  @Policy('scenario.read')
  @HandsOutList('Who gains and who loses under a scenario')
  @ApiProblems('NOT_FOUND')
  export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ScenarioChangesExportQuery,
  ): Promise<StreamableFile> {
    return this.exportChanges.export(actor, id, query);
  }
}
