import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { DecisionReasonBody, OpenRoundBody, RoundsQuery } from './dto/requests.dto.js';
import { RoundDetail, RoundPage, RoundSummary } from './dto/round.dto.js';
import { OpenRound } from './open-round.js';
import { ListRounds } from './read/list-rounds.js';
import { ShowRound } from './read/show-round.js';
import { ApproveRound } from './review/approve-round.js';
import { CancelRound } from './review/cancel-round.js';
import { RejectRound } from './review/reject-round.js';

/** Rounds: opened by one person, computed by a worker, decided by a second person. */
@ApiTags('rounds')
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly listRounds: ListRounds,
    private readonly showRound: ShowRound,
    private readonly openRound: OpenRound,
    private readonly approveRound: ApproveRound,
    private readonly rejectRound: RejectRound,
    private readonly cancelRound: CancelRound,
  ) {}

  @Get()
  @Policy('round.list')
  @ApiOperation({ summary: 'Rounds, the latest first' })
  @ApiOkResponse({ type: RoundPage })
  @ApiProblems('VALIDATION_FAILED', 'MALFORMED_VALUE')
  list(@CurrentActor() actor: Actor, @Query() query: RoundsQuery): Promise<RoundPage> {
    return this.listRounds.list(actor.jurisdictionId, query);
  }

  @Post()
  @Policy('round.open')
  @Idempotent()
  @ApiOperation({ summary: "Open today's round of a category", description: 'It is computed in the background; follow its events.' }) // prettier-ignore
  @ApiCreatedResponse({ type: RoundSummary })
  @ApiProblems('VALIDATION_FAILED', 'ROUND_LIVE', 'DAY_CLOSED', 'NO_POLICY')
  async open(@CurrentActor() actor: Actor, @Body() body: OpenRoundBody): Promise<RoundSummary> {
    const { jurisdictionId, userId } = actor;
    const roundId = await this.openRound.open({ jurisdictionId, actorId: userId, category: body.category });
    return this.showRound.summary(jurisdictionId, roundId);
  }

  @Get(':id')
  @Policy('round.read')
  @ApiOperation({ summary: 'One round with its summaries and certificate' })
  @ApiOkResponse({ type: RoundDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundDetail> {
    return this.showRound.detail(actor.jurisdictionId, id);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Policy('round.approve')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Approve as the second person', description: 'Allocates what was reserved, offers the awards and closes the day.' }) // prettier-ignore
  @ApiOkResponse({ type: RoundSummary })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'CHANGES_KEPT', 'LOTS_GONE', 'REMEDY_OWED')
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<RoundSummary> {
    await this.approveRound.approve(actor, id, version);
    return this.showRound.summary(actor.jurisdictionId, id);
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Policy('round.reject')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Reject as the second person', description: 'Releases every lot and opens the day again.' })
  @ApiOkResponse({ type: RoundSummary })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  async reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DecisionReasonBody,
  ): Promise<RoundSummary> {
    await this.rejectRound.reject(actor, id, version, body.reason);
    return this.showRound.summary(actor.jurisdictionId, id);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Policy('round.cancel')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Stop a round at any stage before approval',
    description:
      'Releases every lot and opens the day again. A running round changes by itself, so while it runs any version will do.',
  })
  @ApiOkResponse({ type: RoundSummary })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DecisionReasonBody,
  ): Promise<RoundSummary> {
    await this.cancelRound.cancel(actor, id, version, body.reason);
    return this.showRound.summary(actor.jurisdictionId, id);
  }
}
