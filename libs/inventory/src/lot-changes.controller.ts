import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { LotView } from './dto/lot.dto.js';
import { LotReasonBody, PostLotBody, WithdrawLotBody } from './dto/lot-requests.dto.js';
import { EditLot } from './edit-lot.js';
import { HoldLot } from './hold-lot.js';
import { WithdrawLot } from './withdraw-lot.js';

/** What suppliers change about a lot that they posted. */
@ApiTags('lots')
@Controller('lots/:id')
export class LotChangesController {
  constructor(
    private readonly editLot: EditLot,
    private readonly holdLot: HoldLot,
    private readonly withdrawLot: WithdrawLot,
  ) {}

  @Put()
  @Policy('lot.edit')
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Correct a lot while all of it is free', description: 'It is judged anew.' })
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED', 'LOT_PROMISED')
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: PostLotBody,
  ): Promise<LotView> {
    return this.editLot.edit(actor, id, version, body);
  }

  @Post('hold')
  @HttpCode(200)
  @Policy('lot.hold')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Keep a lot out of the next rounds', description: 'What a round holds stays promised.' })
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  hold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LotReasonBody,
  ): Promise<LotView> {
    return this.holdLot.hold(actor, id, version, reason);
  }

  @Post('release')
  @HttpCode(200)
  @Policy('lot.release')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Offer a lot again that its supplier held', description: 'It takes part in the next round.' }) // prettier-ignore
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'NOT_YOUR_HOLD')
  release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LotReasonBody,
  ): Promise<LotView> {
    return this.holdLot.release(actor, id, version, reason);
  }

  @Post('withdrawals')
  @HttpCode(200)
  @Policy('lot.withdraw')
  @Idempotent()
  @ApiOperation({
    summary: 'Withdraw free pieces of a lot',
    description: 'Whole packs; what a round holds stays promised.',
  })
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STOCK_SHORT')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawLotBody,
  ): Promise<LotView> {
    return this.withdrawLot.withdraw(actor, id, body);
  }
}
