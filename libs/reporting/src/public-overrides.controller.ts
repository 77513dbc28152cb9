import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems, AppConfig } from '@supplydock/platform';
import { OverridesFiles } from '@supplydock/rounds';
import { ShowPublicRound } from './show-public-round.js';

const JSON_LINES = 'application/jsonl';

/** What anybody needs to check that a decided round differs from the rule by its published overrides and nothing else. */
@ApiTags('public')
@Controller('public/rounds/:id')
export class PublicOverridesController {
  constructor(
    private readonly showPublicRound: ShowPublicRound,
    private readonly overridesFiles: OverridesFiles,
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
}
