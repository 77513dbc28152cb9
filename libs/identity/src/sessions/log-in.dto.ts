import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { MAX_LENGTH } from '../passwords/password-rules.js';

export class LogInBody {
  @ApiProperty({ example: 'requester', minLength: 1, maxLength: 64 })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  login!: string;

  @ApiProperty({ format: 'password', minLength: 1, maxLength: MAX_LENGTH })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  password!: string;
}
