import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { Cockpit } from './cockpit.dto.js';
import { ReadCockpit } from './read-cockpit.js';

@ApiTags('reports')
@Controller('cockpit')
export class CockpitController {
  constructor(private readonly readCockpit: ReadCockpit) {}

  @Get()
  @Policy('cockpit.read')
  @ApiOperation({ summary: 'The day at a glance: cut-off, rounds, demand and stock, scarcity, what waits' })
  @ApiOkResponse({ type: Cockpit })
  @ApiProblems('NOT_FOUND')
  read(@CurrentActor() actor: Actor): Promise<Cockpit> {
    return this.readCockpit.read(actor);
  }
}
