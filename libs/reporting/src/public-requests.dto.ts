import { ApiPropertyOptional } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { IsIn, IsOptional } from 'class-validator';
import { ShortPageQuery } from '@supplydock/platform';

export class TodayQuery {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category', default: 'masks' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category: Category = 'masks';
}

export class PublicRoundsQuery extends ShortPageQuery {}
