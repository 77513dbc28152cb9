import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Query,
  Res,
  Sse,
  StreamableFile,
  type MessageEvent,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, EventStreams } from '@supplydock/platform';
import { AwardPage } from './dto/award.dto.js';
import { AwardsQuery } from './dto/requests.dto.js';
import type { RoundFileKind } from './compute/round-files.js';
import { ListAwards } from './read/list-awards.js';
import { ShowRound, type RoundProgress } from './read/show-round.js';
import { StreamRoundFile } from './read/stream-round-file.js';
import { RESTING_STATES } from './round-stages.js';

/** As often as a worker stores progress. */
const POLL_MILLISECONDS = 250;

const JSON_LINES = 'application/jsonl';

/** What a round gives out: progress as it happens, its awards, its canonical files. */
@ApiTags('rounds')
@Controller('rounds/:id')
export class RoundDataController {
  constructor(
    private readonly showRound: ShowRound,
    private readonly listAwards: ListAwards,
    private readonly streamRoundFile: StreamRoundFile,
    private readonly streams: EventStreams,
  ) {}

  @Sse('events')
  @Policy('round.follow')
  @ApiOperation({
    summary: 'Progress as server-sent events',
    description: "Event `progress` with {state, stage, percent, version}: the present state at once, then each change; ends at a state that nothing follows by itself.", // prettier-ignore
  })
  @ApiOkResponse({
    description: 'A stream of events',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'TOO_MANY_STREAMS')
  async follow(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<Observable<MessageEvent>> {
    const read = () => this.showRound.progress(actor.jurisdictionId, id);
    await read(); // an unknown round is a 404, not a stream that breaks
    return this.streams.follow<RoundProgress>({
      streamKey: `round_${actor.jurisdictionId}_${id}`,
      account: actor.userId,
      everyMs: POLL_MILLISECONDS,
      read,
      toEvent: (progress) => ({ type: 'progress', data: progress }),
      isFinal: ({ state }) => RESTING_STATES.includes(state),
    });
  }

  @Get('awards')
  @Policy('award.list')
  @ApiOperation({ summary: "A round's awards with reasons and lines, filtered and sorted" })
  @ApiOkResponse({ type: AwardPage })
  @ApiProblems('VALIDATION_FAILED', 'MALFORMED_VALUE', 'NOT_FOUND')
  awards(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: AwardsQuery,
  ): Promise<AwardPage> {
    return this.listAwards.list(actor, id, query);
  }

  @Get('snapshot')
  @Policy('round.download')
  @ApiOperation({ summary: 'The canonical snapshot; its SHA-256 is the ETag' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  snapshot(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(actor, id, 'snapshot', reply);
  }

  @Get('awards-file')
  @Policy('round.download')
  @ApiOperation({ summary: 'The canonical awards file; its SHA-256 is the ETag' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  awardsFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.download(actor, id, 'awards', reply);
  }

  private async download(actor: Actor, id: string, kind: RoundFileKind, reply: FastifyReply): Promise<StreamableFile> {
    const { sha256, fileName, bytes } = await this.streamRoundFile.open(actor.jurisdictionId, id, kind);
    reply.header('etag', `"${sha256}"`);
    return new StreamableFile(bytes, { type: JSON_LINES, disposition: `attachment; filename="${fileName}"` });
  }
}
