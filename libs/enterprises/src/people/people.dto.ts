import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { MAX_LENGTH } from '@supplydock/identity';
import { IsLine } from '../dto/fields.js';
import { LOGIN } from '../dto/registration.dto.js';
import { INVITATION_MAIL_STATES, type InvitationMailState } from './invitation.entity.js';

export class FirmPerson {
  @ApiProperty({ format: 'uuid' })
  userId!: string;
  @ApiProperty()
  displayName!: string;
  @ApiProperty()
  login!: string;
  @ApiProperty({ description: 'Whether it is who asks' })
  isMe!: boolean;
}

export class OpenInvitation {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Who invited' })
  invitedBy!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Where it went by e-mail' })
  mailTo!: string | null;
  @ApiProperty({
    enum: INVITATION_MAIL_STATES,
    enumName: 'InvitationMailState',
    nullable: true,
    description: 'KEPT: there is no mail server here; FAILED: the mail server refused it for good',
  })
  mailState!: InvitationMailState | null;
}

export class InvitationMail {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @Transform(({ value }) => (typeof value === 'string' ? value.trim() : value))
  @MaxLength(254)
  @IsEmail()
  to!: string;

  @ApiProperty({ enum: ['en', 'zh'], description: 'Of the e-mail' })
  @IsIn(['en', 'zh'])
  language!: 'en' | 'zh';
}

export class InviteBody {
  @ApiPropertyOptional({ type: InvitationMail, description: 'Left out, the code is handed on by whoever invites' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InvitationMail)
  mail?: InvitationMail;
}

export class FirmPeople {
  @ApiProperty({ type: [FirmPerson], description: 'The earliest first' })
  people!: FirmPerson[];
  @ApiProperty({ type: [OpenInvitation], description: 'Neither accepted nor expired' })
  invitations!: OpenInvitation[];
}

export class NewInvitation {
  @ApiProperty({ example: 'K7Q2M-9XTRD', description: 'Told once; only its hash is kept' })
  code!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class AcceptInvitationBody {
  @ApiProperty({ example: 'K7Q2M-9XTRD', description: 'Case, spaces and the hyphen do not matter' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code!: string;

  @ApiProperty({ example: 'wang.fang', pattern: LOGIN.source, description: 'Case does not matter' })
  @Matches(LOGIN)
  login!: string;

  @ApiProperty({ format: 'password', maxLength: MAX_LENGTH, description: 'At least 15 characters, not easy to guess' })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  password!: string;

  @IsLine(2, 60, '王芳')
  displayName!: string;

  @ApiProperty({ enum: ['en', 'zh'], description: 'Language of notices' })
  @IsIn(['en', 'zh'])
  locale!: 'en' | 'zh';
}

export class Joined {
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty({ description: 'The firm that was joined' })
  enterpriseName!: string;
}
