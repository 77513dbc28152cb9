import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/index.js';
import type { AppLogger } from '../logging/app-logger.js';
import type { JobProducer } from '../queues/job-producer.js';
import { JOB_NAMES, type JobName } from '../queues/jobs.js';
import type { OutboxListener } from './outbox-listener.js';

/** Rows handed over in one transaction; bounds how long their locks are held. */
const BATCH = 100;
/** The longest a message waits when its wake-up call was lost. */
const POLL_MS = 1_000;
/** Pause after a failure, so that a server that is down is not hammered. */
const FAILURE_MS = 500;
/** How often messages that were handed over and not done are looked after. */
const LOOK_AFTER_MS = 5_000;
/** A message handed over longer ago than this, and not done, is looked after. */
const OVERDUE_SECONDS = 15;

interface OwedRow {
  readonly jurisdiction_id: string;
  readonly id: string;
  readonly topic: JobName;
  readonly payload: unknown;
  readonly attempts: number;
}

/**
 * Hands owed messages to the queue. Any number of relays may run: each row is locked by one of them and skipped by
 * the others. It looks at what stands unmarked, never at "ids above the last one", because a transaction that
 * started earlier may commit later. Dying between handing over and marking hands over twice, under the same job id.
 */
export class OutboxRelay {
  private isStopping = false;
  private running: Promise<void> | undefined;
  private lookedAfterAt = 0;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly producer: JobProducer,
    private readonly listener: OutboxListener,
    private readonly logger: AppLogger,
  ) {}

  /** Starts relaying until stop(). */
  start(): void {
    this.listener.start();
    this.running ??= this.loop();
  }

  /** Ends after the batch in hand; what is left stays owed and is another relay's. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.listener.stop();
    await this.running;
  }

  /**
   * Hands over the oldest waiting messages, at most 100.
   * @returns how many were handed over
   * @throws QueueUnavailableError, after which nothing is marked
   */
  async relayBatch(): Promise<number> {
    return this.uow.system('relay', async (tx) => {
      // a topic that only a newer release knows is left to that release's relay
      const rows = await tx.query<OwedRow[]>(
        `SELECT jurisdiction_id, id, topic, payload, attempts FROM outbox
          WHERE enqueued_at IS NULL AND topic = ANY($1)
          ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [JOB_NAMES, BATCH],
      );
      await this.handOver(tx, rows);
      return rows.length;
    });
  }

  /**
   * Publishes again what was handed over and is neither done nor in the queue any more: a wiped server. Messages
   * whose job still waits, runs or failed for good are left alone.
   * @param overdueSeconds how long ago a message must have been handed over
   * @returns how many were published again
   */
  async relayLost(overdueSeconds: number = OVERDUE_SECONDS): Promise<number> {
    return this.uow.system('relay', async (tx) => {
      const rows = await tx.query<OwedRow[]>(
        `SELECT jurisdiction_id, id, topic, payload, attempts FROM outbox
          WHERE enqueued_at < now() - make_interval(secs => $3) AND topic = ANY($1)
          ORDER BY enqueued_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
        [JOB_NAMES, BATCH, overdueSeconds],
      );
      const fates = await Promise.all(
        rows.map((row) => this.producer.fateOf({ messageId: row.id, topic: row.topic, publication: row.attempts })),
      );
      const lost = rows.filter((_, index) => fates[index] === 'lost');
      await this.handOver(tx, lost);
      // the others go to the end of the line, so that old ones never hide newer ones
      await mark(
        tx,
        rows.filter((row) => !lost.includes(row)),
        0,
      );
      if (lost.length > 0) this.logger.warn({ count: lost.length }, 'messages lost by the queue published again');
      return lost.length;
    });
  }

  private async handOver(tx: EntityManager, rows: readonly OwedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.producer.publish(
      rows.map(({ id, topic, payload, attempts }) => ({
        messageId: id,
        topic,
        payload,
        publication: attempts + 1,
      })),
    );
    await mark(tx, rows, 1);
  }

  private async loop(): Promise<void> {
    let wasDown = false;
    while (!this.isStopping) {
      try {
        const moved = await this.relayBatch();
        await this.lookAfter();
        wasDown = false;
        // a full batch means that more waits
        if (moved < BATCH) await this.listener.wait(POLL_MS);
      } catch (err) {
        if (!wasDown) this.logger.warn({ err }, 'relay waits for database or queue');
        wasDown = true;
        if (!this.isStopping) await this.listener.wait(FAILURE_MS);
      }
    }
  }

  private async lookAfter(): Promise<void> {
    if (performance.now() - this.lookedAfterAt < LOOK_AFTER_MS) return;
    this.lookedAfterAt = performance.now();
    await this.relayLost();
  }
}

async function mark(tx: EntityManager, rows: readonly OwedRow[], publications: 0 | 1): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE outbox SET enqueued_at = now(), attempts = attempts + $3
      WHERE (jurisdiction_id, id) IN (SELECT * FROM unnest($1::text[], $2::uuid[]))`,
    [rows.map((row) => row.jurisdiction_id), rows.map((row) => row.id), publications],
  );
}
