import { once } from 'node:events';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { ConfigError, type AppConfig } from '../config/app-config.js';
import type { AppLogger } from '../logging/app-logger.js';
import type { JobName } from './jobs.js';
import { JOB_OPTIONS, PRODUCER_CONNECTION, jobIdOf, keyPrefix } from './queue-settings.js';

/** How long a starting worker waits for the queue server before it starts without having seen it. */
const ANSWER_MS = 5_000;

/** What travels: ids only. */
export interface JobData {
  readonly messageId: string;
  readonly payload: unknown;
}

/** A message on its way into the queue. */
export interface Publication {
  readonly messageId: string;
  readonly topic: JobName;
  readonly payload: unknown;
  /** 1 for the first time; each further one makes a new job, because a kept job's id is refused in silence. */
  readonly publication: number;
}

/** What became of a published job. 'lost' is what a wiped server leaves behind. */
export type JobFate = 'owed' | 'failed' | 'lost';

/** The queue server cannot be reached, or did not answer in time. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';
}

/** The one way into the queues; used by the outbox relay. Everything fails within seconds when the server is away. */
export class JobProducer {
  private readonly redis: Redis;
  private readonly queues = new Map<JobName, Queue>();

  constructor(
    private readonly config: Pick<AppConfig, 'redisUrl' | 'queuePrefix'>,
    private readonly logger: AppLogger,
  ) {
    this.redis = new Redis(config.redisUrl, { ...PRODUCER_CONNECTION, connectionName: 'producer' });
    let isDown = false;
    // without a listener an error event would end the process; a down server errs at each attempt, told once
    this.redis.on('error', (err) => {
      if (!isDown) logger.warn({ err }, 'queue server cannot be reached');
      isDown = true;
    });
    this.redis.on('ready', () => {
      isDown = false;
    });
  }

  /**
   * Puts messages into their queues.
   * @throws QueueUnavailableError when that is not sure for all of them: some may have arrived, so publish again
   */
  async publish(messages: readonly Publication[]): Promise<void> {
    const topics = [...new Set(messages.map(({ topic }) => topic))];
    for (const topic of topics) {
      const jobs = messages
        .filter((message) => message.topic === topic)
        .map(({ messageId, payload, publication }) => ({
          name: topic,
          data: { messageId, payload } satisfies JobData,
          opts: { jobId: jobIdOf(messageId, publication) },
        }));
      await this.askQueue(topic, (queue) => queue.addBulk(jobs));
    }
  }

  /** @throws QueueUnavailableError */
  async fateOf(message: Omit<Publication, 'payload'>): Promise<JobFate> {
    const jobId = jobIdOf(message.messageId, message.publication);
    const state = await this.askQueue(message.topic, (queue) => queue.getJobState(jobId));
    if (state === 'failed') return 'failed';
    return state === 'unknown' || state === 'completed' ? 'lost' : 'owed';
  }

  /**
   * @returns undefined when the server is fit for queues, else one sentence that says what is wrong
   */
  async fault(): Promise<string | undefined> {
    try {
      return await this.policyFault();
    } catch {
      return 'The queue server cannot be reached.';
    }
  }

  /**
   * For a process that is about to take jobs.
   * @throws ConfigError when the server may drop jobs. One that does not answer is no reason: it will come back
   */
  async refuseDroppingServer(): Promise<void> {
    if (this.redis.status !== 'ready') {
      await once(this.redis, 'ready', { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => undefined);
    }
    const fault = await this.policyFault().catch(() => undefined);
    if (fault !== undefined) throw new ConfigError([fault]);
  }

  private async policyFault(): Promise<string | undefined> {
    const memory = await this.ask(() => this.redis.info('memory'));
    const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown';
    if (policy === 'noeviction') return undefined;
    return `The queue server's maxmemory-policy is ${policy}; it must be noeviction, or jobs vanish in silence.`;
  }

  /** Lets go of the server, also of one that does not answer. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    this.redis.disconnect();
  }

  private async askQueue<T>(name: JobName, command: (queue: Queue) => Promise<T>): Promise<T> {
    return this.ask(async () => {
      const queue = this.queues.get(name) ?? this.openQueue(name);
      try {
        return await command(queue);
      } catch (error) {
        // a queue whose first contact with the server failed would fail for ever: the next command opens a new one
        this.queues.delete(name);
        void queue.close().catch(() => undefined);
        throw error;
      }
    });
  }

  private openQueue(name: JobName): Queue {
    const prefix = keyPrefix(this.config.queuePrefix, name);
    const queue = new Queue(name, { connection: this.redis, prefix, defaultJobOptions: JOB_OPTIONS });
    queue.on('error', (err) => this.logger.debug({ err, queue: name }, 'queue error'));
    this.queues.set(name, queue);
    return queue;
  }

  private async ask<T>(command: () => Promise<T>): Promise<T> {
    // a queue opened before its connection stands would wait for it without a limit
    if (this.redis.status !== 'ready') throw new QueueUnavailableError('The queue server is not connected.');
    try {
      return await command();
    } catch (cause) {
      throw new QueueUnavailableError('The queue server did not take a command.', { cause });
    }
  }
}
