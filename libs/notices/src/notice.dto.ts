import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { NOTICE_KINDS, type NoticeKind } from '@supplydock/domain';
import { ShortPageQuery } from '@supplydock/platform';

export class MailsQuery extends ShortPageQuery {}

export class NoticesQuery extends ShortPageQuery {
  @ApiPropertyOptional({ default: false, description: 'Only those that are not read' })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread: boolean = false;
}

export class NoticeFirm {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  kind!: NoticeKind;
  @ApiProperty({ format: 'uuid', description: 'What it is about: a firm, requisition, lot, round or qualification, as its kind says' }) // prettier-ignore
  subjectId!: string;
  @ApiProperty({ type: NoticeFirm, nullable: true, description: 'The firm it is about, of those the person acts for' })
  firm!: NoticeFirm | null;
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

const LANGUAGES = ['en', 'zh'] as const;

export class NoticeChoiceView {
  @ApiProperty({ enum: NOTICE_KINDS, enumName: 'NoticeKind' })
  @IsIn(NOTICE_KINDS)
  kind!: NoticeKind;
  @ApiProperty()
  @IsBoolean()
  inPortal!: boolean;
  @ApiProperty({ description: 'Sent once there is a confirmed address' })
  @IsBoolean()
  byMail!: boolean;
}

export class MailAddressView {
  @ApiProperty({ format: 'email' })
  address!: string;
  @ApiProperty()
  isConfirmed!: boolean;
}

export class NoticeSettings {
  @ApiProperty({ enum: LANGUAGES, description: 'Of e-mails; the portal speaks the language chosen there' })
  language!: 'en' | 'zh';
  @ApiProperty({ type: MailAddressView, nullable: true })
  address!: MailAddressView | null;
  @ApiProperty({ type: [NoticeChoiceView] })
  kinds!: NoticeChoiceView[];
}

export class NoticeSettingsBody {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language!: 'en' | 'zh';

  @ApiProperty({ type: [NoticeChoiceView], maxItems: NOTICE_KINDS.length })
  @IsArray()
  @ArrayMaxSize(NOTICE_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => NoticeChoiceView)
  kinds!: NoticeChoiceView[];
}

export class MailAddressBody {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @MaxLength(254)
  @IsEmail()
  address!: string;
}

export class MailCodeBody {
  @ApiProperty({ pattern: '^\\d{6}$', example: '204817' })
  @Matches(/^\d{6}$/)
  code!: string;
}

export class KeptMailView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'email' })
  to!: string;
  @ApiProperty({ enum: LANGUAGES })
  language!: 'en' | 'zh';
  @ApiProperty()
  subject!: string;
  @ApiProperty()
  text!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class MailPage {
  @ApiProperty({ type: [KeptMailView] })
  items!: KeptMailView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  nextCursor!: string | null;
  @ApiProperty({ type: 'integer' })
  total!: number;
}
