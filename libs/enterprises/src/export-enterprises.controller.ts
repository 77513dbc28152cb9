import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { EnterprisesExportQuery } from './dto/requests.dto.js';
import { ExportEnterprises } from './export-enterprises.js';

@ApiTags('exports')
@Controller('exports/enterprises')
export class ExportEnterprisesController {
  constructor(private readonly use: ExportEnterprises) {}

  @Get()
  @Policy('enterprise.export')
  @HandsOutList('The list of firms')
  export(@CurrentActor() actor: Actor, @Query() query: EnterprisesExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
