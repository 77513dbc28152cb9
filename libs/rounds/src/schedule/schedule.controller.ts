import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Policy, type Actor } from '@supplydock/identity';
import { ReadSchedule } from './read-schedule.js';
import { RoundSchedule } from './schedule.dto.js';

@ApiTags('rounds')
@Controller('round-schedule')
export class ScheduleController {
  constructor(private readonly readSchedule: ReadSchedule) {}

  @Get()
  @Policy('schedule.read')
  @ApiOperation({ summary: 'When the day’s round of each category begins by schedule, and what became of it' })
  @ApiOkResponse({ type: RoundSchedule })
  read(@CurrentActor() actor: Actor): Promise<RoundSchedule> {
    return this.readSchedule.read(actor.jurisdictionId);
  }
}
