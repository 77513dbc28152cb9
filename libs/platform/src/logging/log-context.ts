import { AsyncLocalStorage } from 'node:async_hooks';

/** Ids that every log line of one request or job carries. */
export interface LogContext {
  readonly requestId?: string;
  readonly jobId?: string;
  readonly messageId?: string;
  readonly jurisdictionId?: string;
  readonly userId?: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Runs `work` so that its log lines carry `context`, added to what the caller's context already holds. */
export function withLogContext<T>(context: LogContext, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...context }, work);
}

/**
 * Gives the rest of the current request a context. For hooks that are called, not wrapped around
 * (Fastify's onRequest); prefer withLogContext elsewhere.
 */
export function enterLogContext(context: LogContext): void {
  storage.enterWith({ ...storage.getStore(), ...context });
}

/** @returns the ids of the current request or job; empty outside of one */
export function logContext(): LogContext {
  return storage.getStore() ?? {};
}
