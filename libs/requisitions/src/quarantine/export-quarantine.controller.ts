import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ExportQuarantine } from './export-quarantine.js';
import { QuarantineExportQuery } from './quarantine.dto.js';

@ApiTags('exports')
@Controller('exports/quarantine')
export class ExportQuarantineController {
  constructor(private readonly use: ExportQuarantine) {}

  @Get()
  @Policy('quarantine.list')
  @HandsOutList('The queue of quarantined requisitions')
  export(@CurrentActor() actor: Actor, @Query() query: QuarantineExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
