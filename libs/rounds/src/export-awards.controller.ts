import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { AwardsExportQuery } from './dto/requests.dto.js';
import { ExportAwards } from './read/export-awards.js';

@ApiTags('exports')
@Controller('exports/rounds/:id/awards')
export class ExportAwardsController {
  constructor(private readonly exportAwards: ExportAwards) {}

  @Get()
  @Policy('award.export')
  @HandsOutList('The awards of a round')
  @ApiProblems('NOT_FOUND')
  export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AwardsExportQuery,
  ): Promise<StreamableFile> {
    return this.exportAwards.export(actor, id, query);
  }
}
