import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { FindAnomalies } from './find-anomalies.js';
import { RoundAnomalies, RoundStory } from './insight.dto.js';
import { TellRound } from './tell-round.js';

/** What the second person looks at before deciding. */
@ApiTags('rounds')
@Controller('rounds/:id')
export class InsightController {
  constructor(
    private readonly tellRound: TellRound,
    private readonly findAnomalies: FindAnomalies,
  ) {}

  @Get('story')
  @Policy('round.read')
  @ApiOperation({ summary: 'Who ran out of what at which level, and where people stand' })
  @ApiOkResponse({ type: RoundStory })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  story(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundStory> {
    return this.tellRound.tell(actor.jurisdictionId, id);
  }

  @Get('anomalies')
  @Policy('roundAnomaly.list')
  @ApiOperation({ summary: 'Awards that are worth a look first', description: 'Signs, no judgements: firms do grow and share a building.' }) // prettier-ignore
  @ApiOkResponse({ type: RoundAnomalies })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  anomalies(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoundAnomalies> {
    return this.findAnomalies.find(actor, id);
  }
}
