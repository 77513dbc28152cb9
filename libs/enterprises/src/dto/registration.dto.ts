import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ENTERPRISE_STATES, SIZES, type EnterpriseState, type Size } from '@supplydock/domain';
import { MAX_LENGTH } from '@supplydock/identity';
import { IsHeadcount, IsLine } from './fields.js';

/** Letters, digits and the signs that people use in logins; told apart from an e-mail address by nothing. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@-]{2,63}$/;
/** As typed; normalised and checked by domain's rules, which say better what is wrong. */
const MAX_TYPED = 40;

export class RegisterEnterpriseBody {
  @ApiProperty({ example: 'li.min', pattern: LOGIN.source, description: 'Case does not matter' })
  @Matches(LOGIN)
  login!: string;

  @ApiProperty({ format: 'password', maxLength: MAX_LENGTH, description: 'At least 15 characters, not easy to guess' })
  @IsString()
  @MinLength(1)
  @MaxLength(MAX_LENGTH)
  password!: string;

  @ApiProperty({ enum: ['en', 'zh'], description: 'Language of notices' })
  @IsIn(['en', 'zh'])
  locale!: 'en' | 'zh';

  @ApiProperty({ example: '91110000600037341L', maxLength: MAX_TYPED, description: 'Unified social credit code; lower case, full-width characters and spaces are mended' }) // prettier-ignore
  @IsString()
  @MaxLength(MAX_TYPED)
  uscc!: string;

  @IsLine(2, 100, '上海申禾印务有限公司')
  name!: string;

  @ApiProperty({ example: '310101', pattern: '^\\d{6}$' })
  @Matches(/^\d{6}$/)
  districtId!: string;

  @IsLine(2, 40, '印刷')
  industry!: string;

  @ApiProperty({ enum: SIZES, enumName: 'Size' })
  @IsIn(SIZES)
  size!: Size;

  @IsLine(4, 200, '黄浦区人民路 1 号')
  address!: string;

  @IsLine(2, 60, '李敏')
  contactName!: string;

  @ApiProperty({ example: '13800000000', maxLength: MAX_TYPED, description: 'A mainland mobile number' })
  @IsString()
  @MaxLength(MAX_TYPED)
  contactPhone!: string;

  @IsHeadcount()
  headcount!: number;
}

export class Registration {
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty({ example: 'F-9C41-77D0', description: 'To name the registration on the telephone' })
  reference!: string;
  @ApiProperty({ enum: ENTERPRISE_STATES, enumName: 'EnterpriseState' })
  state!: EnterpriseState;
  @ApiProperty({ example: '91110000600037341L', description: 'As it was understood' })
  uscc!: string;
  @ApiProperty({ format: 'date-time', description: 'When the district will have answered at the latest' })
  dueAt!: string;
}
