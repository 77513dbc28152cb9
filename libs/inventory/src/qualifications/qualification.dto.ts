import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CERTIFICATE_KINDS, MAX_PIECES, QUALIFICATION_STATES, type CertificateKind, type QualificationState } from '@supplydock/domain'; // prettier-ignore
import { ExportQuery } from '@supplydock/exports';
import { ReviewClockView } from '@supplydock/enterprises';
import { IsDay, PageQuery } from '@supplydock/platform';
import { QUALIFICATION_ENTRY_KINDS, type QualificationEntryKind } from '../record-about-goods.js';

const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);
const PRODUCT = /^[a-z0-9][a-z0-9-]{0,39}$/;
const DISTRICT = /^\d{6}$/;
const MAX_CERTIFICATES = 4;
const MAX_DISTRICTS = 64;
const MAX_REASON = 500;

export class CertificateBody {
  @ApiProperty({ enum: CERTIFICATE_KINDS, enumName: 'CertificateKind' })
  @IsIn(CERTIFICATE_KINDS)
  kind!: CertificateKind;

  @ApiProperty({ minLength: 3, maxLength: 60, example: '沪械注准20202140123' })
  @Transform(trimmed)
  @IsString()
  @Length(3, 60)
  number!: string;

  @ApiProperty({ format: 'date', example: '2025-02-10', description: 'The certificate’s own last day' })
  @IsDay()
  validTo!: string;
}

export class ApplyBody {
  @ApiProperty({ example: 'surgical', pattern: PRODUCT.source })
  @Matches(PRODUCT)
  productId!: string;

  @ApiProperty({ minLength: 2, maxLength: 100, example: '医用外科口罩', description: 'The name on the package' })
  @Transform(trimmed)
  @IsString()
  @Length(2, 100)
  goodsName!: string;

  @ApiProperty({ minLength: 4, maxLength: 40, example: 'YY 0469-2011', description: 'The standard on the package' })
  @Transform(trimmed)
  @IsString()
  @Length(4, 40)
  standard!: string;

  @ApiProperty({ type: [CertificateBody], minItems: 1, maxItems: MAX_CERTIFICATES })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_CERTIFICATES)
  @ValidateNested({ each: true })
  @Type(() => CertificateBody)
  certificates!: CertificateBody[];
}

export class QualificationReasonBody {
  @ApiProperty({ minLength: 3, maxLength: MAX_REASON, example: 'The registration is of another product' })
  @Transform(trimmed)
  @IsString()
  @Length(3, MAX_REASON)
  reason!: string;
}

export class ProvisionalBody extends QualificationReasonBody {
  @ApiProperty({
    format: 'date',
    example: '2020-04-30',
    description: 'Last day, after today and within the certificates',
  })
  @IsDay()
  until!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_PIECES, example: 20_000, description: 'Most pieces a day’s round may take' }) // prettier-ignore
  @IsInt()
  @Min(1)
  @Max(MAX_PIECES)
  dailyCapPieces!: number;

  @ApiProperty({ type: [String], nullable: true, example: ['310101'], description: 'Districts whose firms may get the goods; null means all' }) // prettier-ignore
  @ValidateIf((_body, value) => value !== null)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_DISTRICTS)
  @ArrayUnique()
  @Matches(DISTRICT, { each: true })
  audience!: string[] | null;
}

export class QualificationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: QUALIFICATION_STATES, enumName: 'QualificationState' })
  @IsOptional()
  @IsIn(QUALIFICATION_STATES)
  state?: QualificationState;
}

/** As the list, but whole. */
export class QualificationsExportQuery extends IntersectionType(
  OmitType(QualificationsQuery, ['cursor', 'limit'] as const),
  ExportQuery,
) {}

export class QualificationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  supplierId!: string;
  @ApiProperty()
  supplierName!: string;
  @ApiProperty({ example: '310115', description: 'District of the supplier' })
  districtId!: string;
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty({ enum: QUALIFICATION_STATES, enumName: 'QualificationState' })
  state!: QualificationState;
  @ApiProperty({ example: '医用外科口罩' })
  goodsName!: string;
  @ApiProperty({ example: 'YY 0469-2011' })
  standard!: string;
  @ApiProperty({ type: [CertificateBody] })
  certificates!: CertificateBody[];
  @ApiProperty({ format: 'date', description: 'Last day on which it holds' })
  validTo!: string;
  @ApiProperty({ type: 'integer', description: 'From today to that day; negative when it has passed' })
  daysLeft!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'PROVISIONAL: most pieces a day’s round may take' })
  dailyCapPieces!: number | null;
  @ApiProperty({ type: [String], nullable: true, description: 'PROVISIONAL: districts whose firms may get the goods; null means all' }) // prettier-ignore
  audience!: string[] | null;
  @ApiProperty({ type: ReviewClockView, nullable: true, description: 'While an officer has to decide' })
  clock!: ReviewClockView | null;
  @ApiProperty({ format: 'date-time' })
  appliedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the officer wrote' })
  reason!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

export class QualificationEntry {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the ledger entry' })
  seq!: number;
  @ApiProperty({ enum: QUALIFICATION_ENTRY_KINDS, enumName: 'QualificationEntryKind' })
  kind!: QualificationEntryKind;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who did it; officers only, null when it was the clock' })
  actorName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the person wrote' })
  text!: string | null;
}

export class QualificationDetail extends QualificationView {
  @ApiProperty({ type: [QualificationEntry], description: 'Who did what, the latest first' })
  timeline!: QualificationEntry[];
}

export class QualificationPage {
  @ApiProperty({ type: [QualificationView] })
  items!: QualificationView[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
}
