import { Controller, Get, Param, ParseUUIDPipe, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems, AppConfig } from '@supplydock/platform';
import { StreamRoundFile } from '@supplydock/rounds';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnnouncedSeeds } from './announced-seeds.js';
import { LookUpAward } from './look-up-award.js';
import { ComingSeeds, PublicAward, PublicRoundDetail } from './public-round.dto.js';
import { ShowPublicRound } from './show-public-round.js';

const JSON_LINES = 'application/jsonl';
/** A decided round's files never change. */
const FILE_CACHE = 'public, max-age=86400, immutable';

/** Everything that anybody needs to check a decided round, without a log-in. */
@ApiTags('public')
@Controller('public')
export class PublicRoundsController {
  constructor(
    private readonly showPublicRound: ShowPublicRound,
    private readonly lookUpAward: LookUpAward,
    private readonly streamRoundFile: StreamRoundFile,
    private readonly config: AppConfig,
    private readonly announcedSeeds: AnnouncedSeeds,
  ) {}

  @Get('seeds')
  @Policy('public.read')
  @ApiOperation({
    summary: 'Digests of the seeds of rounds to come',
    description: 'The seed itself is told with its round.',
  })
  @ApiOkResponse({ type: ComingSeeds })
  seeds(): Promise<ComingSeeds> {
    return this.announcedSeeds.coming();
  }

  @Get('rounds/:id')
  @Policy('public.read')
  @ApiOperation({
    summary: 'A decided round: policy, seed, totals, levels, reasons counted, digests',
    description: 'Counts of fewer than 5 firms are null.',
  })
  @ApiOkResponse({ type: PublicRoundDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@Param('id', ParseUUIDPipe) id: string): Promise<PublicRoundDetail> {
    return this.showPublicRound.show(id);
  }

  @Get('rounds/:id/snapshot')
  @Policy('public.read')
  @ApiOperation({ summary: 'What a decided round was computed from; its SHA-256 is the ETag. Ids, no names' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotModifiedResponse({ description: 'If-None-Match names the present ETag' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  snapshot(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return this.file(id, 'snapshot', request, reply);
  }

  @Get('rounds/:id/awards-file')
  @Policy('public.read')
  @ApiOperation({ summary: 'What a decided round gave; its SHA-256 is the ETag. Ids, no names' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotModifiedResponse({ description: 'If-None-Match names the present ETag' })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  awardsFile(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return this.file(id, 'awards', request, reply);
  }

  @Get('awards/:reference')
  @Policy('public.read')
  @ApiOperation({ summary: "One requisition's award by its reference, once the round is decided" })
  @ApiParam({ name: 'reference', example: 'M0302-7K3Q-F9DXC' })
  @ApiOkResponse({ type: PublicAward })
  @ApiProblems('REFERENCE_UNREADABLE', 'NOT_FOUND')
  award(@Param('reference') reference: string): Promise<PublicAward> {
    return this.lookUpAward.lookUp(reference);
  }

  private async file(
    id: string,
    kind: 'snapshot' | 'awards',
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    await this.showPublicRound.mustBeDecided(id);
    const { sha256, fileName, bytes } = await this.streamRoundFile.open(this.config.jurisdictionId, id, kind);
    const etag = `"${sha256}"`;
    reply.header('etag', etag).header('cache-control', FILE_CACHE);
    if (request.headers['if-none-match'] === etag) {
      bytes.destroy();
      reply.status(304);
      return undefined;
    }
    return new StreamableFile(bytes, { type: JSON_LINES, disposition: `attachment; filename="${fileName}"` });
  }
}
