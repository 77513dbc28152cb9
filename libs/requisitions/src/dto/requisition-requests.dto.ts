import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator'; // prettier-ignore
import { CATEGORIES, MAX_PIECES, REQUISITION_STATES, type Category, type RequisitionState } from '@supplydock/domain';
import { ExportQuery } from '@supplydock/exports';
import { IsDay, PageQuery } from '@supplydock/platform';

const SORTS = ['latest', 'earliest', 'most'] as const;
export type RequisitionSort = (typeof SORTS)[number];
const MAX_PRICE_FEN = 10_000_000;
const MAX_PRODUCTS = 32;
const PRODUCT = /^[a-z0-9][a-z0-9-]{0,39}$/;
const unlessNull = (_body: unknown, value: unknown) => value !== null;

export class RequisitionBody {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', example: 'masks' })
  @IsIn(CATEGORIES)
  category!: Category;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_PIECES, example: 120 })
  @IsInt()
  @Min(1)
  @Max(MAX_PIECES)
  askedPieces!: number;

  @ApiProperty({ type: [String], minItems: 1, example: ['medical', 'surgical'], description: 'Products of the category that the firm can use' }) // prettier-ignore
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_PRODUCTS)
  @ArrayUnique()
  @Matches(PRODUCT, { each: true })
  accepts!: string[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_PRICE_FEN, nullable: true, example: 300, description: 'Highest price of one piece in fen; null means any' }) // prettier-ignore
  @ValidateIf(unlessNull)
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE_FEN)
  maxPriceFen!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null })
  @ValidateIf(unlessNull)
  @IsDay()
  neededBy!: string | null;
}

export class ForFirmQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The firm that phoned in: for hotline operators' })
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;
}

export class EntitlementQuery extends ForFirmQuery {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', example: 'masks' })
  @IsIn(CATEGORIES)
  category!: Category;
}

export class RequisitionsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @ApiPropertyOptional({ format: 'date', example: '2020-03-02' })
  @IsOptional()
  @IsDay()
  serviceDate?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Of one firm' })
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @ApiPropertyOptional({ enum: REQUISITION_STATES, enumName: 'RequisitionState' })
  @IsOptional()
  @IsIn(REQUISITION_STATES)
  state?: RequisitionState;

  @ApiPropertyOptional({ maxLength: 100, description: "Part of the firm's name or code, or a whole reference" })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: SORTS, enumName: 'RequisitionSort', default: 'latest' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: RequisitionSort;
}

/** As the list, but whole. */
export class RequisitionsExportQuery extends IntersectionType(
  OmitType(RequisitionsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}
