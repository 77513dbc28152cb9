import { ApiProperty } from '@nestjs/swagger';
import { RoundBlock } from '../dto/round.dto.js';

const COUNT = { type: 'integer', minimum: 0 } as const;

export class BlockProduct {
  @ApiProperty({ example: 'kn95' })
  productId!: string;
  @ApiProperty({ ...COUNT, description: 'Lots used up at this level' })
  lots!: number;
  @ApiProperty({ ...COUNT, description: 'What the round froze of them' })
  lotPieces!: number;
  @ApiProperty({
    ...COUNT,
    description: 'What it gives of them; the rest are packs that nobody of the block could take',
  })
  awardedPieces!: number;
}

/** A block of the certificate with what an official says about it. */
export class BlockStory extends RoundBlock {
  @ApiProperty({ type: [BlockProduct], description: 'Empty where its requisitions stopped at their claim' })
  products!: BlockProduct[];
  @ApiProperty({ type: [String], description: 'Districts of its firms, the one with most of them first' })
  districtIds!: string[];
  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Tiers of its firms, rising' })
  tiers!: number[];
  @ApiProperty({ ...COUNT, description: 'What its firms claimed' })
  claimPieces!: number;
  @ApiProperty({ ...COUNT, description: 'What they get' })
  awardedPieces!: number;
  @ApiProperty({ ...COUNT, description: 'Of its requisitions, those that get their whole claim' })
  metInFull!: number;
}

export class LevelBar {
  @ApiProperty(COUNT)
  requisitions!: number;
  @ApiProperty({ ...COUNT, description: 'Staff of those firms' })
  headcount!: number;
  @ApiProperty({ ...COUNT, description: 'What the round gives them' })
  awardedPieces!: number;
}

export class LevelSpread {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Width of a bar in thousandths of a piece a head' })
  barMilli!: number;
  @ApiProperty({ type: [LevelBar], description: 'Rising from 0; the last one holds everything above' })
  bars!: LevelBar[];
}

export class RoundStory {
  @ApiProperty({ type: [BlockStory], description: 'Levels rise' })
  blocks!: BlockStory[];
  @ApiProperty({ type: LevelSpread })
  levels!: LevelSpread;
}

/** What an official looks at first; the arithmetic of each code stands in `figures`. */
export const ANOMALY_CODES = [
  'LARGE_CHANGE',
  'RELEASED',
  'FIRST_REQUISITION',
  'SAME_PHONE',
  'SAME_ADDRESS',
  'FAR_ABOVE_CLAIM',
  'LARGE_SHARE',
  'HEADCOUNT_CHANGED',
] as const;
export type AnomalyCode = (typeof ANOMALY_CODES)[number];

export class AnomalousAward {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty({ ...COUNT, description: 'What the round gives' })
  pieces!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] },
    example: { beforePieces: 40, beforeDay: '2020-03-01' },
  })
  figures!: Record<string, number | string>;
}

export class Anomaly {
  @ApiProperty({ enum: ANOMALY_CODES, enumName: 'AnomalyCode' })
  code!: AnomalyCode;
  @ApiProperty({ ...COUNT, description: 'Awards, or groups of firms that share something' })
  total!: number;
  @ApiProperty({ type: [AnomalousAward], description: 'The first ten, the one worth most of a look first' })
  awards!: AnomalousAward[];
}

export class RoundAnomalies {
  @ApiProperty({ type: [Anomaly], description: 'Every code, those without awards too' })
  items!: Anomaly[];
}
