import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { CityToday } from '@supplydock/identity';
import { PublicRound } from './public-round.dto.js';

const COUNT = { type: 'integer', minimum: 0 } as const;
const LATER = { ...COUNT, nullable: true, description: 'Null until the round is approved' } as const;

export class Demand {
  @ApiProperty({ ...COUNT, description: 'Requisitions that take part in the day’s round' })
  requisitions!: number;
  @ApiProperty({ ...COUNT, description: 'What they ask for' })
  askedPieces!: number;
  @ApiProperty({ ...COUNT, description: 'Implausible ones, waiting for an officer; not counted above' })
  quarantined!: number;
}

class GroupFigures {
  @ApiProperty(COUNT)
  requisitions!: number;
  @ApiProperty(COUNT)
  askedPieces!: number;
  @ApiProperty(LATER)
  claimPieces!: number | null;
  @ApiProperty(LATER)
  awardedPieces!: number | null;
  @ApiProperty(LATER)
  metInFull!: number | null;
}

export class DistrictFigures extends GroupFigures {
  @ApiProperty({ example: '310101' })
  districtId!: string;
}

export class TierFigures extends GroupFigures {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  tier!: number;
}

export class ProductStock {
  @ApiProperty({ example: 'surgical' })
  productId!: string;
  @ApiProperty(COUNT)
  pieces!: number;
  @ApiProperty(COUNT)
  lots!: number;
}

export class Today {
  @ApiProperty({ type: CityToday })
  jurisdiction!: CityToday;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({
    ...COUNT,
    description: 'Pieces in the channel that are not yet shipped: free, held by a round or awarded',
  })
  stockPieces!: number;
  @ApiProperty({ ...COUNT, description: 'Lots that hold them' })
  lots!: number;
  @ApiProperty({ type: Demand })
  demand!: Demand;
  @ApiProperty({ type: PublicRound, nullable: true })
  round!: PublicRound | null;
  @ApiProperty({ type: [DistrictFigures] })
  byDistrict!: DistrictFigures[];
  @ApiProperty({ type: [TierFigures] })
  byTier!: TierFigures[];
  @ApiProperty({ type: [ProductStock] })
  stockByProduct!: ProductStock[];
}
