import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { NoticePage, NoticesQuery, ReadUpToBody, UnreadNotices } from './notice.dto.js';
import { OwnNotices } from './read/own-notices.js';

/** What a person was told. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly ownNotices: OwnNotices) {}

  @Get()
  @Policy('notice.list')
  @ApiOperation({ summary: 'My notices, the latest first' })
  @ApiOkResponse({ type: NoticePage })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: NoticesQuery): Promise<NoticePage> {
    return this.ownNotices.list(actor, query);
  }

  @Get('unread-count')
  @Policy('notice.list')
  @ApiOperation({ summary: 'How many of my notices are not read' })
  @ApiOkResponse({ type: UnreadNotices })
  async unread(@CurrentActor() actor: Actor): Promise<UnreadNotices> {
    return { count: await this.ownNotices.countUnread(actor) };
  }

  @Put('reading')
  @HttpCode(204)
  @Policy('notice.read')
  @ApiOperation({ summary: 'Mark my notices as read, up to one' })
  @ApiNoContentResponse()
  @ApiProblems('VALIDATION_FAILED', 'NOT_FOUND')
  async readUpTo(@CurrentActor() actor: Actor, @Body() { upTo }: ReadUpToBody): Promise<void> {
    await this.ownNotices.readUpTo(actor, upTo);
  }

  @Put(':id/reading')
  @HttpCode(204)
  @Policy('notice.read')
  @ApiOperation({ summary: 'Mark one of my notices as read' })
  @ApiNoContentResponse()
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.ownNotices.read(actor, id);
  }
}
