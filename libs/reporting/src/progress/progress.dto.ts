import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { ReportExportQuery } from '@supplydock/exports';
import { LedgerHeadView } from '@supplydock/ledger';
import { IsDay, PageQuery } from '@supplydock/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { MOVEMENT_KINDS, type MovementKind } from '@supplydock/inventory';
import { PERIOD_UNITS, type PeriodUnit } from './period.js';
import { PROGRESS_COLUMNS, type ProgressColumn } from './progress-columns.js';

const PIECES = { type: 'integer', description: 'Whole pieces' } as const;

/** Which period, and of what. */
export class ProgressQuery {
  @ApiPropertyOptional({ enum: PERIOD_UNITS, default: 'day', description: 'A week runs from Monday to Sunday' })
  @IsOptional()
  @IsIn(PERIOD_UNITS)
  unit: PeriodUnit = 'day';

  @ApiPropertyOptional({ format: 'date', description: 'Any day of the period; the channel’s present day if left out' })
  @IsOptional()
  @IsDay()
  day?: string;

  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @ApiPropertyOptional({ example: '310101', description: 'Where the goods lie' })
  @IsOptional()
  @Matches(/^[0-9A-Za-z-]{1,20}$/)
  districtId?: string;
}

export class ProgressExportQuery extends IntersectionType(ProgressQuery, ReportExportQuery) {}

/** Whose service figures. */
export class ServiceFiguresQuery extends OmitType(ProgressQuery, ['category'] as const) {}

export class ProgressMovementsQuery extends IntersectionType(ProgressQuery, PageQuery) {
  @ApiPropertyOptional({ example: 'kn95' })
  @IsOptional()
  @Matches(/^[0-9a-z-]{1,40}$/)
  productId?: string;

  @ApiPropertyOptional({ enum: PROGRESS_COLUMNS, enumName: 'ProgressColumn' })
  @IsOptional()
  @IsIn(PROGRESS_COLUMNS)
  column?: ProgressColumn;
}

/** closing = opening + received − awarded − returned − expired. */
export class ProgressFigures {
  @ApiProperty({
    ...PIECES,
    description: 'What the channel could give when the period began: free, or held by a round',
  })
  openingPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Posted by suppliers, corrections included' })
  receivedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Awarded to firms, less what came back to the pool' })
  awardedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Taken back by suppliers' })
  returnedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'Written off before anybody had them: expired or recalled' })
  expiredPieces!: number;
  @ApiProperty({ ...PIECES, description: 'What the channel can give at the end of the period' })
  closingPieces!: number;
}

export class ProgressRow extends ProgressFigures {
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ example: '310101', description: 'Where the goods lie' })
  districtId!: string;
}

export const DIFFERENCE_PARTS = ['available', 'reserved', 'allocated', 'shipped', 'writtenOff', 'awarded'] as const;
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number];

/** A place where the books disagree. */
export class ProgressDifference {
  @ApiProperty({ format: 'uuid' })
  lotId!: string;
  @ApiProperty()
  batch!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ example: '310101' })
  districtId!: string;
  @ApiProperty({
    enum: DIFFERENCE_PARTS,
    enumName: 'DifferencePart',
    description: 'Which level of the lot; `awarded`: what the round named here gave of it',
  })
  part!: DifferencePart;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  roundId!: string | null;
  @ApiProperty({ ...PIECES, description: 'What the lot’s level, or the round, says' })
  saidPieces!: number;
  @ApiProperty({ ...PIECES, description: 'What the movements add up to' })
  movedPieces!: number;
}

/** The progress report of one day or week. */
export class ProgressReport {
  @ApiProperty({ type: LedgerHeadView, description: 'Head of the ledger when it was read: printed with the report' })
  ledgerHead!: LedgerHeadView;
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date', description: 'The last day of the period' })
  to!: string;
  @ApiProperty({ format: 'date', description: 'The channel’s present day' })
  today!: string;
  @ApiProperty({ type: [ProgressRow], description: 'By product and district; those with nothing at all are left out' })
  rows!: ProgressRow[];
  @ApiProperty({ type: ProgressFigures })
  total!: ProgressFigures;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Lots whose movements were added up' })
  checkedLots!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: '0 when the report reconciles' })
  differenceCount!: number;
  @ApiProperty({ type: [ProgressDifference], description: 'The first 100 places where the books disagree' })
  differences!: ProgressDifference[];
}

/** One movement behind a figure of the report. */
export class ProgressMovement {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date' })
  serviceDay!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ enum: MOVEMENT_KINDS, enumName: 'MovementKind' })
  kind!: MovementKind;
  @ApiProperty({ enum: PROGRESS_COLUMNS, enumName: 'ProgressColumn' })
  column!: ProgressColumn;
  @ApiProperty({ ...PIECES, description: 'By how much it changes what the channel can give' })
  pieces!: number;
  @ApiProperty({ format: 'uuid' })
  lotId!: string;
  @ApiProperty()
  batch!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ example: '310101' })
  districtId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  roundId!: string | null;
}

export class ProgressMovementPage {
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ format: 'date' })
  to!: string;
  @ApiProperty({ type: [ProgressMovement], description: 'The latest first' })
  items!: ProgressMovement[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
  @ApiProperty({ ...PIECES, description: 'Sum over all pages' })
  pieces!: number;
}
