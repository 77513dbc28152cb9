import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { LotsExportQuery } from './dto/lot-requests.dto.js';
import { ExportLots } from './export-lots.js';

@ApiTags('exports')
@Controller('exports/lots')
export class ExportLotsController {
  constructor(private readonly use: ExportLots) {}

  @Get()
  @Policy('lot.export')
  @HandsOutList('The list of lots')
  export(@CurrentActor() actor: Actor, @Query() query: LotsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
