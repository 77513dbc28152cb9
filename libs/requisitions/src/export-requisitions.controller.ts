import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { RequisitionsExportQuery } from './dto/requisition-requests.dto.js';
import { ExportRequisitions } from './export-requisitions.js';

@ApiTags('exports')
@Controller('exports/requisitions')
export class ExportRequisitionsController {
  constructor(private readonly use: ExportRequisitions) {}

  @Get()
  @Policy('requisition.list')
  @ApiOperation({ summary: 'The list of requisitions as CSV', description: 'Filtered as the list; 50,000 rows at most; the last line names the head of the ledger.' }) // prettier-ignore
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('VALIDATION_FAILED')
  export(@CurrentActor() actor: Actor, @Query() query: RequisitionsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
