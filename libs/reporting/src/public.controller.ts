import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListPublicRounds } from './list-public-rounds.js';
import { PublicRoundsQuery, TodayQuery } from './public-requests.dto.js';
import { PublicRoundPage } from './public-round.dto.js';
import { ReadReference } from './read-reference.js';
import { ReadToday } from './read-today.js';
import { Reference } from './reference.dto.js';
import type { CachedAnswer } from './short-cache.js';
import { Today } from './today.dto.js';

/** What anybody may read, without a log-in. */
@ApiTags('public')
@Controller()
export class PublicController {
  constructor(
    private readonly readReference: ReadReference,
    private readonly readToday: ReadToday,
    private readonly listPublicRounds: ListPublicRounds,
  ) {}

  @Get('reference')
  @Policy('reference.read')
  @ApiOperation({ summary: 'Districts, products and categories' })
  @ApiOkResponse({ type: Reference })
  @ApiNotModifiedResponse({ description: 'If-None-Match names the present ETag' })
  @ApiProblems('NOT_FOUND')
  async reference(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reference | undefined> {
    return tagged(request, reply, this.readReference.cache.seconds, await this.readReference.read());
  }

  @Get('public/today')
  @Policy('public.read')
  @ApiOperation({
    summary: "Today's stock, demand and awards",
    description: 'Awards appear once the round is approved.',
  })
  @ApiOkResponse({ type: Today })
  @ApiNotModifiedResponse({ description: 'If-None-Match names the present ETag' })
  @ApiProblems('NOT_FOUND')
  async today(
    @Query() query: TodayQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Today | undefined> {
    return tagged(request, reply, this.readToday.cache.seconds, await this.readToday.read(query.category));
  }

  @Get('public/rounds')
  @Policy('public.read')
  @ApiOperation({ summary: 'Approved rounds, the latest first' })
  @ApiOkResponse({ type: PublicRoundPage })
  rounds(@Query() query: PublicRoundsQuery): Promise<PublicRoundPage> {
    return this.listPublicRounds.list(query);
  }
}

/** Sends an answer that shared caches may keep for as long as we do, or 304 when the reader has it already. */
function tagged<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  seconds: number,
  answer: CachedAnswer<T>,
): T | undefined {
  reply.header('etag', answer.etag).header('cache-control', `public, max-age=${seconds}`);
  if (request.headers['if-none-match'] !== answer.etag) return answer.value;
  reply.status(304);
  return undefined;
}
