import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent } from '@supplydock/platform';
import { LotDetail, LotPage, LotTimeline, LotView } from './dto/lot.dto.js';
import { LotsQuery, PostLotBody } from './dto/lot-requests.dto.js';
import { ListLots } from './list-lots.js';
import { PostLot } from './post-lot.js';
import { ShowLot } from './show-lot.js';
import { ShowLotTimeline } from './show-lot-timeline.js';

/** Lots: what suppliers have, and where every piece of it is. */
@ApiTags('lots')
@Controller('lots')
export class LotsController {
  constructor(
    private readonly listLots: ListLots,
    private readonly showLot: ShowLot,
    private readonly postLot: PostLot,
    private readonly showTimeline: ShowLotTimeline,
  ) {}

  @Get()
  @Policy('lot.list')
  @ApiOperation({ summary: 'Lots, the latest first', description: 'A supplier sees its own, officers see all.' })
  @ApiOkResponse({ type: LotPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: LotsQuery): Promise<LotPage> {
    return this.listLots.list(actor, query);
  }

  @Post()
  @Policy('lot.post')
  @Idempotent()
  @ApiOperation({ summary: 'Post a lot', description: 'It takes part in the next round of its category.' })
  @ApiCreatedResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'ENTERPRISE_NOT_VERIFIED')
  post(@CurrentActor() actor: Actor, @Body() body: PostLotBody): Promise<LotView> {
    return this.postLot.post(actor, body);
  }

  @Get(':id')
  @Policy('lot.read')
  @ApiOperation({ summary: 'One lot with its movements' })
  @ApiOkResponse({ type: LotDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LotDetail> {
    return this.showLot.show(actor, id);
  }

  @Get(':id/timeline')
  @Policy('lot.read')
  @ApiOperation({ summary: 'Who did what to a lot, when and why', description: 'Read from the ledger.' })
  @ApiOkResponse({ type: LotTimeline })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  timeline(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LotTimeline> {
    return this.showTimeline.show(actor, id);
  }
}
