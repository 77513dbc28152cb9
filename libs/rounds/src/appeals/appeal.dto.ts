import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf, ValidateNested } from 'class-validator'; // prettier-ignore
import { APPEAL_GROUNDS, APPEAL_OUTCOMES, APPEAL_REASON_CODES, MAX_PIECES, type AppealGround, type AppealOutcome, type AppealReason } from '@supplydock/domain'; // prettier-ignore
import { ExportQuery } from '@supplydock/exports';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const unlessNull = (_body: unknown, value: unknown) => value !== null;
const PRODUCT = /^[a-z0-9][a-z0-9-]{0,39}$/;
const MAX_PRODUCTS = 32;
const MAX_PRICE_FEN = 10_000_000;
const MAX_HEADCOUNT = 1_000_000;
const MAX_TIER = 4;
const MAX_NOTE = 1_000;
const MAX_LIMIT = 200;
const NOTE = { minLength: 10, maxLength: MAX_NOTE } as const;

/** Which appeals a list shows. */
export const APPEAL_LISTS = ['waiting', 'decided', 'withdrawn'] as const;
export type AppealListKind = (typeof APPEAL_LISTS)[number];
export const CHANGE_SIDES = ['gains', 'loses'] as const;

export class AppealWishBody {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MAX_PRODUCTS, example: ['surgical'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_PRODUCTS)
  @ArrayUnique()
  @Matches(PRODUCT, { each: true })
  accepts!: string[];

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_PRICE_FEN, nullable: true, description: 'In fen; null means any' }) // prettier-ignore
  @ValidateIf(unlessNull)
  @IsInt()
  @Min(0)
  @Max(MAX_PRICE_FEN)
  maxPriceFen!: number | null;
}

/** What should have stood in the snapshot. */
export class AppealChangeBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_HEADCOUNT, nullable: true, description: 'null: as it was' })
  @ValidateIf(unlessNull)
  @IsInt()
  @Min(1)
  @Max(MAX_HEADCOUNT)
  headcount!: number | null;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_PIECES, nullable: true, description: 'Received in the window; null: as it was' }) // prettier-ignore
  @ValidateIf(unlessNull)
  @IsInt()
  @Min(0)
  @Max(MAX_PIECES)
  receivedPieces!: number | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_TIER, nullable: true, description: 'null: as it was' })
  @ValidateIf(unlessNull)
  @IsInt()
  @Min(1)
  @Max(MAX_TIER)
  tier!: number | null;

  @ApiProperty({ type: AppealWishBody, nullable: true, example: null, description: 'null: as it was' })
  @ValidateIf(unlessNull)
  @IsObject()
  @ValidateNested()
  @Type(() => AppealWishBody)
  wish!: AppealWishBody | null;
}

export class LodgeAppealBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  requisitionId!: string;

  @ApiProperty({ enum: APPEAL_GROUNDS, enumName: 'AppealGround', description: 'Public' })
  @IsIn(APPEAL_GROUNDS)
  ground!: AppealGround;

  @ApiProperty({ type: AppealChangeBody, description: 'The fact that the ground is about; the others null' })
  @IsObject()
  @ValidateNested()
  @Type(() => AppealChangeBody)
  stated!: AppealChangeBody;

  @ApiProperty({ ...NOTE, description: 'What is wrong, in the firm’s words; never public' })
  @Transform(trimmed)
  @IsString()
  @Length(NOTE.minLength, NOTE.maxLength)
  note!: string;
}

export class RerunBody {
  @ApiProperty({ type: AppealChangeBody, description: 'As the official found it' })
  @IsObject()
  @ValidateNested()
  @Type(() => AppealChangeBody)
  change!: AppealChangeBody;
}

export class DecideAppealBody {
  @ApiProperty({ enum: APPEAL_OUTCOMES, enumName: 'AppealOutcome' })
  @IsIn(APPEAL_OUTCOMES)
  outcome!: AppealOutcome;

  @ApiProperty({ enum: APPEAL_REASON_CODES, enumName: 'AppealReason', description: 'Public' })
  @IsIn(APPEAL_REASON_CODES)
  reason!: AppealReason;

  @ApiProperty({ ...NOTE, description: 'The firm reads it; never public' })
  @Transform(trimmed)
  @IsString()
  @Length(NOTE.minLength, NOTE.maxLength)
  note!: string;
}

export class AppealsQuery {
  @ApiPropertyOptional({ enum: APPEAL_LISTS, enumName: 'AppealListKind', description: 'waiting: those first that wait longest' }) // prettier-ignore
  @IsOptional()
  @IsIn(APPEAL_LISTS)
  show?: AppealListKind;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = 50;
}

/** As the list, but whole. */
export class AppealsExportQuery extends IntersectionType(
  OmitType(AppealsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}

export class AppealChangesQuery {
  @ApiPropertyOptional({ enum: CHANGE_SIDES, enumName: 'AppealChangeSide' })
  @IsOptional()
  @IsIn(CHANGE_SIDES)
  side?: (typeof CHANGE_SIDES)[number];

  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = 50;
}
