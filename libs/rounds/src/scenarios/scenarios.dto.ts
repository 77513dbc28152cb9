import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator'; // prettier-ignore
import { CATEGORIES, type Category } from '@supplydock/domain';
import { ExportQuery } from '@supplydock/exports';
import { Paging } from '../dto/requests.dto.js';
import { SCENARIO_STATES, type ScenarioState } from './scenario.entity.js';
import { MAX_SCENARIOS, SCENARIO_KINDS, type ScenarioKind } from './scenario.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const WHOLE = { type: 'integer' } as const;
const MILLI = { type: 'integer', description: 'Thousandths of a piece a head, history included' } as const;

export class ScenarioChoice {
  @ApiProperty({ enum: SCENARIO_KINDS, enumName: 'ScenarioKind' })
  @IsIn(SCENARIO_KINDS)
  kind!: ScenarioKind;

  @ApiPropertyOptional({
    description: 'Id of the policy or preset; first-come, draw, pro-rata or flat for a comparison',
  })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  id?: string;

  @ApiPropertyOptional({ description: 'Name of a draft' })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @Length(1, 60)
  name?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Rules of a draft' })
  @IsOptional()
  @IsObject()
  rules?: Record<string, unknown>;
}

export class StartScenariosBody {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  @IsIn(CATEGORIES)
  category!: Category;

  @ApiProperty({ type: [ScenarioChoice], minItems: 1, maxItems: MAX_SCENARIOS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_SCENARIOS)
  @ValidateNested({ each: true })
  @Type(() => ScenarioChoice)
  scenarios!: ScenarioChoice[];
}

export class ScenarioRunsQuery {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;
}

export const CHANGE_KINDS = ['gains', 'loses', 'same'] as const;

export class ScenarioChangesQuery extends Paging {
  @ApiPropertyOptional({ ...WHOLE, minimum: 1, maximum: MAX_SCENARIOS, default: 2, description: 'Place of the scenario that is compared' }) // prettier-ignore
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_SCENARIOS)
  place: number = 2;

  @ApiPropertyOptional({ ...WHOLE, minimum: 1, maximum: MAX_SCENARIOS, default: 1, description: 'Place of the one it is compared with' }) // prettier-ignore
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_SCENARIOS)
  against: number = 1;

  @ApiPropertyOptional({ enum: CHANGE_KINDS })
  @IsOptional()
  @IsIn(CHANGE_KINDS)
  change?: (typeof CHANGE_KINDS)[number];

  @ApiPropertyOptional({ example: '310104' })
  @IsOptional()
  @Matches(/^[\w-]{1,12}$/)
  districtId?: string;

  @ApiPropertyOptional({ maxLength: 100, description: "Part of the enterprise's name" })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** As the list, but whole. */
