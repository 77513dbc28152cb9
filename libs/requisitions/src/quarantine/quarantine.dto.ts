import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { ExportQuery } from '@supplydock/exports';
import {
  DAY_STATES,
  ENTERPRISE_STATES,
  REVIEW_LIGHTS,
  SIZES,
  type DayState,
  type EnterpriseState,
  type ReviewLight,
  type Size,
} from '@supplydock/domain';
import { PageQuery } from '@supplydock/platform';
import { RequisitionView } from '../dto/requisition.dto.js';

const MAX_WORDS = 1000;

export class QuarantineQuery extends PageQuery {
  @ApiPropertyOptional({ example: '310101' })
  @IsOptional()
  @Matches(/^\d{6}$/)
  districtId?: string;
}

/** As the list, but whole. */
export class QuarantineExportQuery extends IntersectionType(
  OmitType(QuarantineQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}

export class QuarantineDecisionBody {
  @ApiProperty({ minLength: 3, maxLength: MAX_WORDS, example: 'Confirmed by phone: two shifts', description: 'The firm reads it' }) // prettier-ignore
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(3, MAX_WORDS)
  reason!: string;
}

export class QuarantineClock {
  @ApiProperty({ enum: REVIEW_LIGHTS, enumName: 'ReviewLight' })
  light!: ReviewLight;
  @ApiProperty({ type: 'integer', description: 'Of the 48 hours since it was filed; negative when they are over' })
  minutesLeft!: number;
}

/** What an officer wants to know of a firm before deciding about its wish. */
export class QuarantinedFirm {
  @ApiProperty({ example: '91310101MA1FY12345' })
  uscc!: string;
  @ApiProperty({ example: '310101' })
  districtId!: string;
  @ApiProperty()
  industry!: string;
  @ApiProperty({ enum: SIZES, enumName: 'Size' })
  size!: Size;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
  @ApiProperty({ enum: ENTERPRISE_STATES, enumName: 'EnterpriseState' })
  state!: EnterpriseState;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Verified and in force on its day; null when none is' })
  headcount!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Filed, and not decided yet' })
  filedHeadcount!: number | null;
  @ApiProperty({ example: '13800000000' })
  contactPhone!: string;
}

export class QuarantinedRequisition extends RequisitionView {
  @ApiProperty({ type: QuarantineClock })
  clock!: QuarantineClock;
  @ApiProperty({ enum: DAY_STATES, enumName: 'DayState', description: 'HELD: a round has frozen the day, nothing can be decided until it ends' }) // prettier-ignore
  day!: DayState;
  @ApiProperty({ type: QuarantinedFirm })
  firm!: QuarantinedFirm;
}

export class QuarantinePage {
  @ApiProperty({ type: [QuarantinedRequisition] })
  items!: QuarantinedRequisition[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
}
