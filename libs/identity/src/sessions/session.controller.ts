import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { addressKey, ApiProblems, AppConfig } from '@supplydock/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Me } from '../account/me.dto.js';
import { ReadMe } from '../account/read-me.js';
import type { Actor } from '../actor.js';
import { CurrentActor, Policy } from '../policy/decorators.js';
import { LogIn } from './log-in.js';
import { LogInBody } from './log-in.dto.js';
import { LogOut } from './log-out.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';

@ApiTags('identity')
@Controller('sessions')
export class SessionController {
  constructor(
    private readonly logIn: LogIn,
    private readonly logOut: LogOut,
    private readonly readMe: ReadMe,
    private readonly config: AppConfig,
  ) {}

  @Post()
  @Policy('session.open')
  @ApiOperation({ summary: 'Log in', description: 'Sets the session cookie; a session that the request carries ends.' })
  @ApiCreatedResponse({ type: Me })
  @ApiProblems('VALIDATION_FAILED', 'LOG_IN_FAILED', 'TOO_MANY_REQUESTS')
  async open(
    @Body() body: LogInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { isSecureCookies } = this.config;
    const session = await this.logIn.open({
      ...body,
      address: addressKey(request.ip),
      userAgent: request.headers['user-agent'] ?? '',
      replacesToken: readSessionCookie(request, isSecureCookies),
    });
    setSessionCookie(reply, session.token, isSecureCookies, session.isOfficial);
    return this.readMe.ofSession(session.userId, session.id);
  }

  @Delete('current')
  @HttpCode(204)
  @Policy('session.close')
  @ApiOperation({ summary: 'Log out' })
  @ApiNoContentResponse()
  async close(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.logOut.close(actor);
    clearSessionCookie(reply, this.config.isSecureCookies);
  }
}
