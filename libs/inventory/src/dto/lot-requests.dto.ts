import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { LOT_STATES, MAX_PIECES, type LotState } from '@supplydock/domain';
import { ExportQuery } from '@supplydock/exports';
import { IsDay, PageQuery } from '@supplydock/platform';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

/** A pack is what one person carries; a carton of masks holds 2,000. */
const MAX_PACK_PIECES = 100_000;
/** 100,000 yuan a piece: dearer than any goods of the four categories. */
const MAX_PRICE_FEN = 10_000_000;
const MAX_DISTRICTS = 64;
const DISTRICT = /^\d{6}$/;
const PRODUCT = /^[a-z0-9][a-z0-9-]{0,39}$/;

export class PostLotBody {
  @ApiProperty({ example: 'surgical', pattern: PRODUCT.source })
  @Matches(PRODUCT)
  productId!: string;

  @ApiProperty({ example: '310115', pattern: DISTRICT.source, description: 'Where the goods are' })
  @Matches(DISTRICT)
  districtId!: string;

  @ApiProperty({ type: [String], nullable: true, example: ['310101', '310115'], description: 'Districts delivered to; null means all' }) // prettier-ignore
  @ValidateIf((_body, value) => value !== null)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_DISTRICTS)
  @ArrayUnique()
  @Matches(DISTRICT, { each: true })
  serves!: string[] | null;

  @ApiProperty({ example: '200220A1', minLength: 1, maxLength: 40 })
  @Transform(trimmed)
  @IsString()
  @Length(1, 40)
  batch!: string;

  @ApiProperty({ format: 'date', example: '2020-02-20' })
  @IsDay()
  producedOn!: string;

  @ApiProperty({ format: 'date', example: '2022-02-19', description: 'Last day on which the goods may be used' })
  @IsDay()
  expiresOn!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MAX_PIECES,
    example: 5_000,
    description: 'A whole number of packs',
  })
  @IsInt()
  @Min(1)
  @Max(MAX_PIECES)
  pieces!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_PACK_PIECES, example: 50 })
  @IsInt()
  @Min(1)
  @Max(MAX_PACK_PIECES)
  packPieces!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: MAX_PRICE_FEN,
    example: 180,
    description: 'Price of one piece in fen',
  })
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE_FEN)
  priceFen!: number;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 0, maximum: MAX_PRICE_FEN, example: 130, description: 'What you paid for one piece, in fen: needed above the ceiling, and where the policy judges the margin only' }) // prettier-ignore
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE_FEN)
  costFen?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, minLength: 3, maxLength: 200, example: 'Invoice 04518233 of 2020-02-18', description: 'Where the purchase price stands' }) // prettier-ignore
  @Transform(trimmed)
  @IsOptional()
  @IsString()
  @Length(3, 200)
  costSource?: string | null;
}

export class LotReasonBody {
  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Sold before the channel opened' })
  @Transform(trimmed)
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class WithdrawLotBody extends LotReasonBody {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MAX_PIECES,
    example: 500,
    description: 'A whole number of packs, at most what is free',
  })
  @IsInt()
  @Min(1)
  @Max(MAX_PIECES)
  pieces!: number;
}

export class LotsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'kn95' })
  @IsOptional()
  @Matches(PRODUCT)
  productId?: string;

  @ApiPropertyOptional({ enum: LOT_STATES, enumName: 'LotState' })
  @IsOptional()
  @IsIn(LOT_STATES)
  state?: LotState;

  @ApiPropertyOptional({ maxLength: 100, description: "Part of the batch or of the supplier's name" })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** As the list, but whole. */
export class LotsExportQuery extends IntersectionType(OmitType(LotsQuery, ['cursor', 'limit'] as const), ExportQuery) {}
