import { ApiProperty } from '@nestjs/swagger';
import { ENTERPRISE_STATES, HEADCOUNT_FILING_STATES, REVIEW_LIGHTS, SIZES, type EnterpriseState, type HeadcountFilingState, type ReviewLight, type Size } from '@supplydock/domain'; // prettier-ignore
import { FIRM_ENTRY_KINDS, type FirmEntryKind } from '../record-about-firm.js';

const HEADS = { type: 'integer', minimum: 1 } as const;

export class ReviewClockView {
  @ApiProperty({ enum: REVIEW_LIGHTS, enumName: 'ReviewLight', description: 'waiting: the firm owes an answer, the clock stands still' }) // prettier-ignore
  light!: ReviewLight;
  @ApiProperty({ type: 'integer', description: 'Left of the 48 hours; negative when they are over' })
  minutesLeft!: number;
}

export class EnterpriseView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'F-9C41-77D0' })
  reference!: string;
  @ApiProperty({ example: '91110000600037341L' })
  uscc!: string;
  @ApiProperty()
  name!: string;
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
  @ApiProperty()
  isSupplier!: boolean;
  @ApiProperty({ ...HEADS, nullable: true, description: 'Verified and in force today; the weight in a division' })
  headcount!: number | null;
  @ApiProperty({ ...HEADS, nullable: true, description: 'Filed and not decided yet' })
  filedHeadcount!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'From when what was filed is to count' })
  filedFrom!: string | null;
  @ApiProperty({ type: ReviewClockView, nullable: true, description: 'While the firm is under review' })
  clock!: ReviewClockView | null;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

export class EnterprisePage {
  @ApiProperty({ type: [EnterpriseView] })
  items!: EnterpriseView[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Firms in all pages' })
  total!: number;
}

export class HeadcountInForce {
  @ApiProperty({ format: 'date' })
  effectiveFrom!: string;
  @ApiProperty(HEADS)
  headcount!: number;
}

export class HeadcountFilingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty()
  districtId!: string;
  @ApiProperty({ ...HEADS, description: 'As the firm filed it' })
  headcount!: number;
  @ApiProperty({ format: 'date' })
  effectiveFrom!: string;
  @ApiProperty({ enum: HEADCOUNT_FILING_STATES, enumName: 'HeadcountFilingState' })
  state!: HeadcountFilingState;
  @ApiProperty({ ...HEADS, nullable: true, description: 'As an officer found it' })
  verifiedHeadcount!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  verifiedFrom!: string | null;
  @ApiProperty({ ...HEADS, nullable: true, description: 'Verified and in force today' })
  headcountInForce!: number | null;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  @ApiProperty({ format: 'date-time' })
  filedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
}

export class HeadcountFilingPage {
  @ApiProperty({ type: [HeadcountFilingView] })
  items!: HeadcountFilingView[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Filings in all pages' })
  total!: number;
}

export class OpenQuestion {
  @ApiProperty()
  text!: string;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
}

export class EnterpriseDetail extends EnterpriseView {
  @ApiProperty()
  address!: string;
  @ApiProperty()
  contactName!: string;
  @ApiProperty()
  contactPhone!: string;
  @ApiProperty({ type: OpenQuestion, nullable: true, description: 'Asked by the district, not answered yet' })
  openQuestion!: OpenQuestion | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the firm is rejected or suspended' })
  stateReason!: string | null;
  @ApiProperty({ type: [HeadcountInForce], description: 'Verified figures with the day each counts from, the latest day first' }) // prettier-ignore
  headcounts!: HeadcountInForce[];
  @ApiProperty({ type: [HeadcountFilingView], description: 'The last 20, the latest first' })
  filings!: HeadcountFilingView[];
}

export const WARNING_CODES = ['ORGANISATION_CODE_CHECK', 'SAME_PHONE', 'SAME_ADDRESS', 'SAME_CONTACT'] as const;

export class OtherEnterprise {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty()
  districtId!: string;
  @ApiProperty({ enum: ENTERPRISE_STATES, enumName: 'EnterpriseState' })
  state!: EnterpriseState;
}

export class EnterpriseWarning {
  @ApiProperty({ enum: WARNING_CODES, enumName: 'EnterpriseWarningCode', description: 'Shown to the officer; blocks nothing' }) // prettier-ignore
  code!: (typeof WARNING_CODES)[number];
  @ApiProperty({ type: [OtherEnterprise], description: 'At most 20 of the firms that it is shared with' })
  firms!: OtherEnterprise[];
}

export class EnterpriseWarnings {
  @ApiProperty({ type: [EnterpriseWarning] })
  items!: EnterpriseWarning[];
}

export class TimelineEntry {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Of the ledger' })
  seq!: number;
  @ApiProperty({ enum: FIRM_ENTRY_KINDS, enumName: 'FirmEntryKind' })
  kind!: FirmEntryKind;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who did it; told to officers only' })
  actorName!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  headcount!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  effectiveFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the person wrote' })
  text!: string | null;
}

export class EnterpriseTimeline {
  @ApiProperty({ type: [TimelineEntry], description: 'The last 200, the latest first' })
  items!: TimelineEntry[];
}
