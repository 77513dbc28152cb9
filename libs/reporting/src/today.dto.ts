import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { CityToday } from '@supplydock/identity';
import { PublicRound } from './public-round.dto.js';

const COUNT = { type: 'integer', minimum: 0 } as const;
const SMALL = { ...COUNT, nullable: true, description: 'Null where the group, or the one that would give it away, is smaller than 5 firms' } as const; // prettier-ignore
const LATER = { ...COUNT, nullable: true, description: 'Null until the round is approved, and for small groups' } as const; // prettier-ignore

export class Demand {
  @ApiProperty({
    ...COUNT,
    nullable: true,
    description: 'Requisitions that take part in the day’s round; null for 1 to 4',
  })
  requisitions!: number | null;
  @ApiProperty({ ...COUNT, nullable: true, description: 'What they ask for; null for 1 to 4 firms' })
  askedPieces!: number | null;
  @ApiProperty({ ...COUNT, nullable: true, description: 'Implausible ones, waiting for an officer; not counted above. Null for 1 to 4' }) // prettier-ignore
  quarantined!: number | null;
}

export class GroupFigures {
  @ApiProperty(SMALL)
  requisitions!: number | null;
  @ApiProperty(SMALL)
  askedPieces!: number | null;
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
  @ApiProperty({ type: GroupFigures, description: 'Of the whole city, small groups included' })
  total!: GroupFigures;
  @ApiProperty({ type: [DistrictFigures] })
  byDistrict!: DistrictFigures[];
  @ApiProperty({ type: [TierFigures] })
  byTier!: TierFigures[];
  @ApiProperty({ type: [ProductStock] })
  stockByProduct!: ProductStock[];
}
