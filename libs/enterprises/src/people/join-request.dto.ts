import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { JOIN_REQUEST_STATES, type JoinRequestState } from '@supplydock/domain';
import { IsWords } from '../dto/fields.js';
import { AcceptInvitationBody } from './people.dto.js';

const MAX_WORDS = 500;

export class JoinByCodeBody extends PickType(AcceptInvitationBody, ['code'] as const) {}

export class AskToJoinBody {
  @ApiProperty({ example: '91110000600037341L', description: 'Of the firm; normalised before it is checked' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  uscc!: string;

  @IsWords(3, MAX_WORDS, 'I took over purchasing from Mr Li, extension 204')
  reason!: string;
}

/** The account that is made is one of nobody yet: it sees its own request and nothing else. */
export class AskAsVisitorBody extends PickType(AcceptInvitationBody, ['login', 'password', 'displayName', 'locale'] as const) {
  @ApiProperty({ example: '91110000600037341L', description: 'Of the firm; normalised before it is checked' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  uscc!: string;

  @IsWords(3, MAX_WORDS, 'I took over purchasing from Mr Li, extension 204')
  reason!: string;
} // prettier-ignore

export class OwnJoinRequest {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ enum: JOIN_REQUEST_STATES, enumName: 'JoinRequestState' })
  state!: JoinRequestState;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why not, in the words of who refused' })
  decisionReason!: string | null;
}

export class OwnJoinRequests {
  @ApiProperty({ type: [OwnJoinRequest], description: 'The latest first' })
  items!: OwnJoinRequest[];
}

export class WaitingJoinRequest {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  enterpriseId!: string;
  @ApiProperty()
  enterpriseName!: string;
  @ApiProperty({ example: '310101' })
  districtId!: string;
  @ApiProperty({ description: 'Who asks' })
  displayName!: string;
  @ApiProperty()
  login!: string;
  @ApiProperty()
  reason!: string;
  @ApiProperty({ format: 'date-time' })
  askedAt!: string;
}

export class WaitingJoinRequests {
  @ApiProperty({ type: [WaitingJoinRequest], description: 'The earliest first' })
  items!: WaitingJoinRequest[];
}
