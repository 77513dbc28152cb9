import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const MAX_PAGE = 200;

/** Which entries to list. */
export class LedgerQuery {
  @ApiProperty({ required: false, description: 'nextCursor of the page before: entries older than this one' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  cursor?: number;

  @ApiProperty({ required: false, minimum: 1, maximum: MAX_PAGE, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  limit?: number;

  @ApiProperty({ required: false, description: 'Only entries about things of this type', example: 'round' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  subjectType?: string;

  @ApiProperty({ required: false, description: 'Only entries about this thing' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  subjectId?: string;
}

/** One recorded decision. */
export class LedgerEntryView {
  @ApiProperty({ type: 'integer', minimum: 1 })
  seq!: number;

  @ApiProperty({ example: 'ROUND_APPROVED' })
  kind!: string;

  @ApiProperty({ example: 'round' })
  subjectType!: string;

  @ApiProperty()
  subjectId!: string;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'null when the system did it' })
  actorId!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  payload!: object;

  @ApiProperty({ format: 'date-time', description: 'UTC with microseconds, as the hash covers it' })
  at!: string;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  prevHash!: string;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  hash!: string;
}

/** The last entry of the chain: printed on public pages and exports, it fixes everything before it. */
export class LedgerHeadView {
  @ApiProperty({ type: 'integer', minimum: 0 })
  seq!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  hash!: string;
}

/** A page of entries, the latest first. */
export class LedgerPage {
  @ApiProperty({ type: [LedgerEntryView] })
  items!: LedgerEntryView[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'null on the last page' })
  nextCursor!: number | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;

  @ApiProperty({ type: LedgerHeadView })
  head!: LedgerHeadView;
}
