import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { AwardsExportQuery } from './dto/requests.dto.js';
import { ExportAwards } from './read/export-awards.js';

@ApiTags('exports')
@Controller('exports/rounds/:id/awards')
export class ExportAwardsController {
  constructor(private readonly exportAwards: ExportAwards) {}

  @Get()
  @Policy('award.list')
  @ApiOperation({ summary: 'The awards of a round as CSV', description: 'Filtered and sorted as the list; 50,000 rows at most; the last line names the head of the ledger.' }) // prettier-ignore
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AwardsExportQuery,
  ): Promise<StreamableFile> {
    return this.exportAwards.export(actor, id, query);
  }
}
