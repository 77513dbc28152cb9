import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { CATEGORIES, REASON_CODES, TIERS, type Category, type ReasonCode, type Tier } from '@supplydock/domain';
import { ExportQuery } from '@supplydock/exports';
import { limitQuery } from '@supplydock/platform';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

export class Paging extends limitQuery() {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @Matches(/^[\w-]{1,400}$/)
  cursor?: string;
}

export class OpenRoundBody {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', example: 'masks' })
  @IsIn(CATEGORIES)
  category!: Category;
}

export class DecisionReasonBody {
  @ApiProperty({ minLength: 3, maxLength: 1_000, example: 'The lots of yesterday evening are missing.' })
  @Transform(trimmed)
  @IsString()
  @Length(3, 1_000)
  reason!: string;
}

export class RoundsQuery extends Paging {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @ApiPropertyOptional({ format: 'date', example: '2020-03-02' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  serviceDate?: string;
}

/** What awards can be sorted by; a leading minus turns the order round. */
export const AWARD_SORTS = ['name', 'pieces', 'claimPieces', 'askedPieces', 'headcount'] as const;
export type AwardSort = (typeof AWARD_SORTS)[number];
const SORTS = AWARD_SORTS.flatMap((sort) => [sort, `-${sort}` as const]);

export class AwardsQuery extends Paging {
  @ApiPropertyOptional({ example: '310104' })
  @IsOptional()
  @Matches(/^\d{6}$/)
  districtId?: string;

  @ApiPropertyOptional({ enum: TIERS })
  @IsOptional()
  @Type(() => Number)
  @IsIn(TIERS)
  tier?: Tier;

  @ApiPropertyOptional({ enum: REASON_CODES, enumName: 'ReasonCode' })
  @IsOptional()
  @IsIn(REASON_CODES)
  reason?: ReasonCode;

  @ApiPropertyOptional({ maxLength: 100, description: "Part of the enterprise's name" })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort: AwardSort | `-${AwardSort}` = 'name';
}

/** As the list, but whole. */
export class AwardsExportQuery extends IntersectionType(
  OmitType(AwardsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}
