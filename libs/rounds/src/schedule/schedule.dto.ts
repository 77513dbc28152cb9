import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';

/** What became of a category's day; the last four say why no round was opened. */
export const SCHEDULE_OUTCOMES = ['OPENED', 'NOTHING_ASKED', 'ROUND_LIVE', 'DAY_CLOSED', 'NO_POLICY'] as const;

export class ScheduledCategory {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ example: '16:00', description: 'Cut-off, in the city’s zone' })
  cutOff!: string;
  @ApiProperty({ description: 'False in a rehearsal, which stands still: its rounds are opened by hand' })
  isScheduled!: boolean;
  @ApiProperty({ type: String, nullable: true, enum: SCHEDULE_OUTCOMES, enumName: 'ScheduleOutcome', description: 'null while the cut-off is ahead' }) // prettier-ignore
  outcome!: (typeof SCHEDULE_OUTCOMES)[number] | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  roundId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Announced digest of the day’s first seed' })
  seedSha256!: string | null;
}

export class RoundSchedule {
  @ApiProperty({ type: [ScheduledCategory] })
  items!: readonly ScheduledCategory[];
}
