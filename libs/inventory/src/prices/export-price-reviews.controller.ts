import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HandsOutList } from '@supplydock/exports';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ExportPriceReviews } from './export-price-reviews.js';
import { PriceReviewsExportQuery } from './price-review.dto.js';

@ApiTags('exports')
@Controller('exports/price-reviews')
export class ExportPriceReviewsController {
  constructor(private readonly use: ExportPriceReviews) {}

  @Get()
  @Policy('priceReview.list')
  @HandsOutList('The list of prices under review')
  export(@CurrentActor() actor: Actor, @Query() query: PriceReviewsExportQuery): Promise<StreamableFile> {
    return this.use.export(actor, query);
  }
}
