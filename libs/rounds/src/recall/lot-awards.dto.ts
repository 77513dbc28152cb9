import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';
import { AWARD_STATES, CATEGORIES, type AwardState, type Category } from '@supplydock/domain';
import { PageQuery } from '@supplydock/platform';

export class RecallBody {
  @ApiProperty({ minLength: 3, maxLength: 500, example: 'A sample failed the filtration test' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class LotAwardsQuery extends PageQuery {}

export class LotAward {
  @ApiProperty({ format: 'uuid' })
  requisitionId!: string;
  @ApiProperty({ format: 'uuid' })
  roundId!: string;
  @ApiProperty({ enum: CATEGORIES, enumName: 'Category' })
  category!: Category;
  @ApiProperty({ format: 'date' })
  serviceDate!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310104' })
  districtId!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Pieces of this lot; once it is recalled, what the firm needs replaced' }) // prettier-ignore
  pieces!: number;
  @ApiProperty({ enum: AWARD_STATES, enumName: 'AwardState', description: 'Of the award as a whole' })
  state!: AwardState;
}

export class LotAwardPage {
  @ApiProperty({ type: [LotAward] })
  items!: LotAward[];
  @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page; null on the last one' })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Awards in all pages' })
  total!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Pieces in all pages' })
  pieces!: number;
}
