import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { MAX_LENGTH } from '../passwords/password-rules.js';

export class ChangePasswordBody {
  @ApiProperty({ format: 'password', maxLength: MAX_LENGTH })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  presentPassword!: string;

  /** How good it must be, password-rules.ts says; here is only what keeps the hash affordable. */
  @ApiProperty({ format: 'password', maxLength: MAX_LENGTH, description: 'At least 15 characters, not easy to guess' })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  newPassword!: string;
}
