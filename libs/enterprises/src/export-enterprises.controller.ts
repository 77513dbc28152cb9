import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { EnterprisesExportQuery } from './dto/requests.dto.js';
import { ExportEnterprises } from './export-enterprises.js';

@ApiTags('exports')
@Controller('exports/enterprises')
export class ExportEnterprisesController {
  constructor(private readonly use: ExportEnterprises) {}

  @Get()
  @Policy('enterprise.list')
  @ApiOperation({ summary: 'The list of firms as CSV', description: 'Filtered as the list; 50,000 rows at most; the last line names the head of the ledger.' }) // prettier-ignore
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('VALIDATION_FAILED')
  export(@CurrentActor() actor: Actor, @Query() query: EnterprisesExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