export class ScenarioChangesExportQuery extends IntersectionType(
  OmitType(ScenarioChangesQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}

export class ScenarioPolicyView {
  @ApiProperty({ enum: SCENARIO_KINDS, enumName: 'ScenarioKind' })
  kind!: ScenarioKind;
  @ApiProperty({ type: String, nullable: true })
  id!: string | null;
  @ApiProperty()
  nameEn!: string;
  @ApiProperty()
  nameZh!: string;
  @ApiProperty({ ...WHOLE, nullable: true })
  policyVersion!: number | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  rules!: object;
}

export class ScenarioGroupView {
  @ApiProperty({ description: 'Tier, district id or size' })
  key!: string;
  @ApiProperty(WHOLE)
  requisitions!: number;
  @ApiProperty(WHOLE)
  claimPieces!: number;
  @ApiProperty(WHOLE)
  awardedPieces!: number;
  @ApiProperty(WHOLE)
  served!: number;
  @ApiProperty(WHOLE)
  metInFull!: number;
  @ApiProperty(MILLI)
  levelMilli!: number;
}

export class ScenarioFiguresView {
  @ApiProperty({ description: 'Digest of the snapshot that dock allocate would read' })
  snapshotSha256!: string;
  @ApiProperty()
  awardsSha256!: string;
  @ApiProperty(WHOLE)
  requisitions!: number;
  @ApiProperty(WHOLE)
  claimPieces!: number;
  @ApiProperty(WHOLE)
  lotPieces!: number;
  @ApiProperty(WHOLE)
  awardedPieces!: number;
  @ApiProperty(WHOLE)
  piecesLeft!: number;
  @ApiProperty({ ...WHOLE, description: 'Requisitions that get anything' })
  served!: number;
  @ApiProperty({ ...WHOLE, description: 'Requisitions that get their whole claim' })
  metInFull!: number;
  @ApiProperty({ ...WHOLE, description: 'Sum of metres × pieces' })
  metresPieces!: number;
  @ApiProperty(WHOLE)
  nearExpiryLotPieces!: number;
  @ApiProperty(WHOLE)
  nearExpiryAwardedPieces!: number;
  @ApiProperty({ ...MILLI, description: 'Level of the tenth of the requisitions that stand lowest, together' })
  worstTenthMilli!: number;
  @ApiProperty(MILLI)
  medianMilli!: number;
  @ApiProperty({ ...WHOLE, minimum: 0, maximum: 1_000, description: 'Inequality of levels between heads, thousandths' })
  giniMilli!: number;
  @ApiProperty({ type: [Number], description: 'Requisitions per bar of the levels; the last holds everything above' })
  levels!: readonly number[];
  @ApiProperty({ type: [ScenarioGroupView] })
  byTier!: readonly ScenarioGroupView[];
  @ApiProperty({ type: [ScenarioGroupView] })
  byDistrict!: readonly ScenarioGroupView[];
  @ApiProperty({ type: [ScenarioGroupView] })
  bySize!: readonly ScenarioGroupView[];
}

export class ScenarioResultView {
  @ApiProperty(WHOLE)
  milliseconds!: number;
  @ApiProperty(WHOLE)
  nearExpiryDays!: number;
  @ApiProperty(WHOLE)
  windowDays!: number;
  @ApiProperty({ ...WHOLE, description: 'Width of a bar, thousandths of a piece a head' })
  binMilli!: number;
  @ApiProperty({ type: [ScenarioFiguresView] })
  figures!: readonly ScenarioFiguresView[];
}

export class ScenarioRunView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ enum: SCENARIO_STATES, enumName: 'ScenarioState' })
  state!: ScenarioState;
  @ApiProperty({ ...WHOLE, minimum: 0, maximum: 100 })
  percent!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Why it failed' })
  failureCode!: string | null;
  @ApiProperty()
  createdByName!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;
  @ApiProperty({ type: [ScenarioPolicyView] })
  scenarios!: readonly ScenarioPolicyView[];
}

export class ScenarioRunList {
  @ApiProperty({ type: [ScenarioRunView] })
  items!: readonly ScenarioRunView[];
}

export class ScenarioRunDetail extends ScenarioRunView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The round whose lots and seed were used' })
  baseRoundId!: string | null;
  @ApiProperty({ type: ScenarioResultView, nullable: true, description: 'null until it is done' })
  result!: ScenarioResultView | null;
}

export class ScenarioChange {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty()
  districtId!: string;
  @ApiProperty(WHOLE)
  tier!: number;
  @ApiProperty(WHOLE)
  headcount!: number;
  @ApiProperty({ ...WHOLE, description: 'Under the one it is compared with' })
  beforePieces!: number;
  @ApiProperty(WHOLE)
  pieces!: number;
  @ApiProperty(WHOLE)
  changePieces!: number;
}

export class ScenarioChangePage {
  @ApiProperty({ type: [ScenarioChange] })
  items!: readonly ScenarioChange[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty(WHOLE)
  total!: number;
  @ApiProperty({ ...WHOLE, description: 'Of all that the filters let through' })
  gain!: number;
  @ApiProperty(WHOLE)
  lose!: number;
}
