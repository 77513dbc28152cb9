import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { RequisitionsExportQuery } from './dto/requisition-requests.dto.js';
import { ExportRequisitions } from './export-requisitions.js';

@ApiTags('exports')
@Controller('exports/requisitions')
export class ExportRequisitionsController {
  constructor(private readonly use: ExportRequisitions) {}

  @Get()
  @Policy('requisition.export')
  @HandsOutList('The list of requisitions')
  export(@CurrentActor() actor: Actor, @Query() query: RequisitionsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
