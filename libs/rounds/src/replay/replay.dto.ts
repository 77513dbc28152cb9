import { ApiProperty } from '@nestjs/swagger';
import { REPLAY_OUTCOMES, type ReplayOutcome } from './round-replay.entity.js';

const SHA256 = { type: String, nullable: true, pattern: '^[0-9a-f]{64}$' } as const;

export class RoundReplayView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
  @ApiProperty({ type: String, nullable: true })
  askedByName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is under way' })
  finishedAt!: string | null;
  @ApiProperty({
    enum: REPLAY_OUTCOMES,
    enumName: 'ReplayOutcome',
    nullable: true,
    description: 'SAME: the same bytes came out',
  })
  outcome!: ReplayOutcome | null;
  @ApiProperty({ ...SHA256, description: 'Of the stored snapshot as it was read' })
  snapshotSha256!: string | null;
  @ApiProperty({ ...SHA256, description: 'Of the awards that came out' })
  awardsSha256!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0 })
  computeMs!: number | null;
}

export class RoundReplayList {
  @ApiProperty({ type: [RoundReplayView], description: 'The latest 10, the latest first' })
  items!: RoundReplayView[];
}
