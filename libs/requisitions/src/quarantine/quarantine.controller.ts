import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { RequisitionView } from '../dto/requisition.dto.js';
import { DecideQuarantine } from './decide-quarantine.js';
import { ListQuarantine } from './list-quarantine.js';
import { QuarantineDecisionBody, QuarantinePage, QuarantineQuery } from './quarantine.dto.js';

/** Implausible requisitions before an officer: nothing is dropped, everything is answered. */
@ApiTags('requisitions')
@Controller()
export class QuarantineController {
  constructor(
    private readonly listQuarantine: ListQuarantine,
    private readonly decideQuarantine: DecideQuarantine,
  ) {}

  @Get('quarantine')
  @Policy('quarantine.list')
  @ApiOperation({ summary: 'Quarantined requisitions that can still be decided, the longest wait first', description: 'A district officer sees the own district.' }) // prettier-ignore
  @ApiOkResponse({ type: QuarantinePage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: QuarantineQuery): Promise<QuarantinePage> {
    return this.listQuarantine.list(actor, query);
  }

  @Post('requisitions/:id/release')
  @HttpCode(200)
  @Policy('requisition.release')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Release a quarantined requisition into the round of its day', description: 'Its claim stays capped by the entitlement.' }) // prettier-ignore
  @ApiOkResponse({ type: RequisitionView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'DAY_HELD')
  release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QuarantineDecisionBody,
  ): Promise<RequisitionView> {
    return this.decideQuarantine.decide(actor, 'release', id, version, reason);
  }

  @Post('requisitions/:id/rejection')
  @HttpCode(200)
  @Policy('requisition.reject')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Reject a quarantined requisition', description: 'The firm reads the reason and may change it.' }) // prettier-ignore
  @ApiOkResponse({ type: RequisitionView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'DAY_HELD')
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: QuarantineDecisionBody,
  ): Promise<RequisitionView> {
    return this.decideQuarantine.decide(actor, 'reject', id, version, reason);
  }
}
