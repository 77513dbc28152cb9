import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { LotView } from '@supplydock/inventory';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { ListLotAwards } from './list-lot-awards.js';
import { LotAwardPage, LotAwardsQuery, RecallBody } from './lot-awards.dto.js';
import { RecallLot } from './recall-lot.js';

/** Recall of a lot and the awards it went to: here, because rounds know lots and not the other way round. */
@ApiTags('lots')
@Controller('lots/:id')
export class RecallController {
  constructor(
    private readonly recallLot: RecallLot,
    private readonly listAwards: ListLotAwards,
  ) {}

  @Post('recall')
  @HttpCode(200)
  @Policy('lot.recall')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({
    summary: 'Recall a lot',
    description:
      'It is given to nobody any more, a round that is about to give it is computed anew without it, and every firm it went to is told.',
  })
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  recall(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: RecallBody,
  ): Promise<LotView> {
    return this.recallLot.recall(actor, id, version, reason);
  }

  @Get('awards')
  @Policy('lotAward.list')
  @ApiOperation({ summary: 'Every award that a lot went to' })
  @ApiOkResponse({ type: LotAwardPage })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  awards(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: LotAwardsQuery,
  ): Promise<LotAwardPage> {
    return this.listAwards.list(actor, id, query);
  }
}
