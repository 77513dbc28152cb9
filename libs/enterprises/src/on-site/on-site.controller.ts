import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent } from '@supplydock/platform';
import { FileWork } from './file-work.js';
import { ShowOnSite } from './show-on-site.js';
import { FileWorkBody, FirmOnSite, IncompleteFirmPage, IncompleteQuery } from './work-filing.dto.js';

/** Work-resumption filings: who is on site, and what is in place. */
@ApiTags('enterprises')
@Controller()
export class OnSiteController {
  constructor(
    private readonly showOnSite: ShowOnSite,
    private readonly fileWork: FileWork,
  ) {}

  @Get('enterprises/:id/work-filings')
  @Policy('workFiling.read')
  @ApiOperation({ summary: 'Who of a firm is on site, and what counts today' })
  @ApiOkResponse({ type: FirmOnSite })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FirmOnSite> {
    return this.showOnSite.show(actor, id);
  }

  @Post('enterprises/:id/work-filings')
  @Policy('workFiling.file')
  @Idempotent()
  @ApiOperation({ summary: 'File who is on site from a day on', description: 'The entitlement counts the smaller of this and the verified headcount.' }) // prettier-ignore
  @ApiCreatedResponse({ type: FirmOnSite })
  @ApiProblems('NOT_FOUND')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileWorkBody,
  ): Promise<FirmOnSite> {
    return this.fileWork.file(actor, id, body);
  }

  @Get('work-filings/incomplete')
  @Policy('workFiling.list')
  @ApiOperation({ summary: 'Verified firms whose filing of today lacks one of the five', description: 'A district officer sees the own district.' }) // prettier-ignore
  @ApiOkResponse({ type: IncompleteFirmPage })
  @ApiProblems('VALIDATION_FAILED')
  incomplete(@CurrentActor() actor: Actor, @Query() query: IncompleteQuery): Promise<IncompleteFirmPage> {
    return this.showOnSite.incomplete(actor, query);
  }
}
