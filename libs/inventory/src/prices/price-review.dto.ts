import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ExportQuery } from '@supplydock/exports';
import { ReviewClockView } from '@supplydock/enterprises';
import { PageQuery } from '@supplydock/platform';
import { PRICE_REVIEW_STATES, type PriceReviewState } from './price-review.entity.js';

const FEN = { type: 'integer', minimum: 0 } as const;
const CODES = ['PRICE_ABOVE_CEILING', 'MARGIN_ABOVE_ALLOWED'] as const;
export class PriceBreachView {
  @ApiProperty({ enum: CODES, enumName: 'PriceBreachCode' })
  code!: (typeof CODES)[number];
  @ApiProperty({ ...FEN, description: 'Price of one piece in fen' })
  priceFen!: number;
  @ApiPropertyOptional({ ...FEN, description: 'PRICE_ABOVE_CEILING: the policy’s ceiling' })
  ceilingFen?: number;
  @ApiPropertyOptional({ ...FEN, description: 'MARGIN_ABOVE_ALLOWED: what the supplier paid' })
  costFen?: number;
  @ApiPropertyOptional({ ...FEN, description: 'MARGIN_ABOVE_ALLOWED: the policy’s highest margin' })
  maxMarginPercent?: number;
  @ApiPropertyOptional({ ...FEN, description: 'MARGIN_ABOVE_ALLOWED: cost × (100 + percent) ÷ 100, rounded down' })
  highestFen?: number;
}

/** What both sides see of a price under review. */
export class PriceReviewView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: PRICE_REVIEW_STATES, enumName: 'PriceReviewState' })
  state!: PriceReviewState;
  @ApiProperty({ ...FEN, description: 'The price that was judged' })
  priceFen!: number;
  @ApiProperty({ ...FEN, type: Number, nullable: true, description: 'What the supplier says it paid' })
  costFen!: number | null;
  @ApiProperty({ type: [PriceBreachView] })
  breaches!: PriceBreachView[];
  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
  @ApiProperty({ type: ReviewClockView, nullable: true, description: 'null once it is decided or closed' })
  clock!: ReviewClockView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was accepted or rejected' })
  reason!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

export class PriceReviewItem extends PriceReviewView {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ example: '200220A1' })
  batch!: string;
  @ApiProperty()
  supplierName!: string;
  @ApiProperty({ example: '310115' })
  districtId!: string;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Free pieces of the lot' })
  availablePieces!: number;
}

export class PriceReviewPage {
  @ApiProperty({ type: [PriceReviewItem] })
  items!: PriceReviewItem[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
}

export class PriceReviewsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PRICE_REVIEW_STATES, enumName: 'PriceReviewState', default: 'PENDING' })
  @IsOptional()
  @IsIn(PRICE_REVIEW_STATES)
  state: PriceReviewState = 'PENDING';
}

/** As the list, but whole. */
export class PriceReviewsExportQuery extends IntersectionType(
  OmitType(PriceReviewsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}
