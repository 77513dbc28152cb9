import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { RoundSummary } from '../dto/round.dto.js';
import { ShowRound } from '../read/show-round.js';
import { KeepOverride } from './keep-override.js';
import { ListOverrides } from './list-overrides.js';
import { OverrideBody, OverrideCostView, OverrideList, OverridePreviewBody } from './override.dto.js';
import { ProposeOverrides } from './propose-overrides.js';
import { WeighOverride } from './weigh-override.js';

/** Quantities that officials set by hand: weighed, kept, taken back, and proposed as the next revision of the round. */
@ApiTags('rounds')
@Controller('rounds/:id')
export class OverridesController {
  constructor(
    private readonly listOverrides: ListOverrides,
    private readonly weighOverride: WeighOverride,
    private readonly keepOverride: KeepOverride,
    private readonly proposeOverrides: ProposeOverrides,
    private readonly showRound: ShowRound,
  ) {}

  @Get('overrides')
  @Policy('override.list')
  @ApiOperation({ summary: 'What is set by hand in a round, and what is kept beside it' })
  @ApiOkResponse({ type: OverrideList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<OverrideList> {
    return this.listOverrides.list(actor.jurisdictionId, id);
  }

  @Post('override-cost')
  @HttpCode(200)
  @Policy('override.weigh')
  @ApiOperation({ summary: 'What a quantity set by hand would cost the others', description: 'Changes nothing.' })
  @ApiOkResponse({ type: OverrideCostView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'REFERENCE_REFUSED', 'OVERRIDE_REFUSED', 'TOO_MANY_REQUESTS')
  weigh(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OverridePreviewBody,
  ): Promise<OverrideCostView> {
    return this.weighOverride.weigh(actor, id, body);
  }

  @Put('overrides/:requisitionId')
  @Policy('override.keep')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Keep a quantity beside the proposal', description: 'It takes effect once it is proposed.' })
  @ApiOkResponse({ type: OverrideList })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'OVERRIDE_REFUSED')
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requisitionId', ParseUUIDPipe) requisitionId: string,
    @IfMatch() version: number,
    @Body() body: OverrideBody,
  ): Promise<OverrideList> {
    await this.keepOverride.keep(actor, id, version, { ...body, requisitionId });
    return this.listOverrides.list(actor.jurisdictionId, id);
  }

  @Delete('overrides/:requisitionId')
  @HttpCode(200)
  @Policy('override.undo')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Take a change back', description: 'One that the proposal holds goes with the next.' })
  @ApiOkResponse({ type: OverrideList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requisitionId', ParseUUIDPipe) requisitionId: string,
    @IfMatch() version: number,
  ): Promise<OverrideList> {
    await this.keepOverride.undo(actor, id, version, requisitionId);
    return this.listOverrides.list(actor.jurisdictionId, id);
  }

  @Post('proposal')
  @Policy('override.propose')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Propose the round anew with what is kept',
    description: 'The proposal is superseded; the next revision is computed from the same snapshot in the background.',
  })
  @ApiCreatedResponse({ type: RoundSummary })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'NOTHING_KEPT')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RoundSummary> {
    return this.showRound.summary(actor.jurisdictionId, await this.proposeOverrides.propose(actor, id, version));
  }
}
