import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsIn, IsInt, Max, Min } from 'class-validator';
import { IN_PLACES, type InPlace } from '@supplydock/domain';
import { PageQuery } from '@supplydock/platform';
import { IsEffectiveDay, MAX_HEADCOUNT } from '../dto/fields.js';

const STAFF = { type: 'integer', minimum: 0, maximum: MAX_HEADCOUNT } as const;

export class FileWorkBody {
  @ApiProperty({ ...STAFF, example: 38, description: 'Staff on site; 0 when nobody is' })
  @IsInt()
  @Min(0)
  @Max(MAX_HEADCOUNT)
  onSite!: number;

  @ApiProperty({ enum: IN_PLACES, enumName: 'InPlace', isArray: true, description: 'Which of the five are in place' })
  @IsIn(IN_PLACES, { each: true })
  @ArrayUnique()
  inPlace!: InPlace[];

  @IsEffectiveDay()
  effectiveFrom!: string;
}

export class WorkFilingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date', description: 'Counts from this day until a later filing does' })
  effectiveFrom!: string;
  @ApiProperty(STAFF)
  onSite!: number;
  @ApiProperty({ enum: IN_PLACES, enumName: 'InPlace', isArray: true })
  inPlace!: InPlace[];
  @ApiProperty({ format: 'date-time' })
  filedAt!: string;
}

export class FirmOnSite {
  @ApiProperty({ ...STAFF, type: Number, nullable: true, description: 'Verified headcount in force today' })
  verified!: number | null;
  @ApiProperty({ type: WorkFilingView, nullable: true, description: 'The filing that counts today' })
  current!: WorkFilingView | null;
  @ApiProperty({ ...STAFF, type: Number, nullable: true, description: 'What the entitlement counts today: the smaller of the two' }) // prettier-ignore
  counted!: number | null;
  @ApiProperty({ type: [WorkFilingView], description: 'The last 31, the latest first' })
  history!: WorkFilingView[];
}

export class IncompleteFirm {
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty()
  districtId!: string;
  @ApiProperty({ type: WorkFilingView })
  filing!: WorkFilingView;
}

export class IncompleteFirmPage {
  @ApiProperty({ type: [IncompleteFirm] })
  items!: IncompleteFirm[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Firms in all pages' })
  total!: number;
}

export class IncompleteQuery extends PageQuery {}
