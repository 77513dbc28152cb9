import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, ROUND_STATES, type Category, type RoundState } from '@supplydock/domain';
import { RoundTotalsView } from '@supplydock/rounds';

const SHA256 = { type: String, nullable: true, pattern: '^[0-9a-f]{64}$' } as const;

/** What anybody may know of a round: no names, and no figures of awards before a second person approved them. */
export class PublicRound {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ type: 'integer', minimum: 1 })
  revision!: number;
  @ApiProperty({ enum: ROUND_STATES, enumName: 'RoundState' })
  state!: RoundState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  proposedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ ...SHA256, description: 'Digest of what the round was computed from' })
  snapshotSha256!: string | null;
  @ApiProperty({ ...SHA256, description: 'Digest of the awards; null until approved' })
  awardsSha256!: string | null;
  @ApiProperty({ type: RoundTotalsView, nullable: true, description: 'Null until approved' })
  totals!: RoundTotalsView | null;
}

export class PublicRoundPage {
  @ApiProperty({ type: [PublicRound] })
  items!: PublicRound[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0 })
  total!: number;
}
