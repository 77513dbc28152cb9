import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems, Idempotent } from '@supplydock/platform';
import { CancelScenarios } from './cancel-scenarios.js';
import { ListScenarioChanges } from './list-changes.js';
import { ReadScenarios } from './read-scenarios.js';
import { ScenarioChangePage, ScenarioChangesQuery, ScenarioRunDetail, ScenarioRunList, ScenarioRunsQuery, StartScenariosBody } from './scenarios.dto.js'; // prettier-ignore
import { StartScenarios } from './start-scenarios.js';

/** Policies tried side by side before a round; nothing is held, reserved or awarded by it. */
@ApiTags('scenarios')
@Controller('scenario-runs')
export class ScenariosController {
  constructor(
    private readonly readScenarios: ReadScenarios,
    private readonly startScenarios: StartScenarios,
    private readonly cancelScenarios: CancelScenarios,
    private readonly listChanges: ListScenarioChanges,
  ) {}

  @Get()
  @Policy('scenario.list')
  @ApiOperation({ summary: 'Comparisons that are kept, the latest first; old ones are removed' })
  @ApiOkResponse({ type: ScenarioRunList })
  @ApiProblems('VALIDATION_FAILED')
  list(@CurrentActor() actor: Actor, @Query() query: ScenarioRunsQuery): Promise<ScenarioRunList> {
    return this.readScenarios.list(actor.jurisdictionId, query);
  }

  @Post()
  @Policy('scenario.start')
  @Idempotent()
  @ApiOperation({ summary: "Try up to six policies on today's facts", description: 'Computed in the background; ask for the run to see how far it is.' }) // prettier-ignore
  @ApiCreatedResponse({ type: ScenarioRunDetail })
  @ApiProblems('VALIDATION_FAILED', 'NO_POLICY', 'SCENARIOS_BUSY')
  async start(@CurrentActor() actor: Actor, @Body() body: StartScenariosBody): Promise<ScenarioRunDetail> {
    const id = await this.startScenarios.start(actor, body);
    return this.readScenarios.show(actor.jurisdictionId, id);
  }

  @Get(':id')
  @Policy('scenario.read')
  @ApiOperation({ summary: 'One comparison with its policies and figures' })
  @ApiOkResponse({ type: ScenarioRunDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND')
  show(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ScenarioRunDetail> {
    return this.readScenarios.show(actor.jurisdictionId, id);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Policy('scenario.cancel')
  @Idempotent()
  @ApiOperation({ summary: 'Stop a comparison' })
  @ApiOkResponse({ type: ScenarioRunDetail })
  @ApiProblems('BAD_REQUEST', 'NOT_FOUND', 'STATE_REFUSED')
  async cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ScenarioRunDetail> {
    await this.cancelScenarios.cancel(actor, id);
    return this.readScenarios.show(actor.jurisdictionId, id);
  }

  @Get(':id/changes')
  @Policy('scenario.read')
  @ApiOperation({ summary: 'Who gets more and who less than under another scenario, the greatest losses first' })
  @ApiOkResponse({ type: ScenarioChangePage })
  @ApiProblems('VALIDATION_FAILED', 'MALFORMED_VALUE', 'NOT_FOUND')
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ScenarioChangesQuery,
  ): Promise<ScenarioChangePage> {
    return this.listChanges.list(actor.jurisdictionId, id, query);
  }
}
