import type { DefaultJobOptions, KeepJobs, WorkerOptions } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { JobName } from './jobs.js';

/** Every number that shapes the queues, in one place. Why each: README of this library. */

const HOUR_SECONDS = 3_600;

/**
 * A failed job is kept longer than its outbox row is looked after, so that a job that failed for good is not taken
 * for one that the queue lost.
 */
const KEEP_FAILED: KeepJobs = { age: 14 * 24 * HOUR_SECONDS };
const KEEP_COMPLETED: KeepJobs = { age: HOUR_SECONDS, count: 1_000 };

/** Ten starts over about a quarter of an hour, then the job is failed and waits for a person. */
export const JOB_OPTIONS: DefaultJobOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: KEEP_COMPLETED,
  removeOnFail: KEEP_FAILED,
  stackTraceLimit: 5,
};

/** A killed worker's job starts again after 15 to 20 s, and six kills do not fail it for good. */
export const WORKER_OPTIONS = {
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 8,
  removeOnComplete: KEEP_COMPLETED,
  removeOnFail: KEEP_FAILED,
} as const satisfies Partial<WorkerOptions>;

const CONNECT_MS = 5_000;
/** How long a producer waits for an answer: it has a person or a database transaction waiting behind it. */
const COMMAND_MS = 5_000;
/** A link without an answer for so long is dead. Above the 5 s for which BullMQ's blocking read waits. */
const SILENCE_MS = 20_000;

const reconnectDelay = (times: number): number => Math.min(times * 200, 2_000);

/** A producer fails at once when the server is away: what it wanted to say is in the outbox anyway. */
export const PRODUCER_CONNECTION: RedisOptions = {
  connectTimeout: CONNECT_MS,
  commandTimeout: COMMAND_MS,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  retryStrategy: reconnectDelay,
};

/** A worker waits for ever: it has nothing better to do than to work when the server is back. */
export const WORKER_CONNECTION = {
  connectTimeout: CONNECT_MS,
  socketTimeout: SILENCE_MS,
  maxRetriesPerRequest: null,
  retryStrategy: reconnectDelay,
} as const satisfies RedisOptions;

/**
 * Key prefix of one queue. The braces make all keys of a queue hash to one slot, as its scripts need on a Redis
 * Cluster, and keys of different queues to different ones.
 * @param queuePrefix of the installation, see AppConfig
 */
export function keyPrefix(queuePrefix: string, name: JobName): string {
  return `{${queuePrefix}.${name}}`;
}

/** @returns the id of a job: no colon and not only digits (BullMQ refuses both); another one for each publication */
export function jobIdOf(messageId: string, publication: number): string {
  return publication <= 1 ? messageId : `${messageId}_${publication}`;
}
