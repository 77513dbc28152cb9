import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { RequisitionBody } from '../dto/requisition-requests.dto.js';

/** WAITS: one tap puts it into the day's round; NOT_RECONFIRMED: the round began without it. */
export const STANDING_DAY_STATES = ['WAITS', 'CONFIRMED', 'NOT_RECONFIRMED'] as const;
export type StandingDayState = (typeof STANDING_DAY_STATES)[number];

export class StandingBody extends OmitType(RequisitionBody, ['neededBy'] as const) {}

export class StandingDay {
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ enum: STANDING_DAY_STATES, enumName: 'StandingDayState', description: 'NOT_RECONFIRMED: its round began without it' }) // prettier-ignore
  state!: StandingDayState;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The requisition of the day' })
  requisitionId!: string | null;
}

export class StandingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Pieces wished for each day' })
  askedPieces!: number;
  @ApiProperty({ type: [String], example: ['medical', 'surgical'] })
  accepts!: string[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Highest price of one piece in fen; null means any' })
  maxPriceFen!: number | null;
  @ApiProperty({ format: 'date', description: 'The first day it was meant for' })
  since!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;
  @ApiProperty({ type: StandingDay })
  today!: StandingDay;
  @ApiProperty({ type: [String], description: 'Days of the last two weeks whose round began without it, the latest first' }) // prettier-ignore
  missedDays!: string[];
}

export class StandingList {
  @ApiProperty({ type: [StandingView], description: 'At most one a category' })
  items!: StandingView[];
}
