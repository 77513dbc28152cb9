import { JobHandler, type Handler } from '../job-handler.js';
import { JOB_NAMES, type JobName } from '../jobs.js';

/**
 * For tests: handlers that do nothing, for every job but those named. A job that is new has one here at once.
 *
 * @param besides jobs that the test handles, or leaves without a handler
 */
export function idleHandlers(...besides: readonly JobName[]): (new () => Handler<JobName>)[] {
  return JOB_NAMES.filter((name) => !besides.includes(name)).map((name) => {
    @JobHandler(name)
    class Idle implements Handler<JobName> {
      async handle(): Promise<void> {}
    }
    return Idle;
  });
}
