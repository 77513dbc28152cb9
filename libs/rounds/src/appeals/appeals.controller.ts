import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { AppealChangePage, AppealDetail, AppealPage } from './appeal-views.dto.js';
import { AppealChangesQuery, AppealsQuery, DecideAppealBody, LodgeAppealBody, RerunBody } from './appeal.dto.js';
import { AskRerun } from './ask-rerun.js';
import { DecideAppeal } from './decide-appeal.js';
import { ListAppealChanges } from './list-appeal-changes.js';
import { LodgeAppeal } from './lodge-appeal.js';
import { ReadAppeals } from './read-appeals.js';

/** Appeals against what a published round gave: lodged, computed again with the contested fact changed, decided. */
@ApiTags('appeals')
@Controller('appeals')
export class AppealsController {
  constructor(
    private readonly appeals: ReadAppeals,
    private readonly lodgeAppeal: LodgeAppeal,
    private readonly askRerun: AskRerun,
    private readonly decideAppeal: DecideAppeal,
    private readonly listChanges: ListAppealChanges,
  ) {}

  @Get()
  @Policy('appeal.list')
  @ApiOperation({ summary: 'Appeals; a firm sees its own' })
  @ApiOkResponse({ type: AppealPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: AppealsQuery): Promise<AppealPage> {
    return this.appeals.list(actor, query);
  }

  @Post()
  @Policy('appeal.lodge')
  @Idempotent()
  @ApiOperation({ summary: 'Lodge an appeal', description: 'Within seven days of the publication of the round.' })
  @ApiCreatedResponse({ type: AppealDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'APPEAL_TOO_EARLY', 'APPEAL_TOO_LATE', 'APPEAL_NOTHING_SHORT', 'APPEAL_STANDS') // prettier-ignore
  async lodge(@CurrentActor() actor: Actor, @Body() body: LodgeAppealBody): Promise<AppealDetail> {
    return this.appeals.show(actor, await this.lodgeAppeal.lodge(actor, body));
  }

  @Get(':id')
  @Policy('appeal.read')
  @ApiOperation({ summary: 'One appeal with its latest run and what the ledger recorded' })
  @ApiOkResponse({ type: AppealDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AppealDetail> {
    return this.appeals.show(actor, id);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Policy('appeal.withdraw')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Withdraw an appeal', description: 'Until it is decided.' })
  @ApiOkResponse({ type: AppealDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<AppealDetail> {
    await this.lodgeAppeal.withdraw(actor, id, version);
    return this.appeals.show(actor, id);
  }

  @Post(':id/reruns')
  @Policy('appeal.rerun')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Divide the round’s snapshot once more, with a fact changed',
    description: 'In the background; nothing is held or awarded by it. Ask for the appeal to see how far it is.',
  })
  @ApiCreatedResponse({ type: AppealDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'APPEAL_RUNNING')
  async rerun(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { change }: RerunBody,
  ): Promise<AppealDetail> {
    await this.askRerun.ask(actor, id, version, change);
    return this.appeals.show(actor, id);
  }

  @Get(':id/changes')
  @Policy('appealChange.list')
  @ApiOperation({ summary: 'Which others would have got more or less, the greatest losses first' })
  @ApiOkResponse({ type: AppealChangePage })
  @ApiProblems('VALIDATION_FAILED', 'MALFORMED_VALUE', 'NOT_FOUND')
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AppealChangesQuery,
  ): Promise<AppealChangePage> {
    return this.listChanges.list(actor, id, query);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Policy('appeal.decide')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Decide an appeal',
    description: 'By its latest run. The published awards stay; what is owed is made good in the next rounds.',
  })
  @ApiOkResponse({ type: AppealDetail })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'APPEAL_OWN_ROUND', 'APPEAL_RUNNING')
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DecideAppealBody,
  ): Promise<AppealDetail> {
    await this.decideAppeal.decide(actor, id, version, body);
    return this.appeals.show(actor, id);
  }
}
