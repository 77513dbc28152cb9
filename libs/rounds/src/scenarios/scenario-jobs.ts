import { Injectable } from '@nestjs/common';
import { JobHandler, type Handler, type JobContext, type ScenarioJob } from '@supplydock/platform';
import { ComputeScenarios } from './compute-scenarios.js';

/** No inbox: the run's own row (state, epoch, lease) makes a second delivery do nothing. */
@Injectable()
@JobHandler('scenarios.compute')
export class ComputeScenariosHandler implements Handler<'scenarios.compute'> {
  constructor(private readonly computeScenarios: ComputeScenarios) {}

  async handle({ jurisdictionId, runId }: ScenarioJob, { signal }: JobContext): Promise<void> {
    await this.computeScenarios.compute(jurisdictionId, runId, signal);
  }
}
