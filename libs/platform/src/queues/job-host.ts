import { UnrecoverableError, WaitingError, Worker, type Job } from 'bullmq';
import type { AppConfig } from '../config/app-config.js';
import type { UnitOfWork } from '../database/index.js';
import type { AppLogger } from '../logging/app-logger.js';
import { withLogContext } from '../logging/log-context.js';
import type { Outbox } from '../outbox/outbox.js';
import { toProblem } from '../problems/to-problem.js';
import type { Handler } from './job-handler.js';
import type { JobData } from './job-producer.js';
import { JOBS, type JobName } from './jobs.js';
import { WORKER_CONNECTION, WORKER_OPTIONS, keyPrefix } from './queue-settings.js';

/** Why a handler's signal is aborted; tells stopping apart from a lost lock. */
const STOPPING = 'the process is stopping';

/** How long the connections may take to close; a server that is away does not answer. */
const CLOSE_MS = 2_000;

/** Runs the jobs of this process: one worker per kind of job, each with its own connection. */
export class JobHost {
  private readonly workers: Worker<JobData>[] = [];
  private readonly inHand = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly config: Pick<AppConfig, 'redisUrl' | 'queuePrefix'>,
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly logger: AppLogger,
  ) {}

  /** @param handlers one for each job; see discoverHandlers */
  start(handlers: ReadonlyMap<JobName, Handler<JobName>>): void {
    for (const [name, handler] of handlers) this.workers.push(this.open(name, handler));
  }

  /**
   * Takes no more jobs and lets those in hand finish. What is not done by `finishMs` is told to give up and goes
   * back to the queue, where another worker finds it at once; what does not give up within `handBackMs` is
   * abandoned, and goes back when its lock runs out.
   */
  async stop(finishMs: number, handBackMs: number): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
    if (!(await this.isIdleWithin(finishMs))) {
      for (const worker of this.workers) worker.cancelAllJobs(STOPPING);
      if (!(await this.isIdleWithin(handBackMs))) this.logger.warn({ count: this.inHand.size }, 'jobs abandoned');
    }
    const isForced = this.inHand.size > 0;
    await within(CLOSE_MS, Promise.all(this.workers.map((worker) => worker.close(isForced))));
  }

  private open(name: JobName, handler: Handler<JobName>): Worker<JobData> {
    const worker = new Worker<JobData>(
      name,
      // BullMQ gives a signal only to a function that declares three parameters
      (job: Job<JobData>, token?: string, signal?: AbortSignal) =>
        this.track(this.process(handler, job, token, signal)),
      {
        ...WORKER_OPTIONS,
        concurrency: JOBS[name].concurrency,
        prefix: keyPrefix(this.config.queuePrefix, name),
        connection: { url: this.config.redisUrl, ...WORKER_CONNECTION },
      },
    );
    worker.on('error', (err) => this.logger.debug({ err, queue: name }, 'worker error'));
    worker.on('stalled', (jobId) => this.logger.warn({ jobId, queue: name }, 'job stalled, starts again'));
    worker.on('failed', (job, err) => {
      const isFinal = job === undefined || job.finishedOn !== undefined;
      const fields = { jobId: job?.id, queue: name, attempt: job?.attemptsMade, err: err.cause ?? err };
      if (isFinal) this.logger.error(fields, 'job failed for good');
      else this.logger.warn(fields, 'job failed, will be tried again');
    });
    return worker;
  }

  private async process(
    handler: Handler<JobName>,
    job: Job<JobData>,
    token: string | undefined,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<void> {
    const { messageId, payload } = job.data;
    const { jurisdictionId } = payload as { jurisdictionId: string };
    const jobId = job.id as string;
    await withLogContext({ jobId, messageId, jurisdictionId }, async () => {
      try {
        await handler.handle(payload as never, { jobId, messageId, attempt: job.attemptsStarted, signal });
        await this.uow.run(jurisdictionId, (tx) => this.outbox.settle(tx, jurisdictionId, messageId));
      } catch (error) {
        if (signal.aborted && this.isStopping) {
          await job.moveToWait(token);
          throw new WaitingError();
        }
        throw retryable(error);
      }
    });
  }

  private track(work: Promise<void>): Promise<void> {
    this.inHand.add(work);
    const forget = (): void => void this.inHand.delete(work);
    work.then(forget, forget);
    return work;
  }

  private async isIdleWithin(milliseconds: number): Promise<boolean> {
    await within(milliseconds, Promise.allSettled(this.inHand));
    return this.inHand.size === 0;
  }
}

/** A refusal that no retry can change ends the job; everything else is tried again. */
function retryable(error: unknown): Error {
  const problem = toProblem(error);
  if (problem.isTransient) return error instanceof Error ? error : problem;
  return Object.assign(new UnrecoverableError(problem.code), { cause: error });
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
