import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { NOTICE_KINDS, type NoticeKind } from '@supplydock/domain';

const MAX_LIMIT = 100;

export class NoticesQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = 20;

  @ApiPropertyOptional({ default: false, description: 'Only those that are not read' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread: boolean = false;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind!: NoticeKind;
  @ApiProperty({ format: 'uuid', description: 'What it is about: a firm, requisition, lot, round or qualification, as its kind says' }) // prettier-ignore
  subjectId!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    example: { category: 'masks', serviceDate: '2020-03-02', askedPieces: 500, awardedPieces: 60 },
  })
  figures!: Record<string, string | number>;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt!: string | null;
}

export class NoticePage {
  @ApiProperty({ type: [NoticeView] })
  items!: NoticeView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class UnreadNotices {
  @ApiProperty({ type: 'integer', maximum: 100, description: 'Counted up to 100' })
  count!: number;
}

export class ReadUpToBody {
  @ApiProperty({ format: 'uuid', description: 'The latest notice that was seen; what came after it stays unread' })
  @IsUUID()
  upTo!: string;
}
