import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { OVERRIDE_REASONS, type OverrideReason } from './override.entity.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const PIECES = { type: 'integer', minimum: 0 } as const;
const MAX_PIECES = 1_000_000_000;

export class OverridePreviewBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  requisitionId!: string;
  @ApiProperty({ ...PIECES, maximum: MAX_PIECES })
  @IsInt()
  @Min(0)
  @Max(MAX_PIECES)
  pieces!: number;
}

export class OverrideBody {
  @ApiProperty({ ...PIECES, maximum: MAX_PIECES, description: 'Whole packs, at most the claim' })
  @IsInt()
  @Min(0)
  @Max(MAX_PIECES)
  pieces!: number;
  @ApiProperty({ enum: OVERRIDE_REASONS, enumName: 'OverrideReason', description: 'Public' })
  @IsIn(OVERRIDE_REASONS)
  reason!: OverrideReason;
  @ApiProperty({ minLength: 3, maxLength: 1_000, description: 'For the officials; never public' })
  @Transform(trimmed)
  @IsString()
  @Length(3, 1_000)
  note!: string;
}

export class OverrideView {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty({ ...PIECES, description: 'In the proposal as it stands' })
  proposedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'At most' })
  claimPieces!: number;
  @ApiProperty({ ...PIECES, nullable: true, description: 'Set by hand; null: the rule decides again' })
  pieces!: number | null;
  @ApiProperty({ enum: OVERRIDE_REASONS, enumName: 'OverrideReason' })
  reason!: OverrideReason;
  @ApiProperty()
  note!: string;
  @ApiProperty()
  authorName!: string;
  @ApiProperty({ enum: ['KEPT', 'APPLIED'], description: 'KEPT: not proposed yet' })
  state!: 'KEPT' | 'APPLIED';
}

/** A firm that an upheld appeal owes pieces, to be made good by hand. */
export class OwedView {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ ...PIECES, description: 'Not made good yet' })
  owedPieces!: number;
  @ApiProperty(PIECES)
  proposedPieces!: number;
  @ApiProperty({ ...PIECES, description: 'At most' })
  claimPieces!: number;
  @ApiProperty({ description: 'Whether its quantity is set by hand in this round' })
  isSet!: boolean;
}

export class OverrideList {
  @ApiProperty({ type: [OverrideView] })
  items!: OverrideView[];
  @ApiProperty({ type: [OwedView], description: 'Firms that are owed pieces by an appeal and could take more' })
  owed!: readonly OwedView[];
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of the round, for If-Match' })
  version!: number;
}

class OverrideSide {
  @ApiProperty(PIECES)
  requisitions!: number;
  @ApiProperty(PIECES)
  pieces!: number;
}

export class OverrideChange {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty(PIECES)
  before!: number;
  @ApiProperty(PIECES)
  after!: number;
}

export class OverrideCostView {
  @ApiProperty({ ...PIECES, description: 'Pieces that nobody gets, with what is kept so far' })
  leftBefore!: number;
  @ApiProperty({ ...PIECES, description: '… and with this one' })
  leftAfter!: number;
  @ApiProperty({ type: OverrideSide, description: 'Others that would get more' })
  gaining!: OverrideSide;
  @ApiProperty({ type: OverrideSide, description: 'Others that would get less' })
  losing!: OverrideSide;
  @ApiProperty({ type: [OverrideChange], description: 'Those set by hand, then the largest changes, 200 at most' })
  changes!: OverrideChange[];
}
