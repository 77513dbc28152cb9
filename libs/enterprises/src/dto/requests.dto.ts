import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import {
  ENTERPRISE_STATES,
  HEADCOUNT_FILING_STATES,
  type EnterpriseState,
  type HeadcountFilingState,
} from '@supplydock/domain';
import { ExportQuery } from '@supplydock/exports';
import { PageQuery } from '@supplydock/platform';
import { IsEffectiveDay, IsHeadcount, IsWords } from './fields.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const MAX_WORDS = 1000;

export class VerifyBody {
  @IsHeadcount()
  headcount!: number;

  @IsEffectiveDay()
  effectiveFrom!: string;

  @ApiProperty({ type: String, nullable: true, minLength: 3, maxLength: MAX_WORDS, description: 'Needed when the headcount is not the filed one' }) // prettier-ignore
  @Transform(trimmed)
  @ValidateIf((_body, value) => value !== null)
  @IsString()
  @Length(3, MAX_WORDS)
  reason!: string | null;
}

export class ReasonBody {
  @IsWords(3, MAX_WORDS, 'The licence has expired')
  reason!: string;
}

export class QuestionBody {
  @IsWords(3, MAX_WORDS, 'How many of your staff are on site this week?')
  question!: string;
}

export class AnswerBody {
  @IsWords(1, MAX_WORDS, '43 since Monday')
  answer!: string;
}

export class FileHeadcountBody {
  @IsHeadcount()
  headcount!: number;

  @IsEffectiveDay()
  effectiveFrom!: string;
}

class DistrictPageQuery extends PageQuery {
  @ApiPropertyOptional({ example: '310101' })
  @IsOptional()
  @Matches(/^\d{6}$/)
  districtId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what came with this list of an office' })
  @IsOptional()
  @IsUUID()
  importId?: string;
}

export class EnterprisesQuery extends DistrictPageQuery {
  @ApiPropertyOptional({ enum: ENTERPRISE_STATES, enumName: 'EnterpriseState' })
  @IsOptional()
  @IsIn(ENTERPRISE_STATES)
  state?: EnterpriseState;

  @ApiPropertyOptional({ maxLength: 100, description: "Part of the name, the code, the telephone or a registration's reference" }) // prettier-ignore
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class HeadcountFilingsQuery extends DistrictPageQuery {
  @ApiPropertyOptional({ enum: HEADCOUNT_FILING_STATES, enumName: 'HeadcountFilingState', default: 'PENDING' })
  @IsOptional()
  @IsIn(HEADCOUNT_FILING_STATES)
  state: HeadcountFilingState = 'PENDING';
}

/** As the list, but whole. */
export class HeadcountFilingsExportQuery extends IntersectionType(
  OmitType(HeadcountFilingsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}

/** As the list, but whole. */
export class EnterprisesExportQuery extends IntersectionType(
  OmitType(EnterprisesQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}
