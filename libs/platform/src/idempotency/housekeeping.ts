import type { UnitOfWork } from '../database/index.js';
import type { AppLogger } from '../logging/app-logger.js';

/** An Idempotency-Key is kept 7 days. */
const KEEP_KEYS_DAYS = 7;
/** A message cannot be delivered again after its job is gone from the queue, 14 days at most; twice that is safe. */
const KEEP_INBOX_DAYS = 28;

const EVERY_MS = 3_600_000;
/** Rows deleted by one statement; a backlog is worked off in several, so that locks stay short. */
const BATCH = 10_000;

/** What one run removed. */
export interface Purged {
  readonly keys: number;
  readonly inbox: number;
}

/** Removes rows past their time, once an hour. Two processes doing it at once do no harm. */
export class Housekeeping {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly logger: AppLogger,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.purge().then(
        (purged) => this.logger.info({ ...purged }, 'rows past their time removed'),
        (err: unknown) => this.logger.warn({ err }, 'housekeeping failed, next hour again'),
      );
    }, EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Removes what is past its time now; ages are PostgreSQL's, not this machine's. */
  async purge(): Promise<Purged> {
    return {
      keys: await this.remove('idempotency_keys', 'created_at', KEEP_KEYS_DAYS),
      inbox: await this.remove('inbox', 'processed_at', KEEP_INBOX_DAYS),
    };
  }

  private async remove(table: string, column: string, days: number): Promise<number> {
    let total = 0;
    for (;;) {
      const removed = await this.uow.system('housekeeping', async (tx) => {
        const [, count] = await tx.query<[unknown, number]>(
          `DELETE FROM ${table} WHERE ctid IN (
             SELECT ctid FROM ${table} WHERE ${column} < now() - make_interval(days => $1) LIMIT $2)`,
          [days, BATCH],
        );
        return count;
      });
      total += removed;
      if (removed < BATCH) return total;
    }
  }
}
