import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { MAX_LENGTH } from '../passwords/password-rules.js';

export class SecondFactorView {
  @ApiProperty()
  isSetUp!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  since!: string | null;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 10 })
  recoveryCodesLeft!: number;
  @ApiProperty({ description: 'This session showed a code within the last ten minutes' })
  isVerified!: boolean;
}

export class SetUpBody {
  @ApiProperty({ format: 'password', maxLength: MAX_LENGTH, description: 'The present password' })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  password!: string;
}

export class SecondFactorSecret {
  @ApiProperty({
    example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    description: 'Base32, to be typed into an authenticator',
  })
  secret!: string;
  @ApiProperty({ description: 'The same for its camera' })
  uri!: string;
}

export class FirstCodeBody {
  @ApiProperty({ pattern: '^[0-9]{6}$', example: '287082' })
  @Matches(/^\d{6}$/)
  code!: string;
}

export class CodeBody {
  @ApiProperty({ minLength: 6, maxLength: 30, example: '287082', description: 'Six digits, or a recovery code' })
  @IsString()
  @Length(6, 30)
  code!: string;
}

export class RecoveryCodes {
  @ApiProperty({ type: [String], example: ['MZXW-6YQA-GEZD-GNBV'], description: 'Told once; each counts once' })
  recoveryCodes!: string[];
}

export class SessionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ format: 'date-time', description: 'To about a minute' })
  lastSeenAt!: string;
  @ApiProperty({ description: 'What the browser calls itself' })
  userAgent!: string;
  @ApiProperty({ description: 'The session that asks' })
  isCurrent!: boolean;
}

export class SessionList {
  @ApiProperty({ type: [SessionView] })
  items!: SessionView[];
}
