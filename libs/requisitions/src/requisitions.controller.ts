import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { AmendRequisition } from './amend-requisition.js';
import { EntitlementView, RequisitionPage, RequisitionTimeline, RequisitionView } from './dto/requisition.dto.js';
import { EntitlementQuery, ForFirmQuery, RequisitionBody, RequisitionsQuery } from './dto/requisition-requests.dto.js';
import { ListRequisitions } from './list-requisitions.js';
import { ShowEntitlement } from './show-entitlement.js';
import { ShowRequisitionTimeline } from './show-requisition-timeline.js';
import { SubmitRequisition } from './submit-requisition.js';
import { WithdrawRequisition } from './withdraw-requisition.js';

/** What firms ask for, until a round holds the day. One requisition with its award is a route of the rounds. */
@ApiTags('requisitions')
@Controller()
export class RequisitionsController {
  constructor(
    private readonly showEntitlement: ShowEntitlement,
    private readonly listRequisitions: ListRequisitions,
    private readonly showTimeline: ShowRequisitionTimeline,
    private readonly submitRequisition: SubmitRequisition,
    private readonly amendRequisition: AmendRequisition,
    private readonly withdrawRequisition: WithdrawRequisition,
  ) {}

  @Get('entitlement')
  @Policy('entitlement.read')
  @ApiOperation({ summary: 'What my firm may claim today, as arithmetic' })
  @ApiOkResponse({ type: EntitlementView })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND')
  entitlement(@CurrentActor() actor: Actor, @Query() query: EntitlementQuery): Promise<EntitlementView> {
    return this.showEntitlement.show(actor, query.category, query.enterpriseId);
  }

  @Get('requisitions')
  @Policy('requisition.list')
  @ApiOperation({ summary: 'Requisitions, the latest first', description: 'A firm sees its own, a district officer the district’s.' }) // prettier-ignore
  @ApiOkResponse({ type: RequisitionPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: RequisitionsQuery): Promise<RequisitionPage> {
    return this.listRequisitions.list(actor, query);
  }

  @Get('requisitions/:id/timeline')
  @Policy('requisition.read')
  @ApiOperation({ summary: 'Who did what to a requisition, when and why', description: 'Read from the ledger.' })
  @ApiOkResponse({ type: RequisitionTimeline })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  timeline(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RequisitionTimeline> {
    return this.showTimeline.show(actor, id);
  }

  @Post('requisitions')
  @Policy('requisition.submit')
  @Idempotent()
  @ApiOperation({
    summary: "File today's requisition",
    description:
      'Plausible ones are approved at once; implausible ones are quarantined with their reason, never dropped.',
  })
  @ApiCreatedResponse({ type: RequisitionView })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND', 'REQUISITION_EXISTS', 'DAY_HELD')
  submit(
    @CurrentActor() actor: Actor,
    @Query() { enterpriseId }: ForFirmQuery,
    @Body() body: RequisitionBody,
  ): Promise<RequisitionView> {
    return this.submitRequisition.submit(actor, body, enterpriseId);
  }

  @Put('requisitions/:id')
  @Policy('requisition.edit')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Change a requisition until a round holds its day', description: 'It is judged anew.' })
  @ApiOkResponse({ type: RequisitionView })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'NOT_FOUND', 'DAY_HELD', 'REQUISITION_EXISTS')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: RequisitionBody,
  ): Promise<RequisitionView> {
    return this.amendRequisition.amend(actor, id, version, body);
  }

  @Post('requisitions/:id/withdrawal')
  @HttpCode(200)
  @Policy('requisition.withdraw')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Withdraw a requisition until a round holds its day' })
  @ApiOkResponse({ type: RequisitionView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'DAY_HELD')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RequisitionView> {
    return this.withdrawRequisition.withdraw(actor, id, version);
  }
}
