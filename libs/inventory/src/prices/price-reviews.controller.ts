import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent, IfMatch, NeedsIfMatch } from '@supplydock/platform';
import { LotView } from '../dto/lot.dto.js';
import { LotReasonBody } from '../dto/lot-requests.dto.js';
import { DecidePrice } from './decide-price.js';
import { PriceReviewPage, PriceReviewsQuery } from './price-review.dto.js';
import { ListPriceReviews } from './read-price-reviews.js';

/** Prices that break the policy's rules: an officer's queue with a 48-hour clock. */
@ApiTags('price reviews')
@Controller('price-reviews')
export class PriceReviewsController {
  constructor(
    private readonly listReviews: ListPriceReviews,
    private readonly decidePrice: DecidePrice,
  ) {}

  @Get()
  @Policy('priceReview.list')
  @ApiOperation({ summary: 'Prices under review, those first whose 48 hours have run longest' })
  @ApiOkResponse({ type: PriceReviewPage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: PriceReviewsQuery): Promise<PriceReviewPage> {
    return this.listReviews.list(actor, query);
  }

  @Post(':id/acceptance')
  @HttpCode(200)
  @Policy('priceReview.accept')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Let a price pass', description: 'The lot is on offer unless something else keeps it.' })
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LotReasonBody,
  ): Promise<LotView> {
    return this.decidePrice.accept(actor, id, version, reason);
  }

  @Post(':id/rejection')
  @HttpCode(200)
  @Policy('priceReview.reject')
  @Idempotent()
  @NeedsIfMatch()
  @ApiOperation({ summary: 'Turn a lot away because of its price', description: 'Its pieces are the supplier’s again.' }) // prettier-ignore
  @ApiOkResponse({ type: LotView })
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND', 'STATE_REFUSED')
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LotReasonBody,
  ): Promise<LotView> {
    return this.decidePrice.reject(actor, id, version, reason);
  }
}
