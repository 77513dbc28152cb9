import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { addressKey, ApiProblems } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { CurrentActor, Policy } from '../policy/decorators.js';
import { ActFor } from './act-for.js';
import { SessionList } from '../second-factor/second-factor.dto.js';
import { OwnSessions } from '../sessions/own-sessions.js';
import { ChangePassword } from './change-password.js';
import { ChangePasswordBody } from './change-password.dto.js';
import { ActForBody, Me } from './me.dto.js';
import { ReadMe } from './read-me.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    private readonly readMe: ReadMe,
    private readonly actFor: ActFor,
    private readonly changePassword: ChangePassword,
    private readonly sessions: OwnSessions,
  ) {}

  @Get()
  @Policy('me.read')
  @ApiOperation({ summary: 'Who I am here' })
  @ApiOkResponse({ type: Me })
  read(@CurrentActor() actor: Actor): Promise<Me> {
    return this.readMe.ofSession(actor.userId, actor.sessionId);
  }

  @Put('firm')
  @Policy('me.actFor')
  @ApiOperation({ summary: 'Act for another firm of mine', description: 'In this session, from the next request on.' })
  @ApiOkResponse({ type: Me })
  @ApiProblems('NOT_FOUND')
  async chooseFirm(@CurrentActor() actor: Actor, @Body() { enterpriseId }: ActForBody): Promise<Me> {
    await this.actFor.choose(actor, enterpriseId);
    return this.readMe.ofSession(actor.userId, actor.sessionId);
  }

  @Put('password')
  @HttpCode(204)
  @Policy('me.changePassword')
  @ApiOperation({ summary: 'Change my password', description: 'Ends all my other sessions.' })
  @ApiNoContentResponse()
  @ApiProblems('VALIDATION_FAILED', 'LOG_IN_FAILED', 'PASSWORD_TOO_SHORT', 'PASSWORD_COMMON', 'TOO_MANY_REQUESTS')
  async replacePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.changePassword.change(actor, body.presentPassword, body.newPassword, addressKey(request.ip));
  }

  @Get('sessions')
  @Policy('session.list')
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: SessionList })
  async listSessions(@CurrentActor() actor: Actor): Promise<SessionList> {
    return { items: await this.sessions.list(actor) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Policy('session.revoke')
  @ApiOperation({ summary: 'End one of my sessions', description: 'Its next request is refused.' })
  @ApiNoContentResponse()
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async revokeSession(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.sessions.revoke(actor, id);
  }
}
