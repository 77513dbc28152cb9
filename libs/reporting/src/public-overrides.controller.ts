import { Controller, Get, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems, AppConfig, Problem } from '@supplydock/platform';
import { OverridesFiles, StreamRoundFile } from '@supplydock/rounds';
import type { FastifyReply } from 'fastify';
import { ShowPublicRound } from './show-public-round.js';

const JSON_LINES = 'application/jsonl';

/** What anybody needs to check that a decided round differs from the rule by its published overrides and nothing else. */
@ApiTags('public')
@Controller('public/rounds/:id')
export class PublicOverridesController {
  constructor(
    private readonly showPublicRound: ShowPublicRound,
    private readonly overridesFiles: OverridesFiles,
    private readonly streamRoundFile: StreamRoundFile,
    private readonly config: AppConfig,
  ) {}

  @Get('overrides-file')
  @Policy('public.read')
  @ApiOperation({ summary: 'What officials set by hand in a decided round: ids, reasons, lots. No names' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async overrides(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    await this.showPublicRound.mustBeDecided(id);
    const text = await this.overridesFiles.text(this.config.jurisdictionId, id);
    return new StreamableFile(Buffer.from(text), { type: JSON_LINES, disposition: 'attachment; filename="overrides.jsonl"' }); // prettier-ignore
  }

  @Get('first-snapshot')
  @Policy('public.read')
  @ApiOperation({ summary: 'The snapshot before anything was set by hand; its SHA-256 is the ETag' })
  @ApiProduces(JSON_LINES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  async firstSnapshot(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { adjusts } = await this.showPublicRound.show(id);
    if (adjusts === null) throw new Problem('NOT_FOUND');
    const file = await this.streamRoundFile.open(this.config.jurisdictionId, adjusts.roundId, 'snapshot');
    reply.header('etag', `"${file.sha256}"`);
    return new StreamableFile(file.bytes, { type: JSON_LINES, disposition: `attachment; filename="${file.fileName}"` });
  }
}
