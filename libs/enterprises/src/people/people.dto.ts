import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { MAX_LENGTH } from '@supplydock/identity';
import { IsLine } from '../dto/fields.js';
import { LOGIN } from '../dto/registration.dto.js';

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
