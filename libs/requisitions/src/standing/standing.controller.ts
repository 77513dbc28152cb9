import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { RequisitionView } from '../dto/requisition.dto.js';
import { ForFirmQuery } from '../dto/requisition-requests.dto.js';
import { ConfirmStanding } from './confirm-standing.js';
import { SetStanding } from './set-standing.js';
import { StandingBody, StandingList, StandingView } from './standing.dto.js';

/** Daily wishes that a firm re-confirms with one tap. */
@ApiTags('requisitions')
@Controller('standing-requisitions')
export class StandingController {
  constructor(
    private readonly setStanding: SetStanding,
    private readonly confirmStanding: ConfirmStanding,
  ) {}

  @Get()
  @Policy('standing.list')
  @ApiOperation({ summary: 'Standing requisitions of my firm, and what became of each today' })
  @ApiOkResponse({ type: StandingList })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Query() { enterpriseId }: ForFirmQuery): Promise<StandingList> {
    return this.setStanding.list(actor, enterpriseId);
  }

  @Post()
  @Policy('standing.set')
  @Idempotent()
  @ApiOperation({ summary: 'Set the daily wish of a category', description: 'It takes part in nothing until it is confirmed for the day.' }) // prettier-ignore
  @ApiCreatedResponse({ type: StandingView })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND', 'STANDING_EXISTS')
  set(
    @CurrentActor() actor: Actor,
    @Query() { enterpriseId }: ForFirmQuery,
    @Body() body: StandingBody,
  ): Promise<StandingView> {
    return this.setStanding.set(actor, body, enterpriseId);
  }

  @Put(':id')
  @Policy('standing.change')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change a standing requisition for the days to come', description: 'Its category stays.' })
  @ApiOkResponse({ type: StandingView })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StandingBody,
  ): Promise<StandingView> {
    return this.setStanding.change(actor, id, version, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Policy('standing.end')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'End a standing requisition', description: 'Answers with those that remain.' })
  @ApiOkResponse({ type: StandingList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<StandingList> {
    return this.setStanding.end(actor, id, version);
  }

  @Post(':id/confirmation')
  @Policy('standing.confirm')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Confirm a standing requisition for today', description: 'Makes the requisition of the day, judged as any other.' }) // prettier-ignore
  @ApiCreatedResponse({ type: RequisitionView })
  @ApiProblems('BAD_REQUEST', 'VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND', 'REQUISITION_EXISTS', 'DAY_HELD')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RequisitionView> {
    return this.confirmStanding.confirm(actor, id, version);
  }
}
