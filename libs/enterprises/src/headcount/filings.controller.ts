import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { HeadcountFilingPage, HeadcountFilingView } from '../dto/enterprise.dto.js';
import { HeadcountFilingsQuery, ReasonBody, VerifyBody } from '../dto/requests.dto.js';
import { DecideFiling } from './decide-filing.js';
import { ListFilings } from './list-filings.js';

/** Headcount changes of verified firms that wait for their district. */
@ApiTags('enterprises')
@Controller('headcount-filings')
export class FilingsController {
  constructor(
    private readonly listFilings: ListFilings,
    private readonly decideFiling: DecideFiling,
  ) {}

  @Get()
  @Policy('headcount.list')
  @ApiOperation({ summary: 'Filed headcounts of verified firms, the oldest first' })
  @ApiOkResponse({ type: HeadcountFilingPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: HeadcountFilingsQuery): Promise<HeadcountFilingPage> {
    return this.listFilings.list(actor, query);
  }

  @Post(':id/verification')
  @HttpCode(200)
  @Policy('headcount.verify')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Verify a filed headcount', description: 'It counts from its day on.' })
  @ApiOkResponse({ type: HeadcountFilingView })
  @ApiProblems('NOT_FOUND')
  verify(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: VerifyBody,
  ): Promise<HeadcountFilingView> {
    return this.decideFiling.verify(actor, id, version, body);
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Policy('headcount.reject')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Reject a filed headcount', description: 'The one in force stays; the firm reads the reason.' }) // prettier-ignore
  @ApiOkResponse({ type: HeadcountFilingView })
  @ApiProblems('NOT_FOUND')
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonBody,
  ): Promise<HeadcountFilingView> {
    return this.decideFiling.reject(actor, id, version, reason);
  }
}
