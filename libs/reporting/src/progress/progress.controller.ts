import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HandsOutReport } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { ExportProgress } from './export-progress.js';
import { ListMovements } from './list-movements.js';
import {
  ProgressExportQuery,
  ProgressMovementPage,
  ProgressMovementsQuery,
  ProgressQuery,
  ProgressReport,
  ServiceFiguresQuery,
} from './progress.dto.js';
import { ReadProgress } from './read-progress.js';
import { ReadServiceFigures } from './read-service-figures.js';
import { ServiceFigures } from './service-figures.dto.js';

/** What the city tells the ministry each day and week. */
@ApiTags('reports')
@Controller()
export class ProgressController {
  constructor(
    private readonly readProgress: ReadProgress,
    private readonly listMovements: ListMovements,
    private readonly exportProgress: ExportProgress,
    private readonly readServiceFigures: ReadServiceFigures,
  ) {}

  @Get('reports/progress')
  @Policy('report.read')
  @ApiOperation({
    summary: 'The progress report of a day or week, by product and district',
    description: 'closing = opening + received − awarded − returned − expired; held against the lots’ levels and the decided rounds.', // prettier-ignore
  })
  @ApiOkResponse({ type: ProgressReport })
  @ApiProblems('VALIDATION_FAILED')
  progress(@CurrentActor() actor: Actor, @Query() query: ProgressQuery): Promise<ProgressReport> {
    return this.readProgress.read(actor, query);
  }

  @Get('reports/progress/movements')
  @Policy('report.read')
  @ApiOperation({ summary: 'The movements behind the figures of a progress report, the latest first' })
  @ApiOkResponse({ type: ProgressMovementPage })
  @ApiProblems('VALIDATION_FAILED')
  movements(@CurrentActor() actor: Actor, @Query() query: ProgressMovementsQuery): Promise<ProgressMovementPage> {
    return this.listMovements.list(actor, query);
  }

  @Get('reports/service')
  @Policy('report.read')
  @ApiOperation({ summary: 'How many were answered within 48 hours, by queue' })
  @ApiOkResponse({ type: ServiceFigures })
  @ApiProblems('VALIDATION_FAILED')
  service(@CurrentActor() actor: Actor, @Query() query: ServiceFiguresQuery): Promise<ServiceFigures> {
    return this.readServiceFigures.read(actor, query);
  }

  @Get('exports/progress')
  @Policy('report.read')
  @HandsOutReport('The progress report')
  export(@CurrentActor() actor: Actor, @Query() query: ProgressExportQuery): Promise<StreamableFile> {
    return this.exportProgress.export(actor, query);
  }
}
