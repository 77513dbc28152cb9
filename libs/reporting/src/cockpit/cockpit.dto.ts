import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, REVIEW_LIGHTS, ROUND_STATES, type Category, type ReviewLight, type RoundState } from '@supplydock/domain'; // prettier-ignore
import { OFFICE_QUEUES } from '../office/office-cases.js';

const COUNT = { type: 'integer', minimum: 0 } as const;

/** The queues of firms that wait, and proposals that wait for the second person. */
export const COCKPIT_QUEUES = ['APPROVAL', ...OFFICE_QUEUES] as const;
export type CockpitQueueName = (typeof COCKPIT_QUEUES)[number];

export class CockpitRound {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ROUND_STATES, enumName: 'RoundState' })
  state!: RoundState;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent!: number;
}

/** A day's figures of one category. */
export class CockpitFigures {
  @ApiProperty({ ...COUNT, description: 'Requisitions that take part' })
  requisitions!: number;
  @ApiProperty({ ...COUNT, description: 'What they ask for' })
  askedPieces!: number;
  @ApiProperty({ ...COUNT, nullable: true, description: 'By the decided round; null while there is none' })
  awardedPieces!: number | null;
}

export class CockpitCategory {
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ example: '09:30', description: 'When the day’s requisitions close, by the city’s clock' })
  cutOff!: string;
  @ApiProperty({ type: 'integer', description: 'Until then; negative once it has passed today' })
  secondsToCutOff!: number;
  @ApiProperty({ ...COUNT, description: 'Free, held by a round or awarded, of lots on offer that have not expired' })
  stockPieces!: number;
  @ApiProperty({ type: CockpitFigures })
  today!: CockpitFigures;
  @ApiProperty({ type: CockpitFigures, description: 'The channel’s day before' })
  yesterday!: CockpitFigures;
  @ApiProperty({ type: CockpitRound, nullable: true, description: 'The day’s round that counts' })
  round!: CockpitRound | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Pieces a head that the policy lets a firm claim; null without policy' }) // prettier-ignore
  needPerHead!: number | null;
}

export class ScarcityCell {
  @ApiProperty({ example: '310101' })
  districtId!: string;
  @ApiProperty({ example: 'kn95' })
  productId!: string;
  @ApiProperty({ ...COUNT, description: 'Staff of the firms that ask and would take this product' })
  headcount!: number;
  @ApiProperty({ type: Number, description: 'Pieces a head that the stock could reach, spread evenly' })
  levelPerHead!: number;
}

export class CockpitQueue {
  @ApiProperty({ enum: COCKPIT_QUEUES, enumName: 'CockpitQueueName' })
  queue!: CockpitQueueName;
  @ApiProperty({ ...COUNT, description: 'More than 16 hours left' })
  green!: number;
  @ApiProperty(COUNT)
  amber!: number;
  @ApiProperty({ ...COUNT, description: 'The 48 hours are over' })
  red!: number;
  @ApiProperty({ ...COUNT, description: 'The firm owes an answer' })
  waiting!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when the oldest waits' })
  oldestSince!: string | null;
}

/** One that has waited for more than 48 hours. */
export class OverdueCase {
  @ApiProperty({ enum: COCKPIT_QUEUES, enumName: 'CockpitQueueName' })
  queue!: CockpitQueueName;
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid', description: 'Firm, requisition, qualification, lot or round whose page decides it' })
  targetId!: string;
  @ApiProperty({ description: 'Of the firm; the category for a proposal' })
  name!: string;
  @ApiProperty({ type: String, nullable: true, example: '310101' })
  districtId!: string | null;
  @ApiProperty({ format: 'date-time' })
  since!: string;
  @ApiProperty({ enum: REVIEW_LIGHTS, enumName: 'ReviewLight' })
  light!: ReviewLight;
  @ApiProperty({ type: 'integer', description: 'Of the 48 hours; negative' })
  minutesLeft!: number;
}

/** What an official sees first. */
export class Cockpit {
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ format: 'date-time' })
  readAt!: string;
  @ApiProperty({ type: [CockpitCategory] })
  categories!: CockpitCategory[];
  @ApiProperty({ type: [CockpitQueue], description: 'Those of the officer’s districts' })
  queues!: CockpitQueue[];
  @ApiProperty({ type: [OverdueCase], description: 'The 20 that wait longest' })
  overdue!: OverdueCase[];
  @ApiProperty({ type: [ScarcityCell] })
  scarcity!: ScarcityCell[];
}
