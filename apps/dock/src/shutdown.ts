import { Failure } from './failure.js';

/** The children's limits, the servers' and a margin; after it the process ends whatever is left. */
const LIMIT_MS = 75_000;
const EXIT_AFTER_INTERRUPT = 130;

/** Collects what has been started and stops it in reverse order, once, on Ctrl-C, on SIGTERM or at the end. */
export class Shutdown {
  private readonly controller = new AbortController();
  private readonly stops: (() => Promise<void>)[] = [];

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.request()); // repeated ones change nothing: the stop has its own limit
    }
  }

  /** Aborted when somebody wants us to stop. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something was started: `stop` ends it. */
  add(stop: () => Promise<void>): void {
    this.stops.unshift(stop);
  }

  /** Between two steps of the start: throws when somebody wants us to stop. */
  check(): void {
    this.signal.throwIfAborted();
  }

  /** Resolves when somebody wants us to stop; rejects after `fail`. */
  requested(): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        if (this.signal.reason instanceof Failure) reject(this.signal.reason);
        else resolve();
      };
      if (this.signal.aborted) settle();
      else this.signal.addEventListener('abort', settle, { once: true });
    });
  }

  /** Something that must run has ended for good. */
  fail(failure: Failure): void {
    console.error(failure.message);
    process.exitCode = failure.exitCode;
    this.controller.abort(failure);
  }

  /** Stops everything in reverse order, each also when the one before failed. */
  async run(): Promise<void> {
    const isOwnWish = this.signal.aborted && !(this.signal.reason instanceof Failure);
    if (isOwnWish) console.log('\nStopping …');
    const limit = setTimeout(() => process.exit(1), LIMIT_MS).unref();
    for (const stop of this.stops) {
      await stop().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    }
    clearTimeout(limit);
    if (isOwnWish) console.log('Stopped.');
  }

  private request(): void {
    process.exitCode ??= EXIT_AFTER_INTERRUPT;
    this.controller.abort(new Error('stopped from outside'));
  }
}
