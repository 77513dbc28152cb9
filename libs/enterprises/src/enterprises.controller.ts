import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { EnterpriseDetail, EnterprisePage, EnterpriseTimeline, EnterpriseWarnings, HeadcountFilingView } from './dto/enterprise.dto.js'; // prettier-ignore
import { AnswerBody, EnterprisesQuery, FileHeadcountBody, QuestionBody, ReasonBody, VerifyBody } from './dto/requests.dto.js'; // prettier-ignore
import { FileHeadcount } from './headcount/file-headcount.js';
import { ListEnterprises } from './read/list-enterprises.js';
import { ShowEnterprise } from './read/show-enterprise.js';
import { ShowTimeline } from './read/show-timeline.js';
import { ShowWarnings } from './read/show-warnings.js';
import { AskFirm } from './review/ask-firm.js';
import { DecideEnterprise } from './review/decide-enterprise.js';

/** Firms: their files, the questions and decisions of their district. */
@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly listEnterprises: ListEnterprises,
    private readonly showEnterprise: ShowEnterprise,
    private readonly showWarnings: ShowWarnings,
    private readonly showTimeline: ShowTimeline,
    private readonly decideEnterprise: DecideEnterprise,
    private readonly askFirm: AskFirm,
    private readonly fileHeadcount: FileHeadcount,
  ) {}

  @Get()
  @Policy('enterprise.list')
  @ApiOperation({ summary: 'Firms, those first whose 48 hours have run longest', description: 'A district officer sees the own district.' }) // prettier-ignore
  @ApiOkResponse({ type: EnterprisePage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: EnterprisesQuery): Promise<EnterprisePage> {
    return this.listEnterprises.list(actor, query);
  }

  @Get(':id')
  @Policy('enterprise.read')
  @ApiOperation({ summary: 'One firm with its headcounts' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseDetail> {
    return this.showEnterprise.show(actor, id);
  }

  @Get(':id/warnings')
  @Policy('enterpriseWarning.list')
  @ApiOperation({ summary: 'What an officer should look at before verifying a firm', description: 'Nothing of it blocks.' }) // prettier-ignore
  @ApiOkResponse({ type: EnterpriseWarnings })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  warnings(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseWarnings> {
    return this.showWarnings.show(actor, id);
  }

  @Get(':id/timeline')
  @Policy('enterprise.read')
  @ApiOperation({ summary: 'Who did what to a firm, when and why', description: 'Read from the ledger.' })
  @ApiOkResponse({ type: EnterpriseTimeline })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  timeline(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnterpriseTimeline> {
    return this.showTimeline.show(actor, id);
  }

  @Post(':id/verification')
  @HttpCode(200)
  @Policy('enterprise.verify')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Verify a firm and its headcount', description: 'The headcount counts from its day on.' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND')
  async verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: VerifyBody,
  ): Promise<EnterpriseDetail> {
    await this.decideEnterprise.verify(actor, id, version, body);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Policy('enterprise.reject')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Reject a firm', description: 'The firm reads the reason.' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND')
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonBody,
  ): Promise<EnterpriseDetail> {
    await this.decideEnterprise.decide(actor, 'reject', id, version, reason);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/suspension')
  @HttpCode(200)
  @Policy('enterprise.suspend')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Suspend a firm', description: 'No requisition of it reaches a round until it is reinstated.' }) // prettier-ignore
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND')
  async suspend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonBody,
  ): Promise<EnterpriseDetail> {
    await this.decideEnterprise.decide(actor, 'suspend', id, version, reason);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/reinstatement')
  @HttpCode(200)
  @Policy('enterprise.reinstate')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Reinstate a suspended firm' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND')
  async reinstate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonBody,
  ): Promise<EnterpriseDetail> {
    await this.decideEnterprise.decide(actor, 'reinstate', id, version, reason);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/questions')
  @HttpCode(200)
  @Policy('enterprise.ask')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Ask the firm something', description: 'The 48 hours stand still until it answers.' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND', 'QUESTION_OPEN')
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { question }: QuestionBody,
  ): Promise<EnterpriseDetail> {
    await this.askFirm.ask(actor, id, version, question);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/answers')
  @HttpCode(200)
  @Policy('enterprise.answer')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Answer the open question' })
  @ApiOkResponse({ type: EnterpriseDetail })
  @ApiProblems('NOT_FOUND', 'NO_QUESTION')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { answer }: AnswerBody,
  ): Promise<EnterpriseDetail> {
    await this.askFirm.answer(actor, id, version, answer);
    return this.showEnterprise.show(actor, id);
  }

  @Post(':id/headcount-filings')
  @Policy('headcount.file')
  @Idempotent()
  @ApiOperation({ summary: 'File a headcount from a day on', description: 'It counts once an officer has verified it; a filing that still waits is superseded.' }) // prettier-ignore
  @ApiCreatedResponse({ type: HeadcountFilingView })
  @ApiProblems('NOT_FOUND')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FileHeadcountBody,
  ): Promise<HeadcountFilingView> {
    return this.fileHeadcount.file(actor, id, body);
  }
}
