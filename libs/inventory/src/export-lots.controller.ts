import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { LotsExportQuery } from './dto/lot-requests.dto.js';
import { ExportLots } from './export-lots.js';

@ApiTags('exports')
@Controller('exports/lots')
export class ExportLotsController {
  constructor(private readonly use: ExportLots) {}

  @Get()
  @Policy('lot.list')
  @ApiOperation({ summary: 'The list of lots as CSV', description: 'Filtered as the list; 50,000 rows at most; the last line names the head of the ledger.' }) // prettier-ignore
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('VALIDATION_FAILED')
  export(@CurrentActor() actor: Actor, @Query() query: LotsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
