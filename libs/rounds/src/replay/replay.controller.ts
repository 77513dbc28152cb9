import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent } from '@supplydock/platform';
import { AskReplay } from './ask-replay.js';
import { RoundReplayList, RoundReplayView } from './replay.dto.js';

/** A stored round computed once more: what the auditor needs to believe it. */
@ApiTags('rounds')
@Controller('rounds/:id/replays')
export class ReplayController {
  constructor(private readonly askReplay: AskReplay) {}

  @Get()
  @Policy('roundReplay.list')
  @ApiOperation({ summary: 'How often the round was computed again, and whether the same bytes came out' })
  @ApiOkResponse({ type: RoundReplayList })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundReplayList> {
    return this.askReplay.list(actor, id);
  }

  @Post()
  @Policy('round.replay')
  @Idempotent()
  @ApiOperation({ summary: 'Compute the round once more from its stored snapshot', description: 'In the background; one at a time for a round. Read the list until it is finished.' }) // prettier-ignore
  @ApiCreatedResponse({ type: RoundReplayView })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  ask(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundReplayView> {
    return this.askReplay.ask(actor, id);
  }
}
