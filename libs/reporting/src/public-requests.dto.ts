import { ApiPropertyOptional } from '@nestjs/swagger';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class TodayQuery {
  @ApiPropertyOptional({ enum: CATEGORIES, enumName: 'Category', default: 'masks' })
  @IsOptional()
  @IsIn(CATEGORIES)
  category: Category = 'masks';
}

export class PublicRoundsQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}
