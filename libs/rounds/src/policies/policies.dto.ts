import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { IsDay } from '@supplydock/platform';
import { Paging } from '../dto/requests.dto.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

/** More versions than a policy ever has. */
const MAX_VERSION = 1_000_000;

export const POLICY_STANDINGS = ['COMING', 'IN_FORCE', 'PAST'] as const;
export type PolicyStanding = (typeof POLICY_STANDINGS)[number];

export class PoliciesQuery extends Paging {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;
}

export class SetPolicyBody {
  @ApiProperty({ minLength: 2, maxLength: 60, example: 'shanghai-rehearsal' })
  @Transform(trimmed)
  @IsString()
  @Length(2, 60)
  name!: string;

  @ApiProperty({ enum: CATEGORIES, enumName: 'Category', example: 'masks' })
  @IsIn(CATEGORIES)
  category!: Category;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'The latest version of that name and category that was looked at; 0 for a name that is new',
  })
  @IsInt()
  @Min(0)
  @Max(MAX_VERSION)
  latestVersion!: number;

  @ApiProperty({ format: 'date', example: '2020-03-03', description: 'From this day on; today at the earliest' })
  @IsDay()
  effectiveFrom!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Rates, cover, window, weights, order, stages, limits, price ceilings, cut-off; as `rules` of a policy that is read', // prettier-ignore
  })
  @IsObject()
  rules!: Record<string, unknown>;

  @ApiProperty({ minLength: 3, maxLength: 1_000, example: 'Deliveries of the week halved: cover three days, not seven.' }) // prettier-ignore
  @Transform(trimmed)
  @IsString()
  @Length(3, 1_000)
  reason!: string;
}

export class PolicyView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'shanghai-rehearsal' })
  name!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ type: 'integer', minimum: 1 })
  policyVersion!: number;
  @ApiProperty({ format: 'date' })
  effectiveFrom!: string;
  @ApiProperty({ enum: POLICY_STANDINGS, enumName: 'PolicyStanding', description: 'Today; one of a category is in force' }) // prettier-ignore
  standing!: PolicyStanding;
  @ApiProperty({ description: 'Why it was set' })
  reason!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who set it; null when it came with the installation' })
  setByName!: string | null;
  @ApiProperty({ format: 'date-time' })
  setAt!: Date;
}

export class PolicyPage {
  @ApiProperty({ type: [PolicyView] })
  items!: readonly PolicyView[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class PolicyDetail extends PolicyView {
  @ApiProperty({ type: 'integer', description: 'Latest version of the same name and category' })
  latestVersion!: number;
  @ApiProperty({ type: 'object', additionalProperties: true })
  rules!: Readonly<Record<string, unknown>>;
}

export class PolicyPreset {
  @ApiProperty({ example: 'zhuhai-draw' })
  id!: string;
  @ApiProperty()
  nameEn!: string;
  @ApiProperty()
  nameZh!: string;
  @ApiProperty({ description: 'The notice it is taken from, in short' })
  source!: string;
  @ApiProperty({ description: 'The same in Chinese' })
  sourceZh!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ type: 'object', additionalProperties: true })
  rules!: Readonly<Record<string, unknown>>;
}

export class PolicyPresets {
  @ApiProperty({ type: [PolicyPreset] })
  items!: readonly PolicyPreset[];
}
