import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Policy } from '@supplydock/identity';
import { ApiProblems } from '@supplydock/platform';
import { Readiness } from './readiness.js';

export class HealthAnswer {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Policy('health.read')
  @ApiOperation({ summary: 'Is the process alive', description: 'Asks nobody else: a supervisor restarts on failure.' })
  @ApiOkResponse({ type: HealthAnswer })
  live(): HealthAnswer {
    return { status: 'ok' };
  }

  @Get('ready')
  @Policy('health.read')
  @ApiOperation({ summary: 'May requests be sent here', description: 'Database, migrations and queue are looked at.' })
  @ApiOkResponse({ type: HealthAnswer })
  @ApiProblems('NOT_READY')
  async ready(): Promise<HealthAnswer> {
    await this.readiness.check();
    return { status: 'ok' };
  }
}
