import { HEARTBEAT_MILLISECONDS, LEASE_SECONDS, LeaseLost, type Lease, type Leases } from './lease.js';
import { STAGE_PERCENT, type RoundStage } from '../round-stages.js';

/** Progress is stored and told at most four times a second, however often the engine reports. */
const PROGRESS_MILLISECONDS = 250;

/**
 * Keeps a lease alive while a round is computed and stores how far it is. When the lease is lost, or the worker is asked
 * to stop, `signal` aborts.
 */
export class LeaseKeeper {
  private readonly abort = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private progress: { stage: RoundStage; percent: number };
  private stored: { stage: RoundStage; percent: number } | null = null;
  private renewedAt = performance.now();
  private renewing: Promise<void> | null = null;

  constructor(
    private readonly leases: Leases,
    private readonly lease: Lease,
    stage: RoundStage,
    stop?: AbortSignal,
  ) {
    this.progress = { stage, percent: STAGE_PERCENT[stage][0] };
    this.timer = setInterval(() => this.tick(), PROGRESS_MILLISECONDS);
    if (stop) this.abortWith(stop);
  }

  /** Aborts when the round is somebody else's or the worker stops; the reason is the error to throw. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /**
   * Says how far the round is.
   * @param fraction of the stage that is done, 0 to 1
   */
  report(stage: RoundStage, fraction = 0): void {
    const [from, to] = STAGE_PERCENT[stage];
    const percent = Math.floor(from + (to - from) * Math.min(Math.max(fraction, 0), 1));
    this.progress = { stage, percent };
  }

  /** Says how far the stage last reported is, 0 to 1: the engine thread does not know the stages. */
  reportWithin(fraction: number): void {
    this.report(this.progress.stage, fraction);
  }

  /** Stops renewing; resolves when no renewal is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
  }

  private abortWith(stop: AbortSignal): void {
    const leave = () => this.abort.abort(stop.reason instanceof Error ? stop.reason : new Error(String(stop.reason)));
    if (stop.aborted) leave();
    else stop.addEventListener('abort', leave, { once: true, signal: this.abort.signal });
  }

  private tick(): void {
    const isChanged = this.stored?.percent !== this.progress.percent || this.stored.stage !== this.progress.stage;
    const isDue = performance.now() - this.renewedAt >= HEARTBEAT_MILLISECONDS;
    if (this.renewing || !(isChanged || isDue)) return;
    this.renewing = this.renew(this.progress).finally(() => (this.renewing = null));
  }

  private async renew(progress: { stage: RoundStage; percent: number }): Promise<void> {
    const startedAt = performance.now();
    try {
      await this.leases.renew(this.lease, progress);
      this.renewedAt = startedAt;
      this.stored = progress;
    } catch (error) {
      // A short outage of the database is survived; every write is fenced, so going on is safe.
      const silence = performance.now() - this.renewedAt;
      if (error instanceof LeaseLost || silence > LEASE_SECONDS * 1_000) this.abort.abort(error);
    }
  }
}
