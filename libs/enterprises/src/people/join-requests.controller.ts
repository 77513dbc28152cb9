import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { addressKey, ApiProblems, Idempotent } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import { ReasonBody } from '../dto/requests.dto.js';
import { AskToJoin } from './ask-to-join.js';
import { DecideJoining } from './decide-joining.js';
import { AskAsVisitorBody, AskToJoinBody, OwnJoinRequests, WaitingJoinRequests } from './join-request.dto.js';

/** People ask to act for a firm that is registered already. */
@ApiTags('enterprises')
@Controller()
export class JoinRequestsController {
  constructor(
    private readonly askToJoin: AskToJoin,
    private readonly decideJoining: DecideJoining,
  ) {}

  @Post('registrations/join-requests')
  @Policy('joinRequest.askAsVisitor')
  @ApiOperation({ summary: 'Ask to act for a registered firm, making an account', description: 'The account opens nothing until somebody of the firm, or its district where nobody acts for it, admits the person.' }) // prettier-ignore
  @ApiCreatedResponse({ type: OwnJoinRequests })
  @ApiProblems('FIRM_UNKNOWN', 'STATE_REFUSED', 'JOIN_REQUESTS_FULL', 'PASSWORD_TOO_SHORT', 'PASSWORD_COMMON', 'TOO_MANY_REQUESTS') // prettier-ignore
  askAsVisitor(@Body() body: AskAsVisitorBody, @Req() request: FastifyRequest): Promise<OwnJoinRequests> {
    return this.askToJoin.askAsVisitor(body, addressKey(request.ip));
  }

  @Post('join-requests')
  @Policy('joinRequest.ask')
  @Idempotent()
  @ApiOperation({ summary: 'Ask to act for a registered firm with the account I have' })
  @ApiCreatedResponse({ type: OwnJoinRequests })
  @ApiProblems('FIRM_UNKNOWN', 'STATE_REFUSED', 'ALREADY_MEMBER', 'OFFICE_ACCOUNT', 'JOIN_REQUESTS_FULL')
  ask(@CurrentActor() actor: Actor, @Body() body: AskToJoinBody): Promise<OwnJoinRequests> {
    return this.askToJoin.ask(actor, body);
  }

  @Get('me/join-requests')
  @Policy('joinRequest.listOwn')
  @ApiOperation({ summary: 'What became of my own requests to join' })
  @ApiOkResponse({ type: OwnJoinRequests })
  listOwn(@CurrentActor() actor: Actor): Promise<OwnJoinRequests> {
    return this.askToJoin.listOwn(actor);
  }

  @Get('join-requests')
  @Policy('joinRequest.list')
  @ApiOperation({ summary: 'Who waits to be admitted', description: 'To the own firm; officials see firms for which nobody acts yet.' }) // prettier-ignore
  @ApiOkResponse({ type: WaitingJoinRequests })
  list(@CurrentActor() actor: Actor): Promise<WaitingJoinRequests> {
    return this.decideJoining.list(actor);
  }

  @Post('join-requests/:id/admission')
  @HttpCode(204)
  @Policy('joinRequest.admit')
  @Idempotent()
  @ApiOperation({ summary: 'Admit a person to the firm', description: 'They act for it at once.' })
  @ApiNoContentResponse({ description: 'Admitted' })
  @ApiProblems('NOT_FOUND', 'STATE_REFUSED', 'FIRM_DECIDES', 'PEOPLE_FULL')
  admit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.decideJoining.admit(actor, id);
  }

  @Post('join-requests/:id/refusal')
  @HttpCode(204)
  @Policy('joinRequest.refuse')
  @Idempotent()
  @ApiOperation({ summary: 'Refuse a person', description: 'They read the reason, and may ask again.' })
  @ApiNoContentResponse({ description: 'Refused' })
  @ApiProblems('NOT_FOUND', 'STATE_REFUSED', 'FIRM_DECIDES')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    return this.decideJoining.refuse(actor, id, reason);
  }
}
