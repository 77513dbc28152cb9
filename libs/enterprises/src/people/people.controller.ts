import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { addressKey, ApiProblems } from '@supplydock/platform';
import type { FastifyRequest } from 'fastify';
import { AcceptInvitation } from './accept-invitation.js';
import { FirmPeopleDesk } from './firm-people.js';
import { JoinByCodeBody } from './join-request.dto.js';
import { AcceptInvitationBody, FirmPeople, InviteBody, Joined, NewInvitation } from './people.dto.js';

/** Who acts for a firm: colleagues come by invitation and go at once. */
@ApiTags('enterprises')
@Controller()
export class PeopleController {
  constructor(
    private readonly desk: FirmPeopleDesk,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Get('enterprises/:id/people')
  @Policy('firmPerson.list')
  @ApiOperation({ summary: 'Who acts for the firm, and who is invited' })
  @ApiOkResponse({ type: FirmPeople })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FirmPeople> {
    return this.desk.list(actor, id);
  }

  @Post('enterprises/:id/invitations')
  @Policy('firmPerson.invite')
  @ApiOperation({ summary: 'Invite a colleague', description: 'The code is told once and lets one person in within 72 hours; with an address it goes there by e-mail too.' }) // prettier-ignore
  @ApiCreatedResponse({ type: NewInvitation })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'PEOPLE_FULL', 'TOO_MANY_REQUESTS', 'VALIDATION_FAILED')
  invite(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { mail }: InviteBody,
  ): Promise<NewInvitation> {
    return this.desk.invite(actor, id, mail);
  }

  @Delete('enterprises/:id/invitations/:invitationId')
  @HttpCode(204)
  @Policy('firmPerson.withdraw')
  @ApiOperation({ summary: 'Withdraw an invitation', description: 'Its code lets nobody in any more.' })
  @ApiNoContentResponse({ description: 'Withdrawn' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('invitationId', ParseUUIDPipe) invitationId: string,
  ): Promise<void> {
    return this.desk.withdraw(actor, id, invitationId);
  }

  @Delete('enterprises/:id/people/:userId')
  @HttpCode(204)
  @Policy('firmPerson.remove')
  @ApiOperation({ summary: 'Remove a person from the firm', description: 'At once: their sessions end. The last one stays.' }) // prettier-ignore
  @ApiNoContentResponse({ description: 'Removed' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'LAST_PERSON')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<void> {
    return this.desk.remove(actor, id, userId);
  }

  @Post('invitations/acceptance')
  @Policy('invitation.accept')
  @ApiOperation({ summary: 'Join a firm by an invitation, with an account of one’s own' })
  @ApiCreatedResponse({ type: Joined })
  @ApiProblems('INVITATION_UNKNOWN', 'PASSWORD_TOO_SHORT', 'PASSWORD_COMMON', 'TOO_MANY_REQUESTS')
  accept(@Body() body: AcceptInvitationBody, @Req() request: FastifyRequest): Promise<Joined> {
    return this.acceptInvitation.accept(body, addressKey(request.ip));
  }

  @Post('invitations/joining')
  @Policy('invitation.join')
  @ApiOperation({ summary: 'Join another firm by an invitation, with the account I have', description: 'Repeating it after a lost answer says ALREADY_MEMBER or INVITATION_UNKNOWN: the code lets one in once.' }) // prettier-ignore
  @ApiCreatedResponse({ type: Joined })
  @ApiProblems('INVITATION_UNKNOWN', 'ALREADY_MEMBER', 'OFFICE_ACCOUNT', 'TOO_MANY_REQUESTS')
  join(
    @CurrentActor() actor: Actor,
    @Body() { code }: JoinByCodeBody,
    @Req() request: FastifyRequest,
  ): Promise<Joined> {
    return this.acceptInvitation.acceptAs(actor, code, addressKey(request.ip));
  }
}
