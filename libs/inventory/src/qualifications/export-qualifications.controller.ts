import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ExportQualifications } from './export-qualifications.js';
import { QualificationsExportQuery } from './qualification.dto.js';

@ApiTags('exports')
@Controller('exports/qualifications')
export class ExportQualificationsController {
  constructor(private readonly use: ExportQualifications) {}

  @Get()
  @Policy('qualification.list')
  @HandsOutList('The list of qualifications')
  export(@CurrentActor() actor: Actor, @Query() query: QualificationsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
