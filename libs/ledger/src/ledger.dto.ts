import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { limitQuery } from '@supplydock/platform';
import { FAULT_KINDS, type FaultKind } from './verify-chain.js';

/** Which entries to list. */
export class LedgerQuery extends limitQuery() {
  @ApiProperty({ required: false, description: 'nextCursor of the page before: entries older than this one' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  cursor?: number;

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

/** One entry with what is needed to check it by hand. */
export class LedgerEntryProof extends LedgerEntryView {
  @ApiProperty()
  jurisdictionId!: string;

  @ApiProperty({ description: 'Canonical JSON (RFC 8785) of the entry; its SHA-256 is the hash' })
  covered!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the next entry says this hash is; null for the last',
  })
  hashInNext!: string | null;
}

/** What is wrong with the first bad entry. */
export class LedgerFault {
  @ApiProperty({ enum: FAULT_KINDS, enumName: 'LedgerFaultKind' })
  kind!: FaultKind;

  @ApiProperty({ type: 'integer' })
  seq!: number;
}

/** The whole chain, walked from its first entry. */
export class LedgerStatus {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Entries found good, from the first on' })
  verified!: number;

  @ApiProperty({ type: LedgerHeadView })
  head!: LedgerHeadView;

  @ApiProperty({ type: LedgerFault, nullable: true, description: 'null when every entry verifies' })
  fault!: LedgerFault | null;

  @ApiProperty({ format: 'date-time' })
  checkedAt!: string;
}

/** The last entry of one day. */
export class LedgerDay {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Entries of that day' })
  entries!: number;

  @ApiProperty({ type: 'integer', minimum: 1 })
  seq!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  hash!: string;
}

export class PublicLedger {
  @ApiProperty({ type: LedgerHeadView })
  head!: LedgerHeadView;

  @ApiProperty({ type: [LedgerDay], description: 'The latest first; days without an entry are left out' })
  days!: LedgerDay[];
}

/** What anybody may see of an entry. */
export class PublicLedgerEntry {
  @ApiProperty({ type: 'integer', minimum: 1 })
  seq!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  hash!: string;
}
