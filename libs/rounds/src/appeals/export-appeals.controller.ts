import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { AppealsExportQuery } from './appeal.dto.js';
import { ExportAppeals } from './export-appeals.js';

@ApiTags('exports')
@Controller('exports/appeals')
export class ExportAppealsController {
  constructor(private readonly exportAppeals: ExportAppeals) {}

  @Get()
  @Policy('appeal.list')
  @HandsOutList('The list of appeals')
  export(@CurrentActor() actor: Actor, @Query() query: AppealsExportQuery): Promise<StreamableFile> {
    return this.exportAppeals.export(actor, query);
  }
}
