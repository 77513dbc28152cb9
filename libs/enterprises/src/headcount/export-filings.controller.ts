import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ExportFilings } from './export-filings.js';
import { HeadcountFilingsExportQuery } from '../dto/requests.dto.js';

@ApiTags('exports')
@Controller('exports/headcount-filings')
export class ExportFilingsController {
  constructor(private readonly use: ExportFilings) {}

  @Get()
  @Policy('headcount.list')
  @HandsOutList('The list of filed headcounts')
  export(@CurrentActor() actor: Actor, @Query() query: HeadcountFilingsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
