import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { addressKey, ApiProblems, AppConfig } from '@supplydock/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfficial, type Actor } from '../actor.js';
import { CurrentActor, Policy } from '../policy/decorators.js';
import { setSessionCookie } from '../sessions/session-cookie.js';
import { CodeBody, FirstCodeBody, RecoveryCodes, SecondFactorSecret, SecondFactorView, SetUpBody } from './second-factor.dto.js'; // prettier-ignore
import { SetUpSecondFactor } from './set-up-second-factor.js';
import { VerifyCode } from './verify-code.js';

@ApiTags('identity')
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(
    private readonly secondFactor: SetUpSecondFactor,
    private readonly verifyCode: VerifyCode,
    private readonly config: AppConfig,
  ) {}

  @Get()
  @Policy('secondFactor.read')
  @ApiOperation({ summary: 'Whether I have a second factor' })
  @ApiOkResponse({ type: SecondFactorView })
  show(@CurrentActor() actor: Actor): Promise<SecondFactorView> {
    return this.secondFactor.show(actor);
  }

  @Post()
  @Policy('secondFactor.setUp')
  @ApiOperation({ summary: 'Draw a secret for my authenticator', description: 'It counts once its first code was shown; drawing again replaces it.' }) // prettier-ignore
  @ApiCreatedResponse({ type: SecondFactorSecret })
  @ApiProblems('VALIDATION_FAILED', 'LOG_IN_FAILED', 'STEP_UP_REQUIRED', 'TOO_MANY_REQUESTS')
  setUp(
    @CurrentActor() actor: Actor,
    @Body() body: SetUpBody,
    @Req() request: FastifyRequest,
  ): Promise<SecondFactorSecret> {
    return this.secondFactor.begin(actor, body.password, addressKey(request.ip));
  }

  @Post('confirmation')
  @HttpCode(200)
  @Policy('secondFactor.confirm')
  @ApiOperation({ summary: 'Show the first code', description: 'Ends all my other sessions and tells the recovery codes, once.' }) // prettier-ignore
  @ApiOkResponse({ type: RecoveryCodes })
  @ApiProblems('VALIDATION_FAILED', 'CODE_WRONG', 'SECOND_FACTOR_MISSING', 'TOO_MANY_REQUESTS')
  async confirm(
    @CurrentActor() actor: Actor,
    @Body() body: FirstCodeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodes> {
    const { recoveryCodes, token } = await this.secondFactor.confirm(actor, body.code);
    this.giveCookie(reply, actor, token);
    return { recoveryCodes };
  }

  @Post('verification')
  @HttpCode(200)
  @Policy('secondFactor.verify')
  @ApiOperation({
    summary: 'Show a code of my second factor',
    description: 'Counts for ten minutes in this session, which goes on under a new cookie. Each code counts once.',
  })
  @ApiOkResponse({ type: SecondFactorView })
  @ApiProblems('VALIDATION_FAILED', 'CODE_WRONG', 'SECOND_FACTOR_MISSING', 'TOO_MANY_REQUESTS')
  async verify(
    @CurrentActor() actor: Actor,
    @Body() body: CodeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecondFactorView> {
    this.giveCookie(reply, actor, await this.verifyCode.verify(actor, body.code));
    return this.secondFactor.show({ ...actor, isVerified: true });
  }

  private giveCookie(reply: FastifyReply, actor: Actor, token: string): void {
    setSessionCookie(reply, token, this.config.isSecureCookies, isOfficial(actor.memberships));
  }
}
